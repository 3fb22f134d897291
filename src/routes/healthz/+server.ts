import { services } from '$lib/server/services';
import { sql } from 'kysely';
import type { RequestHandler } from './$types';

/** For load balancers and monitors: is the process up, and does the database answer within two seconds? */
export const GET: RequestHandler = async () => {
	const { db } = services();
	const slow = AbortSignal.timeout(2_000);
	const late = new Promise<never>((_, reject) => slow.addEventListener('abort', reject));
	const database = await Promise.race([sql`select 1`.execute(db), late]).then(
		() => 'ok',
		() => 'away'
	);
	return Response.json(
		{ process: 'ok', database },
		{ status: database === 'ok' ? 200 : 503, headers: { 'cache-control': 'no-store' } }
	);
};

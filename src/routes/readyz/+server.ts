import { isOver } from '$lib/server/health/open-watch';
import { services } from '$lib/server/services';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RequestHandler } from './$types';

/** For monitors and whoever deals out visitors: does it stay, and can it keep what people send? `/healthz` asks less, so that a full disk takes no page from its readers. */
export const GET: RequestHandler = async () => {
	const { db, watch, leaving } = services();
	const answers = await Promise.race([isOver(db, 'away'), sleep(2_000, false, { ref: false })]);
	const trouble = leaving ? 'leaving' : answers ? (watch?.trouble() ?? null) : 'away';
	return Response.json(
		{ ready: trouble === null, trouble },
		{ status: trouble === null ? 200 : 503, headers: { 'cache-control': 'no-store' } }
	);
};

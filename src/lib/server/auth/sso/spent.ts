import type { Db } from '$lib/server/db/client';
import { sql } from 'kysely';
import { keyOf } from '../secret-key';
import { wallClock } from '../wall-clock';

type Once = { what: 'state' | 'jti' | 'sid'; text: string; until: Date };

const keyFor = ({ what, text }: Pick<Once, 'what' | 'text'>) => keyOf(`sso ${what}\n${text}`);

/** Whether it had not been spent before: of two at once, one is told yes. */
export async function spendOnce(db: Db, { until, ...once }: Once): Promise<boolean> {
	const spent = await db
		.insertInto('sso_spent')
		.values({ key: keyFor(once), expires_at: until })
		.onConflict((row) => row.doNothing())
		.returning('key')
		.executeTakeFirst();
	return spent !== undefined;
}

/**
 * Holds a session of the provider until the transaction ends, and says whether it has ended there: a sign-in and the word of its
 * end can come at the same time, and whichever is second sees the first.
 */
export async function holdSid(trx: Db, sid: string): Promise<'open' | 'ended'> {
	await sql`select pg_advisory_xact_lock(hashtextextended(${sid}, 0))`.execute(trx);
	const key = keyFor({ what: 'sid', text: sid });
	const ended = await trx.selectFrom('sso_spent').select('key').where('key', '=', key).executeTakeFirst();
	return ended ? 'ended' : 'open';
}

export const sweepSpent = (db: Db) => db.deleteFrom('sso_spent').where('expires_at', '<=', wallClock()).execute();

import type { AnyAction } from '$lib/domain/events';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import type { QueueReader } from './source';

/** Things settled: one's own, and those of each colleague without a name, the fewest first. */
export type Load = { own: number; colleagues: number[] };

/** What says something or sets something apart, and settles nothing. */
const ASIDE: AnyAction[] = ['reply', 'note', 'pin_post', 'unpin_post', 'open_identity'];

/**
 * What each moderator did, whether it stands in the book or not: verifying is work too. A thing counts once for each person,
 * so that hiding it and showing it again, or deciding in many small steps, makes no more of it. `thread_event_moderator_idx`: its condition is written as it is there.
 */
export async function countLoad(db: Db, { actor }: Pick<QueueReader, 'actor'>, since: Date): Promise<Load> {
	const each = db
		.selectFrom('thread_event')
		.distinct()
		.select(['actor_user_id as userId', 'thread_id', sql`data ->> 'postId'`.as('postId')])
		.where('actor_role', '=', sql.lit('moderator' as const))
		.where('actor_user_id', 'is not', null)
		.where('action', 'not in', ASIDE)
		.where('at', '>', since)
		.as('each');
	const rows = await db
		.selectFrom(each)
		.select((eb) => ['userId', eb.fn.countAll<number>().as('things')])
		.groupBy('userId')
		.execute();
	const things = (mine: boolean) =>
		rows.filter(({ userId }) => (userId === actor.userId) === mine).map((row) => row.things);
	return { own: things(true)[0] ?? 0, colleagues: things(false).toSorted((a, b) => a - b) };
}

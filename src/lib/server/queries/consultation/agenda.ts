import { sql } from 'kysely';
import type { Db } from '../../db/client';

/** When a consultation meets, for calendars. */
export const listAgenda = (db: Db, threadId: string) =>
	db
		.selectFrom('meeting')
		.select(['id', 'title', 'starts_at as startsAt', 'ends_at as endsAt', 'place', 'link', 'agenda'])
		.select(['sequence', 'taken_back_at as takenBackAt'])
		.where('thread_id', '=', threadId)
		.orderBy('starts_at')
		.orderBy('id')
		.execute();

/** How often what was announced has changed since, and when last: calendars take the entry with the higher number. */
export async function readRevisions(db: Db, threadId: string): Promise<{ count: number; changedAt: Date | null }> {
	const isRevision = sql<boolean>`action in ('revise', 'cancel')`;
	const { count, changedAt } = await db
		.selectFrom('thread_event')
		.select((eb) => [
			eb.fn.countAll<number>().filterWhere(isRevision).as('count'),
			eb.fn
				.max('at')
				.filterWhere(sql<boolean>`${isRevision} or action = 'schedule'`)
				.as('changedAt')
		])
		.where('thread_id', '=', threadId)
		.executeTakeFirstOrThrow();
	return { count: Number(count), changedAt };
}

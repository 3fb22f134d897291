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

/** How often what was announced has changed since: calendars take the entry with the higher number. */
export const countRevisions = async (db: Db, threadId: string): Promise<number> =>
	(
		await db
			.selectFrom('thread_event')
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.where('thread_id', '=', threadId)
			.where('action', 'in', ['revise', 'cancel'])
			.executeTakeFirstOrThrow()
	).count;

import type { Db } from '../../db/client';

/** When a consultation meets, for calendars. */
export const listAgenda = (db: Db, threadId: string) =>
	db
		.selectFrom('meeting')
		.select(['id', 'title', 'starts_at as startsAt', 'ends_at as endsAt', 'place', 'link', 'agenda'])
		.where('thread_id', '=', threadId)
		.orderBy('starts_at')
		.orderBy('id')
		.execute();

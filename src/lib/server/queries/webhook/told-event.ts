import { sql } from 'kysely';
import type { Db } from '../../db/client';

/** An event, and of what it is. `isHidden`: the words that it brought are hidden, or wait to be let in. */
export const findToldEvent = (db: Db, eventId: string) =>
	db
		.selectFrom('thread_event as event')
		.innerJoin('thread', 'thread.id', 'event.thread_id')
		.leftJoin('consultation', 'consultation.thread_id', 'thread.id')
		.leftJoin('post', (join) => join.on('post.id', '=', sql<string>`(event.data ->> 'postId')::uuid`))
		.select(['event.at', 'event.data', 'thread.kind', 'thread.id as threadId', 'consultation.slug'])
		.select(sql<boolean>`post.hidden_at is not null or post.held is not null`.as('isHidden'))
		.where('event.id', '=', eventId)
		.executeTakeFirst();

export type ToldEvent = NonNullable<Awaited<ReturnType<typeof findToldEvent>>>;

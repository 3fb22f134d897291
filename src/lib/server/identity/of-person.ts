import type { Person } from '$lib/domain/privacy/my-data';
import { sql, type RawBuilder } from 'kysely';

/** The reports of a person, as SQL that gives their ids. */
export const reportsOf = (person: Person): RawBuilder<string> =>
	person.whose === 'account'
		? sql<string>`(select thread_id from reporter where user_id = ${person.userId})`
		: sql<string>`(select ${person.threadId}::uuid)`;

/** The posts that a person wrote: under their account, or as the reporter of one of their reports. */
export const postsOf = (person: Person): RawBuilder<string> =>
	person.whose === 'account'
		? sql<string>`(select id from post where author_user_id = ${person.userId}
			or (author_role = 'reporter' and thread_id in ${reportsOf(person)}))`
		: sql<string>`(select id from post where author_role = 'reporter' and thread_id = ${person.threadId})`;

/** Their acts, in the same way. */
export const eventsOf = (person: Person): RawBuilder<string> =>
	person.whose === 'account'
		? sql<string>`(select id from thread_event where actor_user_id = ${person.userId}
			or (actor_role = 'reporter' and thread_id in ${reportsOf(person)}))`
		: sql<string>`(select id from thread_event where actor_role = 'reporter' and thread_id = ${person.threadId})`;

/** Under which keys letters and notices are kept for them. */
export const isTold = (person: Person, recipient: string, thread: string): RawBuilder<boolean> =>
	person.whose === 'account'
		? sql<boolean>`(${sql.ref(recipient)} = ${`user:${person.userId}`}
			or (${sql.ref(recipient)} = 'reporter' and ${sql.ref(thread)} in ${reportsOf(person)}))`
		: sql<boolean>`(${sql.ref(recipient)} = 'reporter' and ${sql.ref(thread)} = ${person.threadId})`;

import { sql, type RawBuilder } from 'kysely';

/*
 * How many people stand behind reports that were linked, as everybody is told: of what only some may read nothing is counted.
 * `head` is the id of the leading report, as SQL.
 */
const publicIn = (head: RawBuilder<unknown>) => sql`(
	select one.id from thread as one
	where (one.id = ${head} or one.head_id = ${head})
		and one.published_at is not null and one.hidden_at is null and not one.confidential
)`;

/**
 * Whoever filed two of them by name is one. An anonymous report counts for itself: that it is by the same person as another
 * would tell whose it is.
 */
export const reportersIn = (head: RawBuilder<unknown>): RawBuilder<number> => sql<number>`(
	select count(distinct case when complaint.anonymous then reporter.thread_id else coalesce(reporter.user_id, reporter.thread_id) end)::int
	from reporter join complaint using (thread_id)
	where thread_id in ${publicIn(head)}
)`;

/** Whoever supports two of them is one, and who filed one of them has spoken already. */
export const supportsIn = (head: RawBuilder<unknown>): RawBuilder<number> => sql<number>`(
	select count(distinct support.supporter)::int from support
	where support.thread_id in ${publicIn(head)} and support.post_id is null and not exists (
		select from reporter
		where reporter.thread_id in ${publicIn(head)} and 'user:' || reporter.user_id = support.supporter
	)
)`;

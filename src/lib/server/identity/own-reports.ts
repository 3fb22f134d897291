import type { Actor } from '$lib/domain/actor/actor';
import { sql, type RawBuilder } from 'kysely';

/** Whether an account, given as SQL, filed the thread of the row. Not `exists`: Postgres would hash all who ever filed one. */
export const isFiledBy = (userId: RawBuilder<unknown>): RawBuilder<boolean> =>
	sql<boolean>`coalesce((select true from reporter where reporter.thread_id = thread.id and reporter.user_id = ${userId}), false)`;

/** Whether of these accounts (an array) nobody is left without who filed the thread of the row, and without those barred. */
export const isNobodyLeftOf = (accounts: RawBuilder<unknown>, barred: RawBuilder<unknown>): RawBuilder<boolean> =>
	sql<boolean>`(${accounts} <@ (${barred} || (select reporter.user_id from reporter where reporter.thread_id = thread.id)))`;

/**
 * Leaves out the person's own reports, known by account or by an opened access code: before these they are the
 * reporter and nothing else, as `capacitiesOf` says.
 */
export const isNotOwn = ({ userId, openedThreadId }: Actor): RawBuilder<boolean> =>
	sql<boolean>`(thread.id is distinct from ${openedThreadId}::uuid
		and not exists (select from reporter where reporter.thread_id = thread.id and reporter.user_id = ${userId}::uuid))`;

/** How many reports of an account, given as SQL, stand in the open; or stood at an instant, as far as is known. */
export const countShownReports = (
	userId: RawBuilder<unknown>,
	at: RawBuilder<unknown> = sql`'infinity'::timestamptz`
): RawBuilder<number> =>
	sql<number>`(select count(*) from reporter join thread on thread.id = reporter.thread_id
		where reporter.user_id = ${userId} and thread.published_at <= ${at} and coalesce(thread.hidden_at > ${at}, true))`;

import type { Retained } from '$lib/domain/privacy/retention';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../db/client';

/** What of each kind there is, which of it is due to go before an instant, and how it goes. */
type Rule = { all: RawBuilder<unknown>; due: (before: Date) => RawBuilder<unknown>; go: RawBuilder<unknown> };

const RULES: Record<Retained, Rule> = {
	contact: {
		all: sql`reporter where sealed is not null`,
		due: (before) =>
			sql`reporter where sealed is not null and exists (
				select from complaint where complaint.thread_id = reporter.thread_id and closed_at < ${before}
			)`,
		go: sql`update reporter set sealed = null, has_contact = false`
	},
	letter: {
		all: sql`mail where body_text <> '' and (sent_at is not null or failed_at is not null)`,
		due: (before) => sql`mail where body_text <> '' and coalesce(sent_at, failed_at) < ${before}`,
		go: sql`update mail set body_text = '', body_html = '', calendar = null`
	},
	device: {
		all: sql`push_subscription`,
		due: (before) => sql`push_subscription where seen_at < ${before}`,
		go: sql`delete from push_subscription`
	}
};

export type Due = { kind: Retained; all: number; due: number };

/** How many there are of each kind, and how many would go today; each by a cut of its own. */
export async function countDue(db: Db, cuts: readonly { kind: Retained; before: Date }[]): Promise<Due[]> {
	const counts = cuts.map(
		({ kind, before }) => sql`select ${sql.lit(kind)} as kind, (select count(*)::int from ${RULES[kind].all}) as all,
			(select count(*)::int from ${RULES[kind].due(before)}) as due`
	);
	return (await sql<Due>`${sql.join(counts, sql` union all `)}`.execute(db)).rows;
}

/** Takes away some of it; what another process is at is left to that. Returns how many went. */
export async function removeSome(db: Db, kind: Retained, before: Date, most: number): Promise<number> {
	const { numAffectedRows } = await sql`
		${RULES[kind].go} where ctid = any(array(
			select ctid from ${RULES[kind].due(before)} limit ${most} for update skip locked
		))`.execute(db);
	return Number(numAffectedRows ?? 0);
}

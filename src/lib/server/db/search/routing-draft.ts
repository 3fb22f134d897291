import type { RoutingRule } from '$lib/domain/routing/rule';
import { canonicalJson } from '$lib/domain/canonical-json';
import { sql, type Transaction } from 'kysely';
import { createHash } from 'node:crypto';
import type { Db } from '../client';
import type { Database } from '../schema';

export type DraftedRule = RoutingRule & { id: string };

/** The next version as it is written now, numbered as it would be published. */
export async function listDraft(db: Db): Promise<DraftedRule[]> {
	const rows = await db
		.selectFrom('routing_draft')
		.select(['id', 'priority', 'category_slug as category', 'district_code as district'])
		.select(['words', 'agency_id as agencyId', 'note'])
		.orderBy('position')
		.execute();
	return rows.map((row, index) => ({ ...row, number: index + 1 }));
}

/** A rule as its tables keep it. */
export const asRow = ({ priority, category, district, words, agencyId, note }: Omit<RoutingRule, 'number'>) => ({
	priority,
	note,
	category_slug: category,
	district_code: district,
	words: [...words],
	agency_id: agencyId
});

/** Names exactly what a rule, or a whole draft, says. */
export const stateOf = (rules: readonly RoutingRule[]): string =>
	createHash('sha256')
		.update(canonicalJson(rules.map(asRow)))
		.digest('base64url')
		.slice(0, 22);

/** One keeper at a time writes the draft or makes a version of it. */
export const lockRouting = (trx: Transaction<Database>) =>
	sql`select pg_advisory_xact_lock(hashtext('routing rules'))`.execute(trx);

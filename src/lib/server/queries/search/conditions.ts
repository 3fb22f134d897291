import type { Plan } from '$lib/domain/search/tsquery';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../db/client';
import { understand } from '../../db/search/understand';

export const holds = (query: string) => sql<boolean>`thread.search @@ ${query}::tsquery`;

/** For a list with an order of its own: what holds all words, or where nothing does, some of them. */
export const speaksOf = async (db: Db, search: string): Promise<RawBuilder<boolean>> =>
	saysSome(db, (await understand(db, search)).plan);

/** The same of what has been understood. */
export async function saysSome(db: Db, plan: Plan | null): Promise<RawBuilder<boolean>> {
	if (!plan) return sql<boolean>`false`;
	const { strict, beside, instead } = plan;
	for (const query of [strict, ...(beside === null ? [] : [beside]), ...instead]) {
		if (await anyHolds(db, query)) return holds(query);
	}
	return sql<boolean>`false`;
}

const anyHolds = async (db: Db, query: string): Promise<boolean> =>
	(await db.selectFrom('thread').select('id').where(holds(query)).limit(1).executeTakeFirst()) !== undefined;

/** What a concept counts that stands in the title, in the text, or is only come near to. */
const IN_TITLE = { exact: 1, same: 0.9, near: 0.45 };
const IN_TEXT = { same: 0.6, near: 0.3 };
const LEAST = 0.05;
/** How much it counts that a report is of the kind that the query is surely about. */
const OF_THE_KIND = 0.3;

/** How much of what was asked a report speaks of, from 0 to 1. Where all of it is in there the text need not be read. */
export function relevance({ concepts, about }: Plan, holdsAll: boolean): RawBuilder<number> {
	const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
	const parts = concepts.map(({ exact, same, near, weight }) => {
		const inText = holdsAll
			? sql.lit(IN_TEXT.same)
			: sql`case when ${holds(same)} then ${sql.lit(IN_TEXT.same)} when ${heads(near)} then ${sql.lit(IN_TITLE.near)}
				when ${holds(near)} then ${sql.lit(IN_TEXT.near)} else 0 end`;
		return sql`${sql.lit(weight / total)} * case when ${heads(exact)} then ${sql.lit(IN_TITLE.exact)}
			when ${heads(same)} then ${sql.lit(IN_TITLE.same)} else ${inText} end`;
	});
	const kind = about === null ? sql`1` : sql`case when ${heads(about)} then 1 else 0 end`;
	return sql<number>`greatest(${sql.lit(LEAST)}, ${sql.lit(OF_THE_KIND)} * ${kind} + ${sql.lit(1 - OF_THE_KIND)} * (${sql.join(parts, sql` + `)}))::float8`;
}

const heads = (query: string) => sql<boolean>`thread.search_head @@ ${query}::tsquery`;

const HALVED_IN_SECONDS = 365 * 86_400;

/**
 * Where a report stands among those found: the instant at which one that says everything in its title would have to have
 * been made to stand there. What is half as relevant counts as a year older. It hangs on nothing but the report and the
 * query, so the places of a list stay as they are while time goes on.
 */
export const standing = (relevant: RawBuilder<number>): RawBuilder<Date> =>
	sql<Date>`date_trunc('milliseconds', thread.created_at + make_interval(secs => ln(${relevant}) / ln(2) * ${sql.lit(HALVED_IN_SECONDS)}))`;

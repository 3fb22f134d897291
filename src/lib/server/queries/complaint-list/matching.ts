import type { ComplaintFilter } from '$lib/forms/complaint-filter';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../db/client';
import { hasOwnRow } from './cases';

/** Of a filter the values that rows hold. An agency or a category that there is not is in no row. */
export type Narrowed = { asked: ComplaintFilter; agencyId: string | null; categories: readonly string[] };

/** Looks up what stands behind the words of a filter. */
export async function narrow(db: Db, asked: ComplaintFilter): Promise<Narrowed> {
	const { agency, category } = asked;
	const [found, categories] = await Promise.all([
		agency === '' ? null : db.selectFrom('agency').select('id').where('slug', '=', agency).executeTakeFirst(),
		category === '' ? [] : listWithin(db, category)
	]);
	return { asked, agencyId: found?.id ?? null, categories: categories.map(({ slug }) => slug) };
}

/** A category and what is below it. */
const listWithin = (db: Db, slug: string) =>
	db
		.selectFrom('category')
		.select('slug')
		.where((eb) => eb.or([eb('slug', '=', slug), eb('parent_slug', '=', slug)]))
		.execute();

/**
 * Whether the row of `complaint` is what was asked for. Values stand in the statement itself: how many rows hold one decides
 * by which index it is found, and a plan for any value serves none.
 */
export function isAsked({ asked, agencyId, categories }: Narrowed): RawBuilder<boolean> {
	const { statuses, classification, district, agency, category } = asked;
	const conditions = [
		hasOwnRow(asked, 'complaint'),
		...(statuses ? [isOneOf('complaint.status', statuses)] : []),
		...(classification ? [isOneOf('complaint.classification', [classification])] : []),
		...(district ? [isOneOf('complaint.district_code', [district])] : []),
		...(agency ? [isOneOf('complaint.agency_id', agencyId === null ? [] : [agencyId])] : []),
		...(category ? [isOneOf('complaint.category_slug', categories)] : [])
	];
	return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

function isOneOf(column: string, values: readonly string[]): RawBuilder<boolean> {
	const [first, ...others] = values.map((value) => sql.lit(value));
	if (!first) return sql<boolean>`false`;
	const place = sql.ref(column);
	return others.length === 0
		? sql<boolean>`${place} = ${first}`
		: sql<boolean>`${place} in (${sql.join([first, ...others])})`;
}

/** What is to be done of it, by anybody but the reporter: a row of `open_work` that everybody may read, late since then. */
export const isLateWork = (now: Date): RawBuilder<boolean> =>
	sql<boolean>`(open_work.agency_id is null and open_work.listed and open_work.first_due_at <= ${now})`;

/** Whether a duty of somebody else than the reporter has run out. */
export const isLate = (now: Date): RawBuilder<boolean> =>
	sql<boolean>`exists (select from open_work where open_work.thread_id = complaint.thread_id and ${isLateWork(now)})`;

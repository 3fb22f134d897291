import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Lang } from '$lib/domain/language';
import type { CategoryChoice } from '$lib/forms/report/category-search';
import type { KnownChoices } from '$lib/forms/report/report';
import type { Db } from '../../db/client';

export type ReportChoices = {
	districts: { code: string; name: string }[];
	/** Grouped: those of one group stand together, the group itself last, for all it has no name for. */
	categories: CategoryChoice[];
	agencies: { id: string; name: string }[];
};

/** All that a report can be about, in the reader's language: districts, categories and the agencies that exist today. */
export async function listReportChoices(db: Db, lang: Lang, today: IsoDate): Promise<ReportChoices> {
	const [districts, categories, agencies] = await Promise.all([
		listDistricts(db),
		listCategories(db, lang),
		agenciesOn(db, today).select(['id', 'name']).orderBy('name').execute()
	]);
	return { districts, categories, agencies };
}

export const listDistricts = (db: Db) =>
	db.selectFrom('district').select(['code', 'name']).orderBy('position').execute();

const agenciesOn = (db: Db, today: IsoDate) =>
	db.selectFrom('agency').where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', today)]));

/** The agency of this address, where a report can still be wished to go to it. */
export const findAgencyChoice = async (db: Db, slug: string, today: IsoDate): Promise<string | undefined> =>
	(await agenciesOn(db, today).select('id').where('slug', '=', slug).executeTakeFirst())?.id;

async function listCategories(db: Db, lang: Lang): Promise<CategoryChoice[]> {
	const name = lang === 'id' ? 'name_id' : 'name_en';
	const rows = await db
		.selectFrom('category')
		.select(['slug', 'parent_slug as parent', `${name} as name`, 'keywords', 'supervisory', 'sensitive'])
		.orderBy('position')
		.execute();
	const asChoice = (row: (typeof rows)[number], group: string): CategoryChoice => ({
		slug: row.slug,
		name: row.name,
		group,
		keywords: row.keywords,
		discreet: row.supervisory || row.sensitive
	});
	return rows
		.filter(({ parent }) => parent === null)
		.flatMap((top) => [
			...rows.filter(({ parent }) => parent === top.slug).map((sub) => asChoice(sub, top.name)),
			asChoice(top, top.name)
		]);
}

export const knownOf = ({ districts, categories, agencies }: ReportChoices): KnownChoices => ({
	districts: districts.map(({ code }) => code),
	categories: categories.map(({ slug }) => slug),
	agencies: agencies.map(({ id }) => id)
});

import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Lang } from '$lib/domain/language';
import type { CategoryChoice } from '$lib/forms/report/category-search';
import type { ReportDraft } from '$lib/forms/report/fields';
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

export type VillageGroup = { name: string; code: string; villages: { code: string; name: string }[] };

/** The subdistricts of a district, each with its villages. */
export async function listVillages(db: Db, district: string | undefined): Promise<VillageGroup[]> {
	if (!district) return [];
	const rows = await db
		.selectFrom('place')
		.select(['code', 'name'])
		.where('district_code', '=', district)
		.orderBy('code')
		.execute();
	return rows
		.filter(({ code }) => code.length === SUBDISTRICT)
		.map((group) => ({ ...group, villages: rows.filter(({ code }) => code.startsWith(`${group.code}.`)) }));
}

/** What the chosen village is called; null where it is none of its district. */
export async function findVillageName(db: Db, { village, district }: ReportDraft): Promise<string | null> {
	if (!village || !district) return null;
	const inDistrict = db
		.selectFrom('place')
		.select('name')
		.where('code', '=', village)
		.where('district_code', '=', district);
	return (await inDistrict.executeTakeFirst())?.name ?? null;
}

/** As long as `82.71.01`. */
const SUBDISTRICT = 8;

/** A point in each village that has one: what a phone needs to find the nearest by itself. */
export const listVillagePoints = (db: Db) =>
	db
		.selectFrom('place')
		.select(['code', 'name', 'latitude', 'longitude'])
		.where('latitude', 'is not', null)
		.orderBy('code')
		.execute();

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

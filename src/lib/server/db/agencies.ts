import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Db } from './client';

/** The agencies that there are on a day: neither dissolved nor merged into another. */
export const standingAgencies = (db: Db, today: IsoDate) =>
	db.selectFrom('agency').where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', today)]));

const COLUMNS = [
	...(['id', 'slug', 'name', 'short_name as shortName', 'task', 'address', 'phone', 'email'] as const),
	...(['oversees', 'on_paper as onPaper', 'valid_until as validUntil', 'merged_into as mergedInto'] as const)
];

export type AgencyRow = NonNullable<Awaited<ReturnType<typeof findAgencyRow>>>;

/** What an address may call an agency: Postgres refuses some of what else stands in addresses. */
export const AGENCY_SLUG = /^[a-z0-9-]{1,80}$/;

export const findAgencyRow = async (db: Db, slug: string) =>
	AGENCY_SLUG.test(slug)
		? db.selectFrom('agency').select(COLUMNS).where('slug', '=', slug).executeTakeFirst()
		: undefined;

export const listAgencySlugs = async (db: Db): Promise<string[]> =>
	(await db.selectFrom('agency').select('slug').execute()).map(({ slug }) => slug);

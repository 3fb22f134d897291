import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Lang } from '$lib/domain/language';
import { sql } from 'kysely';
import { standingAgencies } from '../../db/agencies';
import type { Db } from '../../db/client';
import { HAS_ARRIVED, isInForce } from '../../db/in-force';

/** Officers of an agency, by whether they ever came in: while none has, nobody reads what is sent there. */
const officers = (db: Db, today: IsoDate) =>
	db
		.selectFrom('membership')
		.where('role', '=', 'officer')
		.where(isInForce(today))
		.select(sql<number>`count(distinct user_id) filter (where ${HAS_ARRIVED})`.as('arrived'))
		.select(sql<number>`count(distinct user_id) filter (where not ${HAS_ARRIVED})`.as('invited'));

export const countOfficers = (db: Db, agencyId: string, today: IsoDate) =>
	officers(db, today).where('agency_id', '=', agencyId).executeTakeFirstOrThrow();

/** Every agency, those that ended too, with who serves there and what is open. */
export const listAgencies = (db: Db, today: IsoDate) =>
	db
		.selectFrom('agency')
		.leftJoin('agency as successor', 'successor.id', 'agency.merged_into')
		.select(['agency.slug', 'agency.name', 'agency.short_name as shortName', 'agency.valid_until as validUntil'])
		.select(['successor.name as successor', 'agency.on_paper as onPaper'])
		.select((eb) => [
			eb
				.selectFrom('membership')
				.whereRef('membership.agency_id', '=', 'agency.id')
				.where(isInForce(today))
				.select((inner) => inner.fn.count<number>('user_id').distinct().as('staff'))
				.as('staff'),
			eb
				.selectFrom('open_work')
				.whereRef('open_work.agency_id', '=', 'agency.id')
				.where('open_work.held', '=', true)
				.select((inner) => inner.fn.countAll<number>().as('open'))
				.as('open'),
			eb
				.selectFrom('membership')
				.whereRef('membership.agency_id', '=', 'agency.id')
				.where('role', '=', 'officer')
				.where(isInForce(today))
				.where(HAS_ARRIVED)
				.select((inner) => inner.fn.countAll<number>().as('answering'))
				.as('answering')
		])
		.orderBy('agency.name')
		.execute();

/** Agencies to choose from, but for one. */
export const listOtherAgencies = async (db: Db, today: IsoDate, slug: string) =>
	standingAgencies(db, today)
		.select(['slug as value', 'name as label'])
		.where('slug', '<>', slug)
		.where('valid_until', 'is', null)
		.orderBy('name')
		.execute();

/** Categories whose new reports go to an agency. */
export const listCategoriesOf = (db: Db, agencyId: string, lang: Lang) =>
	db
		.selectFrom('category')
		.select(['slug as value', lang === 'en' ? 'name_en as label' : 'name_id as label'])
		.where('agency_id', '=', agencyId)
		.orderBy('position')
		.execute();

export const listEarlierNames = async (db: Db, agencyId: string): Promise<{ name: string; until: string }[]> => {
	const rows = await db
		.selectFrom('agency_earlier_name')
		.select(['name', 'until_at'])
		.where('agency_id', '=', agencyId)
		.orderBy('until_at', 'desc')
		.execute();
	return rows.map(({ name, until_at }) => ({ name, until: until_at.toISOString() }));
};

/** How many reports its merger has moved so far. */
export const countPassed = async (db: Db, agencyId: string): Promise<number> =>
	(
		await db
			.selectFrom('agency_transfer')
			.select('moved')
			.where('from_id', '=', agencyId)
			.where('categories', 'is', null)
			.orderBy('change_id', 'desc')
			.limit(1)
			.executeTakeFirst()
	)?.moved ?? 0;

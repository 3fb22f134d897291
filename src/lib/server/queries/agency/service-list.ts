import { fold } from '$lib/domain/search/fold';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { isOfferedOn } from '../../db/services';
import type { Services } from '../../services';

export type ListedService = {
	slug: string;
	name: string;
	agency: string;
	agencySlug: string;
	duration: string | null;
	cost: string | null;
};

/** What agencies offer on a day, each with the version of its standard that holds then, as `inForceOn` has it. */
export const selectOffered = (db: Db, today: IsoDate) =>
	db
		.selectFrom('service')
		.innerJoin('service_version as standard', 'standard.service_id', 'service.id')
		.innerJoin('agency', 'agency.id', 'service.agency_id')
		.distinctOn('service.id')
		.select(['service.slug', 'service.position', 'standard.name', 'agency.name as agency', 'agency.slug as agencySlug'])
		.where(isOfferedOn(today))
		.where(sql<boolean>`coalesce(agency.valid_until >= ${today}, true)`)
		.orderBy('service.id')
		.orderBy(sql`coalesce(standard.valid_from <= ${today}, true)`, 'desc')
		.orderBy('standard.number', 'desc');

type Placed = Pick<ListedService, 'agency'> & { position: number };

/** As they stand on the pages of their agencies, agency by agency. */
export const byAgency = (one: Placed, other: Placed): number =>
	one.agency.localeCompare(other.agency, 'id') || one.position - other.position;

/** The services of today whose name or agency has these words, those of one agency or of all; and the agencies that have any. */
export async function publicServiceList(
	{ db, now, env }: Pick<Services, 'db' | 'now' | 'env'>,
	{ search, agency }: { search: string; agency: string }
) {
	const rows = await selectOffered(db, dayOf(now(), env.zone))
		.select(sql<string | null>`components->>'waktu'`.as('duration'))
		.select(sql<string | null>`components->>'biaya'`.as('cost'))
		.execute();
	const all = rows.sort(byAgency);
	const wanted = fold(search);
	const found: ListedService[] = all.filter(
		(row) => (agency === '' || row.agencySlug === agency) && fold(`${row.name} ${row.agency}`).includes(wanted)
	);
	const agencies = [...new Map(all.map((row) => [row.agencySlug, row.agency]))];
	return { found, agencies: agencies.map(([value, label]) => ({ value, label })) };
}

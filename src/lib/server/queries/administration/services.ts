import { factsOfStandard, isReviewDue, missingOf } from '$lib/domain/agency/standard';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { having } from '../../db/like';
import { selectNewest } from '../../db/services';

export const SERVICE_STATES = ['semua', 'kurang', 'tinjau', 'berakhir'] as const;
export type ServiceState = (typeof SERVICE_STATES)[number];
export type ServiceSearch = { query: string; agency: string; state: ServiceState };

/** Services with what their newest standard lacks: those of an agency, whose name has these words, in this state. */
export async function searchServices(db: Db, { query, agency, state }: ServiceSearch, today: IsoDate) {
	const wanted = having(query.toLowerCase());
	const rows = await selectNewest(db)
		.$if(agency !== '', (asked) => asked.where('agency.slug', '=', agency))
		.$if(query !== '', (asked) => asked.where(sql<boolean>`lower(service.name) like ${wanted}`))
		.orderBy('agency.name')
		.orderBy('service.position')
		.execute();
	return rows
		.map(({ slug, name, agency, validUntil, agencyUntil, validFrom, reviewedOn, components }) => ({
			slug,
			name,
			agency,
			validUntil,
			agencyUntil,
			reviewedOn,
			startsOn: validFrom !== null && validFrom > today ? validFrom : null,
			gaps: missingOf(components).length,
			isReviewDue: isReviewDue(reviewedOn, today),
			isOver: [validUntil, agencyUntil].some((last) => last !== null && last < today)
		}))
		.filter((row) => IS[state](row));
}

type Row = { gaps: number; isReviewDue: boolean; isOver: boolean };
const IS: Record<ServiceState, (row: Row) => boolean> = {
	semua: ({ isOver }) => !isOver,
	kurang: ({ isOver, gaps }) => !isOver && gaps > 0,
	tinjau: ({ isOver, isReviewDue }) => !isOver && isReviewDue,
	berakhir: ({ isOver }) => isOver
};

/** Services that stand, as the list that is pasted back names them. */
export async function listForFile(db: Db, agency: string) {
	const rows = await selectNewest(db)
		.where('agency.valid_until', 'is', null)
		.where('service.valid_until', 'is', null)
		.$if(agency !== '', (asked) => asked.where('agency.slug', '=', agency))
		.orderBy('agency.name')
		.orderBy('service.position')
		.execute();
	return rows.map((row) => ({ instansi: row.agency, ...factsOfStandard(row) }) as Record<string, string>);
}

/** Agencies that have services, to choose from. */
export const listAgenciesWithServices = (db: Db) =>
	db
		.selectFrom('agency')
		.select(['slug as value', 'name as label'])
		.where((eb) => eb.exists(eb.selectFrom('service').whereRef('agency_id', '=', 'agency.id').select('service.id')))
		.orderBy('name')
		.execute();

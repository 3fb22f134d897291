import { COMPONENTS, factsOfStandard, isReviewDue, missingOf, reviewedBefore } from '$lib/domain/agency/standard';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { having } from '../../db/like';
import { selectNewest } from '../../db/services';

export const SERVICE_STATES = ['semua', 'perlu', 'kurang', 'tinjau', 'berakhir'] as const;
export type ServiceState = (typeof SERVICE_STATES)[number];
export type ServiceSearch = { query: string; agency: string; state: ServiceState };

/** The agencies whose services somebody keeps. */
export type Kept = 'all' | readonly string[];

/** Services with what their newest standard lacks: those of an agency, whose name has these words, in this state. */
export async function searchServices(db: Db, kept: Kept, { query, agency, state }: ServiceSearch, today: IsoDate) {
	const wanted = having(query.toLowerCase());
	const rows = await selectKept(db, kept)
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
	perlu: ({ isOver, gaps, isReviewDue }) => !isOver && (gaps > 0 || isReviewDue),
	kurang: ({ isOver, gaps }) => !isOver && gaps > 0,
	tinjau: ({ isOver, isReviewDue }) => !isOver && isReviewDue,
	berakhir: ({ isOver }) => isOver
};

/** How many of those that stand today lack a component, or are to be gone through with the public. */
export async function countServicesToKeep(db: Db, kept: Kept, today: IsoDate): Promise<number> {
	const { count } = await selectKept(db, kept)
		.clearSelect()
		.select(({ fn }) => fn.countAll<number>().as('count'))
		.where(
			sql<boolean>`coalesce(service.valid_until >= ${today}, true) and coalesce(agency.valid_until >= ${today}, true)`
		)
		.where(
			sql<boolean>`((select count(*) from jsonb_object_keys(components)) < ${COMPONENTS.length}
				or coalesce(to_char(reviewed_on, 'YYYY-MM-DD') <= ${reviewedBefore(today)}, true))`
		)
		.executeTakeFirstOrThrow();
	return Number(count);
}

/** Services that stand, as the list that is pasted back names them. */
export async function listForFile(db: Db, kept: Kept, agency: string) {
	const rows = await selectKept(db, kept)
		.where('agency.valid_until', 'is', null)
		.where('service.valid_until', 'is', null)
		.$if(agency !== '', (asked) => asked.where('agency.slug', '=', agency))
		.orderBy('agency.name')
		.orderBy('service.position')
		.execute();
	return rows.map((row) => ({ instansi: row.agency, ...factsOfStandard(row) }) as Record<string, string>);
}

const selectKept = (db: Db, kept: Kept) =>
	selectNewest(db).$if(kept !== 'all', (asked) => asked.where('service.agency_id', 'in', kept as readonly string[]));

/** Agencies that may be given a service. */
export const listAgenciesToServe = (db: Db, kept: Kept) =>
	db
		.selectFrom('agency')
		.select(['slug as value', 'name as label'])
		.where('valid_until', 'is', null)
		.$if(kept !== 'all', (asked) => asked.where('id', 'in', kept as readonly string[]))
		.orderBy('name')
		.execute();

/** Agencies that have services, to choose from. */
export const listAgenciesWithServices = (db: Db, kept: Kept) =>
	db
		.selectFrom('agency')
		.$if(kept !== 'all', (asked) => asked.where('agency.id', 'in', kept as readonly string[]))
		.select(['slug as value', 'name as label'])
		.where((eb) => eb.exists(eb.selectFrom('service').whereRef('agency_id', '=', 'agency.id').select('service.id')))
		.orderBy('name')
		.execute();

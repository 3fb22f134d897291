import { OPEN_STAGE } from '$lib/domain/consultation/stage';
import type { Position } from '$lib/forms/complaint-filter';
import { stagesOf, type ConsultationFilter } from '$lib/forms/consultation-filter';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { loadLateCommitments, type AgencyCommitments } from '../consultation/commitment/commitments';
import type { House } from '../consultation/commitment/row';
import {
	countConsultations,
	listOpenConsultations,
	publicConsultations,
	readConsultations,
	type ConsultationFigures,
	type ConsultationRow
} from './rows';

const PAGE_SIZE = 20;
/** Shown above the list where nothing is asked of it: those that somebody can still speak in. */
const OPEN_MOST = 10;
/** Of a file of all of them. */
const WHOLE_MOST = 5_000;

export type PublicConsultationList = {
	filter: ConsultationFilter;
	/** Only on the first page of the whole list, which then goes on with the others. */
	open: ConsultationRow[];
	/** Of the whole province, where `open` is: what was answered, and the promises that are late. */
	whole: { figures: ConsultationFigures; commitments: AgencyCommitments } | null;
	rows: ConsultationRow[];
	older: Position | null;
	newer: Position | null;
	agencies: { value: string; label: string }[];
};

/**
 * One page of the public list, the latest window first. By keyset on (opens_at, id), so that what is announced meanwhile
 * moves no page boundary. A province has some hundreds of them, so the order needs no index of its own.
 */
export async function publicConsultationList(
	house: House,
	filter: ConsultationFilter
): Promise<PublicConsultationList> {
	const { db } = house;
	const isWhole = filter.stages === '' && filter.agency === '' && filter.scope === null;
	const isFirst = filter.older === null && filter.newer === null;
	const [found, open, whole, agencies] = await Promise.all([
		pageOf(db, filter, isWhole),
		isWhole && isFirst ? listOpenConsultations(db, OPEN_MOST) : [],
		isWhole && isFirst ? wholeOf(house) : null,
		listAgencies(db)
	]);
	const rows = filter.newer ? found.slice(0, PAGE_SIZE).reverse() : found.slice(0, PAGE_SIZE);
	const more = found.length > PAGE_SIZE;
	const [first, last] = [placeOf(rows.at(0)), placeOf(rows.at(-1))];
	return {
		filter,
		open,
		whole,
		rows,
		agencies,
		older: filter.newer || more ? last : null,
		newer: filter.newer ? (more ? first : null) : filter.older ? first : null
	};
}

async function wholeOf(house: House) {
	const [figures, commitments] = await Promise.all([countConsultations(house.db), loadLateCommitments(house)]);
	return { figures, commitments };
}

const placeOf = (row: ConsultationRow | undefined): Position | null =>
	row?.opensAt ? { createdAt: row.opensAt, id: row.id } : null;

/** All that the list shows, the latest window first, whether it takes inputs or not. A province has some hundreds of them. */
export const wholeConsultationList = (db: Db, filter: ConsultationFilter): Promise<ConsultationRow[]> =>
	readConsultations(
		matching(db, filter).orderBy('consultation.opens_at', 'desc').orderBy('thread.id', 'desc').limit(WHOLE_MOST)
	);

function pageOf(db: Db, filter: ConsultationFilter, withoutOpen: boolean): Promise<ConsultationRow[]> {
	const direction = filter.newer ? 'asc' : 'desc';
	return readConsultations(
		matching(db, filter)
			.$if(withoutOpen, (query) => query.where('consultation.stage', '<>', OPEN_STAGE))
			.$if(filter.older !== null, (query) => query.where(after('<', filter.older)))
			.$if(filter.newer !== null, (query) => query.where(after('>', filter.newer)))
			.orderBy('consultation.opens_at', direction)
			.orderBy('thread.id', direction)
			.limit(PAGE_SIZE + 1)
	);
}

const after = (sign: '<' | '>', position: Position | null) =>
	sql<boolean>`(consultation.opens_at, thread.id) ${sql.raw(sign)} (${position?.createdAt}::timestamptz, ${position?.id}::uuid)`;

function matching(db: Db, { stages, agency, scope }: ConsultationFilter) {
	const wanted = stages === '' ? [] : stagesOf(stages);
	return publicConsultations(db)
		.where('consultation.opens_at', 'is not', null)
		.$if(stages !== '', (query) => query.where('consultation.stage', 'in', wanted))
		.$if(agency !== '', (query) => query.where('agency.slug', '=', agency))
		.$if(scope !== null, (query) => query.where('consultation.scope', '=', scope));
}

/** Agencies that have announced a consultation. */
const listAgencies = (db: Db) =>
	publicConsultations(db)
		.select(['agency.slug as value', 'agency.name as label'])
		.distinct()
		.orderBy('agency.name')
		.execute();

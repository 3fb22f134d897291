import { daysBetween, type IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf, startOfDay } from '$lib/domain/calendar/zone';
import { areAllReported, keptAmong, type PromisesKept } from '$lib/domain/consultation/commitment/kept';
import type { CommitmentStatus } from '$lib/domain/consultation/commitment/status';
import { monthsWithin } from '$lib/domain/consultation/minutes/minutes';
import { PUBLISHED_STAGES, SEALED_STAGE, type ConsultationStage } from '$lib/domain/consultation/stage';
import { countUnsur, type Method, type Unsur } from '$lib/domain/consultation/words';
import { sql } from 'kysely';
import { AGENCY_SLUG } from '../../db/agencies';
import type { Db } from '../../db/client';
import { unsurIn } from '../../db/unsur';
import type { Services } from '../../services';

/** One consultation as the yearly report and the PEKPPP evaluation count it. */
export type YearRow = {
	slug: string;
	title: string;
	stage: ConsultationStage;
	method: Method;
	opensOn: IsoDate;
	closesOn: IsoDate;
	inputs: number;
	answered: number;
	attendance: number;
	unsur: number;
	items: number;
	kept: PromisesKept;
	/** Within how many months of the last signature all was kept; null while it is not. */
	months: number | null;
	/** Different media in which the result was made known. */
	media: number;
};

export type ConsultationYear = {
	agency: { slug: string; name: string };
	year: number;
	/** Years to choose from, the latest first. */
	years: number[];
	rows: YearRow[];
	total: Pick<YearRow, 'inputs' | 'answered' | 'kept'> & { consultations: number };
};

/** More than any agency holds in a year; said on the page when it is reached. */
export const YEAR_MOST = 200;

/**
 * The consultations of an agency whose window closed in a year (by default this one), with what they brought about.
 * Undefined where there is no such agency or no such year.
 */
export async function publicConsultationYear(
	{ db, now, env }: Pick<Services, 'db' | 'now' | 'env'>,
	slug: string,
	asked: string | null
): Promise<ConsultationYear | undefined> {
	const { zone } = env;
	const thisYear = Number(dayOf(now(), zone).slice(0, 4));
	const year = asked === null ? thisYear : Number(asked);
	if (!AGENCY_SLUG.test(slug) || !Number.isInteger(year) || year < 2000 || year > thisYear + 1) return undefined;
	const agency = await findAgency(db, slug);
	if (!agency) return undefined;
	const [rows, years] = await Promise.all([listRows(db, agency.id, year, zone), listYears(db, agency.id, zone)]);
	const known = [...new Set([...years, thisYear, year])].sort((a, b) => b - a);
	return {
		agency: { slug: agency.slug, name: agency.name },
		year,
		years: known,
		rows: rows.map((row) => toYearRow(row, zone)),
		total: sum(rows)
	};
}

const findAgency = (db: Db, slug: string) =>
	db.selectFrom('agency').select(['id', 'slug', 'name']).where('slug', '=', slug).executeTakeFirst();

/** Announced ones alone, and none that a moderator hid. */
const announcedOf = (db: Db, agencyId: string) =>
	db
		.selectFrom('consultation')
		.innerJoin('thread', 'thread.id', 'consultation.thread_id')
		.where('consultation.agency_id', '=', agencyId)
		.where('thread.published_at', 'is not', null)
		.where('thread.hidden_at', 'is', null)
		.where('consultation.closes_at', 'is not', null);

async function listYears(db: Db, agencyId: string, zone: string): Promise<number[]> {
	const rows = await announcedOf(db, agencyId)
		.select(sql<number>`extract(year from closes_at at time zone ${zone})::int`.as('year'))
		.distinct()
		.execute();
	return rows.map(({ year }) => year);
}

type Row = Awaited<ReturnType<typeof listRows>>[number];

function listRows(db: Db, agencyId: string, year: number, zone: string) {
	const count = (from: ReturnType<typeof sql>) => sql<number>`(select count(*)::int from ${from})`;
	// What minutes hold is nobody's to count before they are published.
	const published = sql<boolean>`consultation.stage in (${sql.join(PUBLISHED_STAGES)})`;
	return announcedOf(db, agencyId)
		.select(['slug', 'title', 'stage', 'method', 'input_count as inputs', 'answered_count as answered'])
		.select(['opens_at as opensAt', 'closes_at as closesAt'])
		.select([
			count(sql`attendance where thread_id = thread.id`).as('attendance'),
			count(sql`minutes_item where thread_id = thread.id and ${published}`).as('items'),
			sql<number>`(select count(distinct medium)::int from publication where thread_id = thread.id and taken_back_at is null)`.as(
				'media'
			),
			sql<Unsur[]>`array(select unsur from ${unsurIn(sql.ref('thread.id'))} as present)`.as('present'),
			sql<CommitmentStatus[]>`array(select status from commitment where thread_id = thread.id and ${published})`.as(
				'promises'
			),
			sql<Date | null>`(select max(reported_at) from commitment where thread_id = thread.id)`.as('lastKeptAt'),
			sql<Date | null>`(select max(at) from thread_event where thread_id = thread.id and to_status = ${SEALED_STAGE})`.as(
				'signedAt'
			)
		])
		.where('closes_at', '>=', startOfDay(`${year}-01-01`, zone))
		.where('closes_at', '<', startOfDay(`${year + 1}-01-01`, zone))
		.orderBy('closes_at')
		.orderBy('thread.id')
		.limit(YEAR_MOST)
		.execute();
}

const keptIn = (rows: readonly Pick<Row, 'promises'>[]): PromisesKept =>
	keptAmong(rows.flatMap(({ promises }) => promises));

function toYearRow({ opensAt, closesAt, lastKeptAt, signedAt, promises, present, ...row }: Row, zone: string): YearRow {
	// A row of a year has a window: the query asked for it.
	const closes = closesAt ?? new Date(0);
	const kept = keptIn([{ promises }]);
	const span = signedAt && lastKeptAt && areAllReported(kept) ? [dayOf(signedAt, zone), dayOf(lastKeptAt, zone)] : null;
	const [signed = '', last = ''] = span ?? [];
	return {
		...row,
		kept,
		unsur: countUnsur(present),
		opensOn: dayOf(opensAt ?? closes, zone),
		// A window that closes at midnight belongs to the day that ends with it.
		closesOn: dayOf(new Date(closes.getTime() - 1), zone),
		months: span && daysBetween(signed, last) >= 0 ? monthsWithin(signed, last) : null
	};
}

function sum(rows: readonly Row[]): ConsultationYear['total'] {
	const of = (field: 'inputs' | 'answered') => rows.reduce((total, row) => total + row[field], 0);
	return { consultations: rows.length, inputs: of('inputs'), answered: of('answered'), kept: keptIn(rows) };
}

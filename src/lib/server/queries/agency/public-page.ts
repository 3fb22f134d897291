import { dayOf } from '$lib/domain/calendar/zone';
import { CLOSED_STATUSES } from '$lib/domain/complaint/status';
import { AGENCY_SLUG } from '../../db/agencies';
import { loadCalendar } from '../../db/rules';
import type { Db } from '../../db/client';
import type { Services } from '../../services';
import { COUNT_LIMIT } from '../complaint-list/places';
import { listOverdue } from '../complaint-list/overdue';
import { hasOwnRow } from '../complaint-list/cases';
import { publicThreads, selectRow, toRow, type ComplaintRow } from '../complaint-list/public-threads';
import { listConsultationsOfAgency, type ConsultationRow } from '../consultation-list/rows';
import { loadAgencyCommitments, type AgencyCommitments } from '../consultation/commitment/commitments';
import { loadAgencyFigures, type AgencyFigures } from '../statistics/public-statistics';
import { listSurveysOfAgency, type SurveyRow } from '../survey/row';
import { listServicesOf, type ServiceOfAgency } from './services';

export type PublicAgencyPage = {
	agency: {
		slug: string;
		name: string;
		shortName: string;
		task: string;
		address: string;
		phone: string;
		email: string;
		validUntil: string | null;
		successor: { slug: string; name: string } | null;
	};
	services: ServiceOfAgency[];
	figures: AgencyFigures;
	/** Counted up to one more than `countLimit`. */
	overdueCount: number;
	countLimit: number;
	overdue: ComplaintRow[];
	current: ComplaintRow[];
	closed: ComplaintRow[];
	commitments: AgencyCommitments;
	consultations: ConsultationRow[];
	surveys: SurveyRow[];
};

const ROWS = 5;
const CONSULTATIONS = 5;
const SURVEYS = 3;

/** The report card of an agency, from what the public can read; undefined where there is no such agency. */
export async function publicAgencyPage(
	house: Pick<Services, 'db' | 'now' | 'env'>,
	slug: string
): Promise<PublicAgencyPage | undefined> {
	const { db, now, env } = house;
	const found = AGENCY_SLUG.test(slug) ? await findAgency(db, slug) : undefined;
	if (!found) return undefined;
	const { id, successorSlug, successorName, ...agency } = found;
	const at = now();
	const moment = { now: at, zone: env.zone, calendar: await loadCalendar(db) };
	const [services, figures, overdue, current, closed, commitments, consultations, surveys] = await Promise.all([
		listServicesOf(db, id, dayOf(at, env.zone)),
		loadAgencyFigures(db, id, moment),
		listOverdue(db, moment, { limit: ROWS, agencyId: id }),
		openOf(db, id),
		closedOf(db, id),
		loadAgencyCommitments(house, id),
		listConsultationsOfAgency(db, slug, CONSULTATIONS),
		listSurveysOfAgency(house, slug, SURVEYS)
	]);
	return {
		agency: { ...agency, successor: successorSlug ? { slug: successorSlug, name: successorName ?? '' } : null },
		services,
		figures,
		overdueCount: overdue.count,
		countLimit: COUNT_LIMIT,
		overdue: overdue.rows,
		current: current.map((row) => toRow(row, moment)),
		closed: closed.map((row) => toRow(row, moment)),
		commitments,
		consultations,
		surveys
	};
}

const findAgency = (db: Db, slug: string) =>
	db
		.selectFrom('agency')
		.leftJoin('agency as successor', 'successor.id', 'agency.merged_into')
		.select(['agency.id', 'agency.slug', 'agency.name', 'agency.short_name as shortName', 'agency.task'])
		.select(['agency.address', 'agency.phone', 'agency.email', 'agency.valid_until as validUntil'])
		.select(['successor.slug as successorSlug', 'successor.name as successorName'])
		.where('agency.slug', '=', slug)
		.executeTakeFirst();

/** A case that another agency leads is here by what this one has of it. */
const SAME_AGENCY = { agency: 'same' };

/** By `open_work_held_idx`. */
const openOf = (db: Db, agencyId: string) =>
	selectRow(publicThreads(db).where(hasOwnRow(SAME_AGENCY)))
		.innerJoin('open_work', 'open_work.thread_id', 'thread.id')
		.where('open_work.agency_id', '=', agencyId)
		.where('open_work.listed', '=', true)
		.where('open_work.held', '=', true)
		.orderBy('open_work.received_at', 'desc')
		.orderBy('open_work.thread_id', 'desc')
		.limit(ROWS)
		.execute();

/** By `complaint_closed_idx`. */
const closedOf = (db: Db, agencyId: string) =>
	selectRow(publicThreads(db).where('complaint.agency_id', '=', agencyId))
		.where('complaint.closed_at', 'is not', null)
		.where('complaint.status', 'in', CLOSED_STATUSES)
		.where(hasOwnRow(SAME_AGENCY))
		.orderBy('complaint.closed_at', 'desc')
		.orderBy('complaint.thread_id', 'desc')
		.limit(ROWS)
		.execute();

import { CLOSED_STATUSES } from '$lib/domain/complaint/status';
import { findAgencyRow } from '../../db/agencies';
import type { Db } from '../../db/client';
import { loadCalendar } from '../../db/rules';
import type { Services } from '../../services';
import { hasOwnRow } from '../complaint-list/cases';
import { publicThreads, selectRow, toRow, type ComplaintRow } from '../complaint-list/public-threads';
import { loadAgencyCommitments, type AgencyCommitments } from '../consultation/commitment/commitments';
import { loadAgencyFigures, type AgencyFigures } from '../statistics/public-statistics';
import { listSurveysOfAgency, type SurveyRow } from '../survey/row';

export type PublicAgencyFigures = {
	agency: { slug: string; name: string };
	figures: AgencyFigures;
	current: ComplaintRow[];
	closed: ComplaintRow[];
	commitments: AgencyCommitments;
	surveys: SurveyRow[];
};

const ROWS = 5;
const COMMITMENTS = 10;
const SURVEYS = 6;

/** All that is counted of an agency, where its own page has the short of it; undefined where there is no such agency. */
export async function publicAgencyFigures(
	house: Pick<Services, 'db' | 'now' | 'env'>,
	slug: string
): Promise<PublicAgencyFigures | undefined> {
	const { db, now, env } = house;
	const agency = await findAgencyRow(db, slug);
	if (!agency) return undefined;
	const moment = { now: now(), zone: env.zone, calendar: await loadCalendar(db) };
	const [figures, current, closed, commitments, surveys] = await Promise.all([
		loadAgencyFigures(db, agency.id, moment),
		openOf(db, agency.id),
		closedOf(db, agency.id),
		loadAgencyCommitments(house, agency.id, COMMITMENTS),
		listSurveysOfAgency(house, agency.slug, SURVEYS)
	]);
	return {
		agency: { slug: agency.slug, name: agency.name },
		figures,
		current: current.map((row) => toRow(row, moment)),
		closed: closed.map((row) => toRow(row, moment)),
		commitments,
		surveys
	};
}

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

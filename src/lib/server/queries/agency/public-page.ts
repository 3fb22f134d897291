import { dayOf } from '$lib/domain/calendar/zone';
import { AGENCY_SLUG } from '../../db/agencies';
import { loadCalendar } from '../../db/rules';
import type { Db } from '../../db/client';
import type { Services } from '../../services';
import { COUNT_LIMIT } from '../complaint-list/places';
import { listOverdue } from '../complaint-list/overdue';
import type { ComplaintRow } from '../complaint-list/public-threads';
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
	commitments: AgencyCommitments;
	consultations: ConsultationRow[];
	surveys: SurveyRow[];
};

const OVERDUE = 3;
const COMMITMENTS = 2;
const CONSULTATIONS = 2;
const SURVEYS = 1;

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
	const [services, figures, overdue, commitments, consultations, surveys] = await Promise.all([
		listServicesOf(db, id, dayOf(at, env.zone)),
		loadAgencyFigures(db, id, moment),
		listOverdue(db, moment, { limit: OVERDUE, agencyId: id }),
		loadAgencyCommitments(house, id, COMMITMENTS),
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

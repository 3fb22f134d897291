import { CLOSED_STATUSES, OPEN_STATUSES } from '$lib/domain/complaint/status';
import { loadCalendar } from '../db/rules';
import type { Db } from '../db/client';
import type { Services } from '../services';
import { listOverdue } from './overdue';
import { publicThreads, selectRow, toRow, type ComplaintRow } from './public-threads';
import { countTimeliness, type TimelinessByClock } from './timeliness';

export type ServiceStandard = {
	position: number;
	name: string;
	requirements: string;
	duration: string;
	cost: string;
	product: string;
};

export type AgencyPage = {
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
	services: ServiceStandard[];
	received: number;
	open: number;
	/** How reports of the last twelve months ended: with the reporter's consent, or by their silence. */
	agreed: number;
	silent: number;
	timeliness: TimelinessByClock;
	overdueCount: number;
	overdue: ComplaintRow[];
	current: ComplaintRow[];
	closed: ComplaintRow[];
};

/** The time that figures are of. */
const YEAR_MS = 365 * 86_400_000;
const ROWS = 5;

/** The report card of an agency, from what the public can read; undefined where there is no such agency. */
export async function findAgencyPage(
	{ db, now, env }: Pick<Services, 'db' | 'now' | 'env'>,
	slug: string
): Promise<AgencyPage | undefined> {
	const found = await findAgency(db, slug);
	if (!found) return undefined;
	const { id, successorSlug, successorName, ...agency } = found;
	const at = now();
	const from = new Date(at.getTime() - YEAR_MS);
	const moment = { now: at, zone: env.zone, calendar: await loadCalendar(db) };
	const [services, counts, timeliness, overdue, current, closed] = await Promise.all([
		listServices(db, id),
		countReports(db, id, from),
		countTimeliness(db, { from, until: at, agencyId: id }),
		listOverdue(db, moment, { limit: ROWS, agencyId: id }),
		openOf(db, id),
		closedOf(db, id)
	]);
	return {
		agency: { ...agency, successor: successorSlug ? { slug: successorSlug, name: successorName ?? '' } : null },
		services,
		...counts,
		timeliness,
		overdueCount: overdue.count,
		overdue: overdue.rows,
		current: current.map((row) => toRow(row, moment)),
		closed: closed.map((row) => toRow(row, moment))
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

const listServices = (db: Db, agencyId: string): Promise<ServiceStandard[]> =>
	db
		.selectFrom('service')
		.select(['position', 'name', 'requirements', 'duration', 'cost', 'product'])
		.where('agency_id', '=', agencyId)
		.orderBy('position')
		.execute();

const ofAgency = (db: Db, agencyId: string) => publicThreads(db).where('complaint.agency_id', '=', agencyId);

const countReports = (db: Db, agencyId: string, from: Date) =>
	ofAgency(db, agencyId)
		.select((eb) => {
			const count = () => eb.fn.countAll<number>();
			const closedAs = (status: 'closed_agreed' | 'closed_silent') =>
				count().filterWhere('complaint.status', '=', status).filterWhere('complaint.closed_at', '>=', from);
			return [
				count().filterWhere('thread.created_at', '>=', from).as('received'),
				count().filterWhere('complaint.status', 'in', OPEN_STATUSES).as('open'),
				closedAs('closed_agreed').as('agreed'),
				closedAs('closed_silent').as('silent')
			];
		})
		.executeTakeFirstOrThrow();

const openOf = (db: Db, agencyId: string) =>
	selectRow(ofAgency(db, agencyId).where('complaint.status', 'in', OPEN_STATUSES))
		.orderBy('thread.created_at', 'desc')
		.orderBy('thread.id', 'desc')
		.limit(ROWS)
		.execute();

const closedOf = (db: Db, agencyId: string) =>
	selectRow(ofAgency(db, agencyId).where('complaint.status', 'in', CLOSED_STATUSES))
		.orderBy('complaint.closed_at', 'desc')
		.orderBy('thread.id', 'desc')
		.limit(ROWS)
		.execute();

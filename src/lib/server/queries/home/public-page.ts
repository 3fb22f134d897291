import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { ToldShare } from '$lib/domain/statistics/told';
import { dayOf, startOfDay } from '$lib/domain/calendar/zone';
import { loadCalendar } from '../../db/rules';
import type { Db } from '../../db/client';
import type { Services } from '../../services';
import { countConsultations, listOpenConsultations, type ConsultationRow } from '../consultation-list/rows';
import { listAnswered, type AnsweredRow } from '../complaint-list/answered';
import { COUNT_LIMIT } from '../complaint-list/places';
import { listOverdue } from '../complaint-list/overdue';
import { hasOwnRow } from '../complaint-list/cases';
import { isPublic, publicThreads, selectRow, toRow, type ComplaintRow } from '../complaint-list/public-threads';
import { countAnswered } from '../statistics/answered';

export type PublicHomePage = {
	/** First day of the month that the figures are of. */
	month: IsoDate;
	verified: number;
	answered: ToldShare;
	/** Counted up to one more than `countLimit`. */
	overdueCount: number;
	countLimit: number;
	/** The longest overdue. */
	overdue: ComplaintRow[];
	latest: ComplaintRow[];
	/** Those whose first answer came last: proof that it works. */
	justAnswered: AnsweredRow[];
	/** The one that closes next stands first. */
	consultations: { open: number; rows: ConsultationRow[] };
};

const LATEST = 3;
const OVERDUE = 2;
const CONSULTATIONS = 1;

/** Figures of this month over what the public can read, so that anybody can count them again in the list. */
export async function publicHomePage(house: Pick<Services, 'db' | 'now' | 'env'>): Promise<PublicHomePage> {
	const { db, now, env } = house;
	const at = now();
	const month = `${dayOf(at, env.zone).slice(0, 8)}01`;
	const from = startOfDay(month, env.zone);
	const moment = { now: at, zone: env.zone, calendar: await loadCalendar(db) };
	const [verified, answered, overdue, latest, justAnswered, rows, { open }] = await Promise.all([
		countVerified(db, from),
		countAnswered(db, { from, until: at }),
		listOverdue(db, moment, { limit: OVERDUE }),
		selectRow(publicThreads(db).where(hasOwnRow()))
			.orderBy('thread.created_at', 'desc')
			.orderBy('thread.id', 'desc')
			.limit(LATEST)
			.execute(),
		listAnswered(db, moment, LATEST),
		listOpenConsultations(db, CONSULTATIONS),
		countConsultations(db)
	]);
	return {
		month,
		verified,
		answered,
		overdueCount: overdue.count,
		countLimit: COUNT_LIMIT,
		overdue: overdue.rows,
		latest: latest.map((row) => toRow(row, moment)),
		justAnswered,
		consultations: { open, rows }
	};
}

/** By `thread_published_idx` alone. */
async function countVerified(db: Db, from: Date): Promise<number> {
	const { count } = await db
		.selectFrom('thread')
		.where(isPublic)
		.where('thread.published_at', '>=', from)
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return count;
}

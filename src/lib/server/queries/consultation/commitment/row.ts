import type { WorkCalendar } from '$lib/domain/calendar/work-calendar';
import { dayOf, endOfDay } from '$lib/domain/calendar/zone';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { promisesKept } from '$lib/domain/consultation/commitment/kept';
import {
	isReleased,
	isUnkept,
	UNKEPT_STATUSES,
	type CommitmentStatus
} from '$lib/domain/consultation/commitment/status';
import { PUBLISHED_STAGES } from '$lib/domain/consultation/stage';
import type { Term } from '$lib/domain/consultation/words';
import { clockView, type ClockView } from '$lib/domain/deadline/lateness';
import { sql } from 'kysely';
import type { Db } from '$lib/server/db/client';
import { loadCalendar } from '$lib/server/db/rules';
import type { Services } from '$lib/server/services';

export type House = Pick<Services, 'db' | 'now' | 'env'>;

/** A promise of signed minutes as lists show it. */
export type CommitmentRow = {
	slug: string;
	topic: string;
	position: number;
	problem: string;
	recommendation: string;
	term: Term;
	personInCharge: string;
	status: CommitmentStatus;
	agency: { slug: string; name: string; shortName: string };
	dueDay: IsoDate;
	reportedAt: string | null;
	settledAt: string | null;
	clock: ClockView<'commitment'>;
};

/** Every promise, with the item of the minutes that it comes from. */
export const selectCommitments = (db: Db) =>
	db
		.selectFrom('commitment')
		.innerJoin('minutes_item as item', 'item.id', 'commitment.item_id')
		.innerJoin('consultation', 'consultation.thread_id', 'commitment.thread_id')
		.innerJoin('thread', 'thread.id', 'commitment.thread_id')
		.innerJoin('agency', 'agency.id', 'commitment.agency_id')
		.select(['consultation.slug', 'thread.title as topic', 'commitment.position', 'item.problem'])
		.select(['item.recommendation', 'item.term', 'item.person_in_charge as personInCharge', 'commitment.status'])
		.select(['agency.slug as agencySlug', 'agency.name as agencyName', 'agency.short_name as shortName'])
		.select(['commitment.due_day as dueDay', 'commitment.reported_at as reportedAt'])
		.select('commitment.settled_at as settledAt');

type Selected = ReturnType<typeof selectCommitments>;
type Found = Awaited<ReturnType<Selected['execute']>>[number];

/** Those that everybody may read: of minutes that are published, in a consultation that is not hidden. */
export const publicCommitments = (db: Db): Selected =>
	selectCommitments(db)
		.where('consultation.stage', 'in', PUBLISHED_STAGES)
		.where('thread.published_at', 'is not', null)
		.where('thread.hidden_at', 'is', null)
		.where('thread.confidential', '=', false);

export const lateOn =
	(today: IsoDate) =>
	<Of extends Selected>(query: Of) =>
		query.where('commitment.status', 'in', UNKEPT_STATUSES).where('commitment.due_day', '<', today);

export type Moment = { now: Date; today: IsoDate; zone: string; calendar: WorkCalendar };

export async function momentOf({ db, now, env }: House): Promise<Moment> {
	const at = now();
	return { now: at, today: dayOf(at, env.zone), zone: env.zone, calendar: await loadCalendar(db) };
}

export function toCommitmentRow(found: Found, { now, today, zone, calendar }: Moment): CommitmentRow {
	const { agencySlug, agencyName, shortName, reportedAt, settledAt, dueDay, status, ...rest } = found;
	const timed = {
		kind: 'commitment' as const,
		unit: 'working_days' as const,
		dueDay,
		dueAt: endOfDay(dueDay, zone),
		pausedAt: null,
		leftAtPause: null,
		metAt: isUnkept(status) ? null : reportedAt,
		endedAt: isReleased(status) ? settledAt : null
	};
	return {
		...rest,
		status,
		dueDay,
		reportedAt: reportedAt?.toISOString() ?? null,
		settledAt: settledAt?.toISOString() ?? null,
		agency: { slug: agencySlug, name: agencyName, shortName },
		clock: clockView(timed, now, today, calendar)
	};
}

/** How many promises everybody can read, by what became of them, and which share of them is kept. */
export async function countCommitments(db: Db, today: IsoDate, agencyId: string | null) {
	const counts = await publicCommitments(db)
		.clearSelect()
		.select('commitment.status')
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.select((eb) => eb.fn.countAll<number>().filterWhere('commitment.due_day', '<', today).as('past'))
		.where(sql<boolean>`(${agencyId}::uuid is null or commitment.agency_id = ${agencyId}::uuid)`)
		.groupBy('commitment.status')
		.execute();
	const unkept = counts.filter(({ status }) => isUnkept(status));
	return {
		kept: promisesKept(counts),
		late: unkept.reduce((sum, { past }) => sum + past, 0)
	};
}

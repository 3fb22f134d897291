import { isConcluded, type ComplaintStatus, type Owner } from '$lib/domain/complaint/status';
import type { WorkCalendar } from '$lib/domain/calendar/work-calendar';
import { workdaysBetween } from '$lib/domain/calendar/work-calendar';
import { dayOf } from '$lib/domain/calendar/zone';
import { clockView, type ClockView } from '$lib/domain/deadline/lateness';
import type { ComplaintClock, DeadlineUnit } from '$lib/domain/deadline/policy';
import { earliestOf, shownClock, type OwnedClock } from '$lib/domain/complaint/shown-clock';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { sql, type ExpressionBuilder, type QueryCreator, type RawBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Database } from '../../db/schema';
import { isBehindLeader, reportersOfCase, supportsOfCase } from './cases';

/** A report as lists show it to everybody. */
export type ComplaintRow = {
	id: string;
	ref: string;
	title: string;
	status: ComplaintStatus;
	createdAt: string;
	agency: string | null;
	district: string;
	village: string | null;
	category: { id: string; en: string };
	/** Pictures that came with the report itself. */
	pictures: number;
	/** Who filed the reports of the case that it leads; null where none is linked to it. */
	reporters: number | null;
	/** Of the whole case, where it leads one. */
	supports: number;
	replies: number;
	/** The clock that counts now, of a case the one that is due first; null once the report is closed. */
	clock: ClockView | null;
	/** The day by which the agency says that it will be done, and whether that has passed. */
	promised: { day: IsoDate; broken: boolean } | null;
	/** Working days from receipt until the work was done; null unless it was closed as done. */
	doneIn: number | null;
};

/** Written as `thread_public_idx` is, word for word, or that index would not serve. */
export const isPublic = sql<boolean>`thread.kind = 'complaint' and thread.published_at is not null and thread.hidden_at is null and not thread.confidential`;

/** Every report that the public may read, and no other: lists, search and figures start here, for whoever looks. */
export const publicThreads = (db: Pick<QueryCreator<Database>, 'selectFrom'>) =>
	db.selectFrom('thread').innerJoin('complaint', 'complaint.thread_id', 'thread.id').where(isPublic);

/** The columns of a row and, in the same statement, the few clocks that its shown one is chosen from. */
export const selectRow = (query: ReturnType<typeof publicThreads>) =>
	query
		.leftJoin('agency', 'agency.id', 'complaint.agency_id')
		.innerJoin('district', 'district.code', 'complaint.district_code')
		.innerJoin('category', 'category.slug', 'complaint.category_slug')
		.leftJoin('place as village', 'village.code', 'complaint.village_code')
		.select(['thread.id', 'thread.ref', 'thread.title', 'thread.created_at as createdAt', 'complaint.status'])
		.select([
			'agency.name as agency',
			'district.name as district',
			'village.name as village',
			'complaint.promised_on as promisedOn'
		])
		.select(['thread.reply_count as replies'])
		.select((eb) => [
			reportersOfCase.as('reporters'),
			supportsOfCase.as('supports'),
			sql<{ id: string; en: string }>`json_build_object('id', category.name_id, 'en', category.name_en)`.as('category'),
			picturesOf(eb).as('pictures'),
			jsonArrayFrom(clocksOf(eb, HEAD)).as('clocks'),
			jsonArrayFrom(
				eb
					.selectFrom('thread as linked')
					.innerJoin('complaint as its', 'its.thread_id', 'linked.id')
					.select((of) => ['its.status', jsonArrayFrom(clocksOf(of, sql.ref<string>('linked.id'))).as('clocks')])
					.whereRef('linked.head_id', '=', 'thread.id')
					.where(isBehindLeader)
			).as('linked')
		]);

const picturesOf = (eb: Pick<ExpressionBuilder<Database, never>, 'selectFrom'>) =>
	eb
		.selectFrom('attachment')
		.innerJoin('file', 'file.id', 'attachment.file_id')
		.select((of) => of.fn.countAll<number>().as('pictures'))
		.where('attachment.thread_id', '=', HEAD)
		.where('attachment.post_id', 'is', null)
		.where('file.media_type', '<>', 'application/pdf')
		.$asScalar();

const HEAD = sql.ref<string>('thread.id');
const clocksOf = (eb: Pick<ExpressionBuilder<Database, never>, 'selectFrom'>, threadId: RawBuilder<string>) =>
	eb
		.selectFrom('deadline')
		.innerJoin('deadline_policy', 'deadline_policy.id', 'deadline.policy_id')
		.select(['deadline.clock', 'deadline.round', 'deadline.owner', 'deadline_policy.unit', 'due_day', 'due_at'])
		.$narrowType<Pick<StoredClock, 'clock' | 'owner'>>()
		.select(['paused_at', 'left_at_pause', 'met_at', 'ended_at'])
		.where('deadline.thread_id', '=', threadId)
		.where((inner) =>
			inner.or([
				inner.and([inner('met_at', 'is', null), inner('ended_at', 'is', null)]),
				inner('deadline.clock', '=', 'resolution')
			])
		);

/** Instants inside JSON arrive as text. */
type StoredClock = {
	clock: ComplaintClock;
	round: number;
	owner: Owner;
	unit: DeadlineUnit;
	due_day: IsoDate | null;
	due_at: string | Date | null;
	paused_at: string | Date | null;
	left_at_pause: number | null;
	met_at: string | Date | null;
	ended_at: string | Date | null;
};

export type StoredRow = Omit<ComplaintRow, 'createdAt' | 'clock' | 'doneIn' | 'promised'> & {
	promisedOn: IsoDate | null;
	createdAt: Date;
	clocks: StoredClock[];
	/** Of the reports for which the row stands as well. */
	linked: { status: ComplaintStatus; clocks: StoredClock[] }[];
};

export type Moment = { now: Date; zone: string; calendar: WorkCalendar };

export function toRow(
	{ clocks, linked, promisedOn, ...row }: StoredRow,
	{ now, zone, calendar }: Moment
): ComplaintRow {
	const timed = clocks.map(toClock);
	const others = linked.map((one) => shownClock(one.status, one.clocks.map(toClock), now));
	const shown = earliestOf(shownClock(row.status, timed, now), others);
	const done = timed.find(({ kind, metAt }) => kind === 'resolution' && metAt !== null)?.metAt ?? null;
	const isDone = isConcluded(row.status);
	return {
		...row,
		createdAt: row.createdAt.toISOString(),
		clock: shown && clockView(shown, now, dayOf(now, zone), calendar),
		promised: promisedOn && { day: promisedOn, broken: promisedOn < dayOf(now, zone) },
		doneIn: isDone && done ? workdaysBetween(dayOf(row.createdAt, zone), dayOf(done, zone), calendar) : null
	};
}

const instant = (stored: string | Date | null): Date | null => (stored === null ? null : new Date(stored));

const toClock = (stored: StoredClock): OwnedClock => ({
	kind: stored.clock,
	round: stored.round,
	owner: stored.owner,
	unit: stored.unit,
	dueDay: stored.due_day,
	dueAt: instant(stored.due_at),
	pausedAt: instant(stored.paused_at),
	leftAtPause: stored.left_at_pause,
	metAt: instant(stored.met_at),
	endedAt: instant(stored.ended_at)
});

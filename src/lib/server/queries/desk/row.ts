import { daysBetween, type IsoDate } from '$lib/domain/calendar/iso-date';
import type { WorkCalendar } from '$lib/domain/calendar/work-calendar';
import { dayOf } from '$lib/domain/calendar/zone';
import type { Classification } from '$lib/domain/words/classification';
import type { ComplaintStatus, Owner } from '$lib/domain/complaint/status';
import { clockView, type ClockView } from '$lib/domain/deadline/lateness';
import { dueGroupOf, type DueGroup, type DueHorizons } from '$lib/domain/desk/due-group';
import type { DeskPlace } from '$lib/forms/desk-query';
import { reachedOf, type Reached } from './escalation';
import type { pageOf } from './list';

/** A report as a row of a desk. Who reported, and which person decided last, is not in it. */
export type DeskRow = {
	id: string;
	ref: string;
	title: string;
	/** How the report begins, as it was typed. */
	opening: string;
	status: ComplaintStatus;
	classification: Classification;
	category: { id: string; en: string };
	district: string;
	location: string;
	agency: string | null;
	receivedDay: IsoDate;
	/** Calendar days since it was received. */
	age: number;
	confidential: boolean;
	anonymous: boolean;
	hidden: boolean;
	handOvers: number;
	/** The day by which the agency says that it will be done, and whether that has passed. */
	promised: { day: IsoDate; broken: boolean } | null;
	/** The report that leads the case it is linked to, and how many are linked to it. */
	leader: string | null;
	linked: number;
	/** Words of this very desk. */
	tags: string[];
	/** Open reports about its content, its posts included. */
	flags: number;
	/** The clock the desk goes by; null where none runs. */
	clock: ClockView | null;
	clockOwner: Owner | null;
	group: DueGroup;
	/** Who of the agency has it; null where nobody does, and for everybody outside it. */
	holder: { name: string; isReader: boolean } | null;
	/** Something happened there since this person last looked. */
	fresh: boolean;
	/** Its last event as the list shows it. */
	seen: number;
	/** In lists of the ladder: the last step that reached this office, and what it did since. */
	reached: Reached | null;
	place: DeskPlace;
};

type StoredRow = Awaited<ReturnType<typeof pageOf>>[number];
type Moment = { now: Date; today: IsoDate; zone: string; calendar: WorkCalendar; ends: DueHorizons };

export function toDeskRow(row: StoredRow, moment: Moment): DeskRow {
	const { id, ref, title, status, classification, district, agency, confidential, anonymous, handOvers } = row;
	const clock = clockOf(row, moment);
	const late = clock?.state === 'overdue' && row.clockOwner !== 'reporter';
	const receivedDay = dayOf(row.createdAt, moment.zone);
	return {
		id,
		ref,
		title,
		opening: row.opening,
		status,
		classification,
		district,
		location: row.location,
		agency,
		confidential,
		anonymous,
		handOvers,
		receivedDay,
		category: { id: row.categoryId, en: row.categoryEn },
		age: daysBetween(receivedDay, moment.today),
		promised: row.promisedOn && { day: row.promisedOn, broken: row.promisedOn < moment.today },
		hidden: row.hiddenAt !== null,
		leader: row.leader,
		linked: row.linked,
		tags: row.tags,
		flags: row.flags ?? 0,
		clock,
		clockOwner: row.clockOwner,
		group: dueGroupOf({ dueDay: clock?.dueDay ?? null, late }, moment.ends),
		holder: row.holder === null ? null : { name: row.holder, isReader: row.isMine },
		fresh: row.fresh,
		seen: row.seen,
		reached: row.reached && reachedOf(row.reached),
		// `infinity`, where no clock runs, is no date.
		place: { at: row.sort instanceof Date ? row.sort : null, id }
	};
}

function clockOf(row: StoredRow, { now, today, calendar }: Moment): ClockView | null {
	const { kind, unit, dueDay, dueAt, leftAtPause } = row;
	if (!kind || !unit) return null;
	const running = { kind, unit, dueDay, dueAt, leftAtPause, pausedAt: null, metAt: null, endedAt: null };
	return clockView(running, now, today, calendar);
}

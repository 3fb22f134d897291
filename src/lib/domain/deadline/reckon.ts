import { addDays, daysBetween, type IsoDate } from '../calendar/iso-date';
import { kindOfDay, isProvisional, isWorkday, type HolidayKind, type WorkCalendar } from '../calendar/work-calendar';
import { dayOf, endOfDay } from '../calendar/zone';
import type { DeadlinePolicy } from './policy';

/** A time in which the clock stood because the reporter was asked. `until` is null while the answer is awaited. */
export type Pause = { from: Date; until: Date | null };

export type TimeRules = { calendar: WorkCalendar; zone: string };

/** One day of the count and why it was counted or not; `count` is its number, null where it did not count. */
export type ReckonedDay = {
	day: IsoDate;
	kind: 'start' | 'counted' | 'weekend' | 'paused' | Exclude<HolidayKind, 'replacement_workday'>;
	name: string | null;
	/** What made the day what it is; null for the ordinary week, and while no decree is out. */
	decree: string | null;
	count: number | null;
	provisional: boolean;
};

/** Where a count ends. Both dates are null while an open pause holds it; `left` is what then remains of the amount. */
export type Reckoning = {
	dueDay: IsoDate | null;
	dueAt: Date | null;
	left: number;
	days: ReckonedDay[];
	/** The count rests on days that are not decreed yet. */
	provisional: boolean;
};

type Limit = Pick<DeadlinePolicy, 'amount' | 'unit'>;

const HOUR = 3_600_000;

/**
 * Working days that questions to the reporter may cost a clock in all. Days of questions beyond them count again, so that
 * no number of questions moves a due day further.
 */
export const MAX_PAUSED_DAYS = 20;

/**
 * Counts a limit from the instant it starts. Day zero is the day of the start; the due day is wholly the debtor's and
 * `dueAt` is the first instant after it. A day is paused when the whole of it lay in a pause, so the days of the
 * question and of the answer count. Hours run by the clock and shift by the time paused. Pauses hold no clock for more than
 * {@link MAX_PAUSED_DAYS}; a question that is still open holds it while any of them was left when it was asked.
 */
export function reckon(startedAt: Date, limit: Limit, pauses: readonly Pause[], rules: TimeRules): Reckoning {
	return limit.unit === 'hours'
		? reckonHours(startedAt, limit.amount, pauses, rules)
		: reckonDays(startedAt, limit, pauses, rules);
}

function reckonDays(startedAt: Date, { amount, unit }: Limit, pauses: readonly Pause[], rules: TimeRules): Reckoning {
	const start = dayOf(startedAt, rules.zone);
	const standing = pauses.map(({ from, until }) => ({
		after: dayOf(from, rules.zone),
		before: until && dayOf(until, rules.zone)
	}));
	const openSince = standing.find(({ before }) => before === null)?.after ?? null;
	const isHeld = (day: IsoDate) =>
		standing.some(({ after, before }) => after < day && (before === null || day < before));
	const days: ReckonedDay[] = [
		{ day: start, kind: 'start', name: null, decree: null, count: null, provisional: false }
	];
	let count = 0;
	let paused = 0;
	for (let day = addDays(start, 1); ; day = addDays(day, 1)) {
		const isPaused = paused < MAX_PAUSED_DAYS && isHeld(day);
		if (isPaused && openSince !== null && day > openSince)
			return { dueDay: null, dueAt: null, left: amount - count, days, provisional: rests(days, unit) };
		const workday = isWorkday(day, rules.calendar);
		const counts = (unit === 'days' || workday) && !isPaused;
		if (counts) count += 1;
		if (isPaused && workday) paused += 1;
		days.push(describe(day, counts ? count : null, isPaused, rules.calendar));
		if (count === amount)
			return { dueDay: day, dueAt: endOfDay(day, rules.zone), left: 0, days, provisional: rests(days, unit) };
	}
}

/** Calendar days need no decree. The day of the start is not counted, so it decides nothing. */
const rests = (days: readonly ReckonedDay[], unit: Limit['unit']): boolean =>
	unit === 'working_days' && days.some(({ kind, provisional }) => kind !== 'start' && provisional);

function describe(day: IsoDate, count: number | null, paused: boolean, calendar: WorkCalendar): ReckonedDay {
	const decreed = calendar.days.get(day);
	const { name = null, decree = '' } = decreed ?? {};
	const shared = { day, count, name, decree: decree || null, provisional: isProvisional(day, calendar) };
	if (count !== null) return { ...shared, kind: 'counted' };
	const kind = kindOfDay(day, calendar);
	if (kind === 'workday' || kind === 'replacement_workday') return { ...shared, kind: 'paused' };
	return { ...shared, kind: paused && kind === 'weekend' ? 'weekend' : kind };
}

/** The days since a limit passed, up to a day: `count` says which day of the delay it is, by the calendar of today. */
export function daysLate(
	dueDay: IsoDate,
	until: IsoDate,
	unit: Exclude<DeadlinePolicy['unit'], 'hours'>,
	calendar: WorkCalendar
): ReckonedDay[] {
	const days: ReckonedDay[] = [];
	let count = 0;
	for (let day = addDays(dueDay, 1); day <= until; day = addDays(day, 1)) {
		const counts = unit === 'days' || isWorkday(day, calendar);
		if (counts) count += 1;
		days.push(describe(day, counts ? count : null, false, calendar));
	}
	return days;
}

function reckonHours(startedAt: Date, amount: number, pauses: readonly Pause[], { zone }: TimeRules): Reckoning {
	let dueAt = startedAt.getTime() + amount * HOUR;
	let budget = MAX_PAUSED_DAYS * 24 * HOUR;
	for (const { from, until } of pauses) {
		if (from.getTime() >= dueAt || budget === 0) continue;
		if (until === null)
			return {
				dueDay: null,
				dueAt: null,
				left: Math.ceil((dueAt - from.getTime()) / HOUR),
				days: [],
				provisional: false
			};
		const paused = Math.min(budget, until.getTime() - Math.max(from.getTime(), startedAt.getTime()));
		budget -= paused;
		dueAt += paused;
	}
	const due = new Date(dueAt);
	// A due instant at midnight sharp still belongs to the day that ends with it.
	return { dueDay: dayOf(new Date(dueAt - 1), zone), dueAt: due, left: 0, days: [], provisional: false };
}

/** Hours begun between two instants. */
export const hoursBetween = (from: Date, to: Date): number => Math.ceil((to.getTime() - from.getTime()) / HOUR);

/** How many counted days lie between two days, both ways: what is left, or how late something is. */
export const unitsBetween = (
	from: IsoDate,
	to: IsoDate,
	unit: Exclude<DeadlinePolicy['unit'], 'hours'>,
	calendar: WorkCalendar
): number => {
	if (unit === 'days') return daysBetween(from, to);
	let count = 0;
	const [first, last] = from <= to ? [from, to] : [to, from];
	for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) if (isWorkday(day, calendar)) count += 1;
	return from <= to ? count : -count;
};

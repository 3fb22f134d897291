import type { IsoDate } from '../calendar/iso-date';
import { dayOf } from '../calendar/zone';
import type { ComplaintStatus } from './status';
import type { Clock } from './clock';
import { clockView, leftUntil, type ClockView } from '../deadline/lateness';
import { daysLate, type ReckonedDay, type TimeRules } from '../deadline/reckon';
import { isLate, turnClock, type OwnedClock } from './shown-clock';

/** A clock with its working: what it rests on, each day of the count, and how it stands or ended. */
export type ClockSheet = {
	view: ClockView;
	owner: Clock['owner'];
	policy: Pick<Clock['policy'], 'name' | 'amount' | 'unit' | 'basis'>;
	/** The general limit where the policy is the agency's own, shorter one. */
	general: Pick<Clock['policy'], 'amount' | 'unit' | 'basis'> | null;
	days: ReckonedDay[];
	/** Of a clock that is overdue: each day since, up to today. */
	lateDays: ReckonedDay[];
	/** Of a clock that was met: the day of the count on which it was; null where no day can be told. */
	usedUnits: number | null;
	/** Of a clock that was met late: by how much. */
	lateBy: number;
	/** The due day rests on a day that no decree has settled yet. */
	provisional: boolean;
};

export type ClockSheets = {
	/** The duty of whoever's turn it is, which need not be one that is late; null once the report is closed. */
	turn: ClockSheet | null;
	/** What else is overdue and still owed, the longest first. */
	missed: ClockSheet[];
	verification: ClockSheet | null;
	firstResponse: ClockSheet | null;
	resolution: ClockSheet | null;
};

type Derived = OwnedClock & { clock: Clock };

/** What the page of a report shows of its clocks, from the clocks that its history gives. */
export function clockSheets(
	status: ComplaintStatus,
	clocks: readonly Clock[],
	now: Date,
	rules: TimeRules
): ClockSheets {
	const derived = clocks.map(timed);
	const sheet = (found: Derived | null | undefined) => (found ? sheetOf(found, now, rules) : null);
	const turn = turnClock(status, derived);
	const missed = derived
		.filter((clock) => clock !== turn && isLate(clock, now))
		.sort((a, b) => (a.dueAt?.getTime() ?? 0) - (b.dueAt?.getTime() ?? 0));
	const last = (kind: Clock['kind']) => derived.findLast((clock) => clock.kind === kind);
	return {
		turn: sheet(turn),
		missed: missed.map((clock) => sheetOf(clock, now, rules)),
		verification: sheet(last('verification')),
		firstResponse: sheet(last('first_response')),
		resolution: sheet(last('resolution'))
	};
}

/** One clock with its working. */
export const clockSheet = (clock: Clock, now: Date, rules: TimeRules): ClockSheet => sheetOf(timed(clock), now, rules);

function timed(clock: Clock): Derived {
	const { kind, round, owner, policy, metAt, endedAt, reckoning, pauses } = clock;
	const { dueDay, dueAt, left } = reckoning;
	const openPause = pauses.find(({ until }) => until === null);
	const paused = openPause !== undefined && dueAt === null;
	return {
		clock,
		kind,
		round,
		owner,
		unit: policy.unit,
		dueDay,
		dueAt,
		metAt,
		endedAt,
		pausedAt: paused ? openPause.from : null,
		leftAtPause: paused ? left : null
	};
}

function sheetOf(timed: Derived, now: Date, { calendar, zone }: TimeRules): ClockSheet {
	const { clock, unit, dueDay } = timed;
	const { general, policy } = clock;
	const { name, amount, basis } = policy;
	const { days } = clock.reckoning;
	const today = dayOf(now, zone);
	const view = clockView(timed, now, today, calendar);
	const metDay = clock.metAt && dayOf(clock.metAt, zone);
	return {
		view,
		owner: clock.owner,
		policy: { name, amount, unit, basis },
		general: general && { amount: general.amount, unit: general.unit, basis: general.basis },
		days,
		lateDays: view.state === 'overdue' && dueDay && unit !== 'hours' ? daysLate(dueDay, today, unit, calendar) : [],
		usedUnits: view.state === 'met' && metDay ? countUntil(days, metDay) : null,
		lateBy:
			view.state === 'met_late' && clock.metAt && metDay && dueDay && timed.dueAt
				? Math.max(1, -leftUntil({ dueDay, dueAt: timed.dueAt, unit }, clock.metAt, metDay, calendar))
				: 0,
		provisional: clock.reckoning.provisional
	};
}

const countUntil = (days: readonly ReckonedDay[], until: IsoDate): number | null =>
	days.length === 0
		? null
		: Math.max(0, ...days.flatMap(({ day, count }) => (day <= until && count !== null ? [count] : [])));

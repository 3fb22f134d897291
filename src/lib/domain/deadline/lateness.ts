import type { WorkCalendar } from '../calendar/work-calendar';
import type { IsoDate } from '../calendar/iso-date';
import type { ClockKind, ComplaintClock, DeadlineUnit } from './policy';
import { hoursBetween, unitsBetween } from './reckon';

/** What a stored or computed clock must tell for its state to be known. */
export type Timed<Kind extends ClockKind = ComplaintClock> = {
	kind: Kind;
	unit: DeadlineUnit;
	dueDay: IsoDate | null;
	dueAt: Date | null;
	pausedAt: Date | null;
	leftAtPause: number | null;
	metAt: Date | null;
	endedAt: Date | null;
};

export const CLOCK_STATES = ['running', 'due_soon', 'overdue', 'paused', 'met', 'met_late', 'ended'] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

/** State of a clock at a moment. `units` is what is left, or how late it is (or was met), in the policy's own unit. */
export type ClockView<Kind extends ClockKind = ComplaintClock> = {
	kind: Kind;
	state: ClockState;
	units: number;
	unit: DeadlineUnit;
	dueDay: IsoDate | null;
	/** Of a limit in hours, which ends at an instant and not with a day. */
	dueAt: Date | null;
};

/** Working days before the due day, or hours before the due instant, from which a clock calls for attention. */
const SOON: Record<DeadlineUnit, number> = { working_days: 2, days: 2, hours: 48 };

/** Lateness is derived here and nowhere stored: the due day belongs to the debtor, the next instant is late. */
export function clockView<Kind extends ClockKind>(
	clock: Timed<Kind>,
	now: Date,
	today: IsoDate,
	calendar: WorkCalendar
): ClockView<Kind> {
	const { kind, unit, dueDay } = clock;
	const view = (state: ClockState, units: number): ClockView<Kind> => ({
		kind,
		state,
		units,
		unit,
		dueDay,
		dueAt: unit === 'hours' ? clock.dueAt : null
	});
	if (clock.metAt) {
		if (!clock.dueAt || !dueDay || clock.metAt < clock.dueAt) return view('met', 0);
		return view('met_late', 0);
	}
	if (clock.endedAt) return view('ended', 0);
	if (!clock.dueAt || !dueDay) return view('paused', clock.leftAtPause ?? 0);
	const left = leftUntil({ dueDay, dueAt: clock.dueAt, unit }, now, today, calendar);
	if (now >= clock.dueAt) return view('overdue', Math.max(1, -left));
	return view(left <= SOON[unit] ? 'due_soon' : 'running', left);
}

/** How much of a limit is left at a moment, in its own unit; less than nothing once it has passed. */
export const leftUntil = (
	{ dueDay, dueAt, unit }: { dueDay: IsoDate; dueAt: Date; unit: DeadlineUnit },
	at: Date,
	day: IsoDate,
	calendar: WorkCalendar
): number => {
	if (unit !== 'hours') return unitsBetween(day, dueDay, unit, calendar);
	return at < dueAt ? hoursBetween(at, dueAt) : -hoursBetween(dueAt, at);
};

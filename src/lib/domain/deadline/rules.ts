import type { PublishedCalendar, WorkCalendar } from '../calendar/work-calendar';
import type { DeadlinePolicy } from './policy';
import { reckon, type Pause } from './reckon';

export type ClockRules = {
	zone: string;
	policies: readonly DeadlinePolicy[];
	/** All versions, oldest first; the first has held since before the first thread. */
	calendars: readonly PublishedCalendar[];
};

/** The calendar in force now. */
export function currentCalendar({ calendars }: Pick<ClockRules, 'calendars'>): WorkCalendar {
	const current = calendars.at(-1);
	if (!current) throw new Error('There is no calendar');
	return current.calendar;
}

/** The calendar that was in force at an instant. */
export const calendarAt = ({ calendars }: Pick<ClockRules, 'calendars'>, at: Date): WorkCalendar => {
	const known = calendars.filter(({ publishedAt }, index) => index === 0 || publishedAt <= at);
	return currentCalendar({ calendars: known });
};

/**
 * A clock follows the calendar as it is decreed until it is met, ends or is breached: a later version moves what is
 * still open, and never rewrites a breach that has happened.
 */
export function reckonOverVersions(
	running: { startedAt: Date; pauses: readonly Pause[]; metAt: Date | null; endedAt: Date | null },
	policy: DeadlinePolicy,
	{ calendars, zone }: ClockRules
) {
	const { startedAt, pauses } = running;
	const closedAt = Math.min(running.metAt?.getTime() ?? Infinity, running.endedAt?.getTime() ?? Infinity);
	const [first, ...later] = calendars.filter(
		({ publishedAt }, index) => index === 0 || publishedAt.getTime() < closedAt
	);
	if (!first) throw new Error('There is no calendar');
	const under = ({ calendar }: PublishedCalendar) => ({
		calendarVersion: calendar.version,
		reckoning: reckon(startedAt, policy, pauses, { calendar, zone })
	});
	return later.reduce((before, next) => {
		const breached = before.reckoning.dueAt !== null && before.reckoning.dueAt <= next.publishedAt;
		return breached ? before : under(next);
	}, under(first));
}

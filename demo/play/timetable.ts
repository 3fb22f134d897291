import { addDays, type IsoDate } from '$lib/domain/calendar/iso-date';
import { addWorkdays, isWorkday, type WorkCalendar } from '$lib/domain/calendar/work-calendar';
import { dayOf, startOfDay } from '$lib/domain/calendar/zone';
import type { Random } from './random';

const MINUTE = 60_000;

/** When in a day a step may fall. Staff keep office hours; people write when they have time. */
export type Hours = 'office' | 'any' | 'evening';

/** Minutes after midnight. Offices leave room before closing for what they do twice on one day. */
const WINDOW: Record<Hours, [number, number]> = { office: [490, 870], any: [330, 1350], evening: [1080, 1380] };

export type Timetable = { now: Date; today: IsoDate; zone: string; calendar: WorkCalendar };

export const makeTimetable = (now: Date, zone: string, calendar: WorkCalendar): Timetable => ({
	now,
	today: dayOf(now, zone),
	zone,
	calendar
});

/** The day from which `count` working days have passed until today; 0 is today, or the last working day before it. */
export function workdayBack({ today, calendar }: Timetable, count: number): IsoDate {
	let day = today;
	while (!isWorkday(day, calendar)) day = addDays(day, -1);
	for (let left = count; left > 0;) {
		day = addDays(day, -1);
		if (isWorkday(day, calendar)) left -= 1;
	}
	return day;
}

export type Slot = {
	/** Working days since the slot before. */
	wait: number;
	hours: Hours;
};

/** An instant for each slot, in order, so that `age` working days have passed since the last one. */
export function timesOf(slots: readonly Slot[], age: number, timetable: Timetable, random: Random): Date[] {
	const total = slots.reduce((sum, { wait }) => sum + wait, 0);
	let day = workdayBack(timetable, age + total);
	let last = 0;
	return slots.map(({ wait, hours }, index) => {
		day = addWorkdays(day, wait, timetable.calendar);
		const on = index === 0 ? sparetime(day, timetable, random) : day;
		const [from, until] = WINDOW[hours];
		const drawn = startOfDay(on, timetable.zone).getTime() + random.int(from * 60, until * 60) * 1_000;
		last = Math.max(
			Math.min(drawn, timetable.now.getTime() - random.int(2, 9) * MINUTE),
			last + random.int(8, 40) * MINUTE
		);
		return new Date(last);
	});
}

/** Many reports are written on days off; for the clocks they count as received on the working day before. */
function sparetime(day: IsoDate, known: Pick<Timetable, 'calendar' | 'today'>, random: Random): IsoDate {
	const next = addDays(day, 1);
	if (next > known.today || isWorkday(next, known.calendar) || random.chance(0.4)) return day;
	return sparetime(next, known, random);
}

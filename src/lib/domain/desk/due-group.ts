import { addDays, weekday, type IsoDate } from '../calendar/iso-date';
import { addWorkdays, type WorkCalendar } from '../calendar/work-calendar';

/** By what is due a list is divided, the most urgent first. `waiting`: no clock runs. */
export const DUE_GROUPS = ['late', 'today', 'soon', 'week', 'later', 'waiting'] as const;
export type DueGroup = (typeof DUE_GROUPS)[number];

/** The last day of each group that ends with a day. Near the end of a week `soon` reaches beyond it. */
export type DueHorizons = Record<'today' | 'soon' | 'week', IsoDate>;

/** Working days within which a due day calls for attention, as on the pills. */
const SOON = 2;

export const dueHorizons = (today: IsoDate, calendar: WorkCalendar): DueHorizons => ({
	today,
	soon: addWorkdays(today, SOON, calendar),
	week: addDays(today, (7 - weekday(today)) % 7)
});

/** The group of a clock; of the reporter's own, which is never called late, what has passed counts as due today. */
export function dueGroupOf({ dueDay, late }: { dueDay: IsoDate | null; late: boolean }, ends: DueHorizons): DueGroup {
	if (late) return 'late';
	if (dueDay === null) return 'waiting';
	return (['today', 'soon', 'week'] as const).find((group) => dueDay <= ends[group]) ?? 'later';
}

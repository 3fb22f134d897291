import type { IsoDate } from '../calendar/iso-date';
import { PROVINCE_DAY } from '../calendar/province-day';
import { addWorkdays, isWorkday } from '../calendar/work-calendar';
import { dayOf, instantOf } from '../calendar/zone';
import type { TimeRules } from '../deadline/reckon';
import type { AnyAction } from '../events';

/** Steps of the ladder, moves of the calendar, and what a person leaves behind: there can be hundreds in a morning, and each is in the history. */
const GATHERED = ['remind', 'escalate', 'queue_overdue', 'recalculate', 'vacate'] as const satisfies AnyAction[];

/** Whether staff hear of it in the letter of the day. What is due today or sooner does not wait for it. */
export const isGathered = (action: AnyAction, dueDay: IsoDate | null, today: IsoDate): boolean =>
	GATHERED.some((one) => one === action) && !(action === 'remind' && dueDay !== null && dueDay <= today);

/** When the letter of the day is next written: on working days, when the steps of the morning have been taken. */
export function nextDigest(at: Date, { calendar, zone }: TimeRules): Date {
	const morningOf = (day: IsoDate) => instantOf(day, PROVINCE_DAY.letters, zone);
	const today = dayOf(at, zone);
	return isWorkday(today, calendar) && at <= morningOf(today)
		? morningOf(today)
		: morningOf(addWorkdays(today, 1, calendar));
}

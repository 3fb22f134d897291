import type { IsoDate } from '../calendar/iso-date';
import { PROVINCE_DAY } from '../calendar/province-day';
import { addWorkdays, isWorkday } from '../calendar/work-calendar';
import { dayOf, instantOf, timeOf } from '../calendar/zone';
import type { TimeRules } from '../deadline/reckon';

/** On working days from shortly before the offices open until they close: nobody is woken by a deadline. */
export function isOfficeTime(at: Date, { calendar, zone }: TimeRules): boolean {
	const time = timeOf(at, zone);
	return isWorkday(dayOf(at, zone), calendar) && time >= PROVINCE_DAY.looks && time < PROVINCE_DAY.closes;
}

const openingOf = (day: IsoDate, zone: string): Date => instantOf(day, PROVINCE_DAY.looks, zone);

/** The instant itself in office hours, else the next opening. */
export function officeTimeFrom(instant: Date, rules: TimeRules): Date {
	if (isOfficeTime(instant, rules)) return instant;
	const { calendar, zone } = rules;
	const day = dayOf(instant, zone);
	const opening = openingOf(day, zone);
	return isWorkday(day, calendar) && instant < opening ? opening : openingOf(addWorkdays(day, 1, calendar), zone);
}

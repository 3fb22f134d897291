import type { IsoDate } from '../calendar/iso-date';
import { addWorkdays, isWorkday } from '../calendar/work-calendar';
import { dayOf, startOfDay } from '../calendar/zone';
import type { TimeRules } from '../deadline/reckon';

const MINUTE = 60_000;
/** 07.30 to 16.00 in the zone of the province (Perpres 21/2023): nobody is woken by a deadline. */
const OPENS = 450 * MINUTE;
const CLOSES = 960 * MINUTE;

export function isOfficeTime(at: Date, { calendar, zone }: TimeRules): boolean {
	const day = dayOf(at, zone);
	const sinceMidnight = at.getTime() - startOfDay(day, zone).getTime();
	return isWorkday(day, calendar) && sinceMidnight >= OPENS && sinceMidnight < CLOSES;
}

const openingOf = (day: IsoDate, zone: string): Date => new Date(startOfDay(day, zone).getTime() + OPENS);

/** The instant itself in office hours, else the next opening. */
export function officeTimeFrom(instant: Date, rules: TimeRules): Date {
	if (isOfficeTime(instant, rules)) return instant;
	const { calendar, zone } = rules;
	const day = dayOf(instant, zone);
	const opening = openingOf(day, zone);
	return isWorkday(day, calendar) && instant < opening ? opening : openingOf(addWorkdays(day, 1, calendar), zone);
}

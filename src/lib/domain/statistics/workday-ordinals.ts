import { addDays, type IsoDate } from '../calendar/iso-date';
import { isWorkday, type WorkCalendar } from '../calendar/work-calendar';

/**
 * How many working days have passed by the end of each day of a span. The difference of two is `workdaysBetween` them,
 * so that a database without our calendar can count working days for any number of reports.
 */
export function workdayOrdinals(from: IsoDate, until: IsoDate, calendar: WorkCalendar): number[] {
	const ordinals: number[] = [];
	let count = 0;
	for (let day = from; day <= until; day = addDays(day, 1)) {
		if (isWorkday(day, calendar)) count += 1;
		ordinals.push(count);
	}
	return ordinals;
}

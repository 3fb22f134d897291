import { addDays, parseIsoDate, weekday, type IsoDate } from '../calendar/iso-date';

/** A month of the calendar, `YYYY-MM`. */
export type Month = string;

export const monthOf = (day: IsoDate): Month => day.slice(0, 7);

/** The month, if the text names one. */
export const parseMonth = (text: string): Month | null => (parseIsoDate(`${text}-01`) ? text : null);

const firstDay = (month: Month): IsoDate => `${month}-01`;

export const monthBefore = (month: Month): Month => monthOf(addDays(firstDay(month), -1));
export const monthAfter = (month: Month): Month => monthOf(addDays(firstDay(month), 31));

/** The weeks that a month lies in, from Monday to Sunday, with the days of its neighbours. */
export function weeksOf(month: Month): IsoDate[][] {
	const first = firstDay(month);
	const begin = addDays(first, -((weekday(first) + 6) % 7));
	const weeks: IsoDate[][] = [];
	for (let monday = begin; monday < firstDay(monthAfter(month)); monday = addDays(monday, 7))
		weeks.push(Array.from({ length: 7 }, (_, day) => addDays(monday, day)));
	return weeks;
}

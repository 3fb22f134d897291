import { makeCalendar, type CalendarDay, type HolidayKind } from './work-calendar';

const days = (year: number, kind: HolidayKind, list: string): CalendarDay[] =>
	list
		.split(' ')
		.map((monthDay) => ({ day: `${year}-${monthDay}`, kind, name: kind, decree: 'SKB', provisional: false }));

/** The decreed days of 2025 and 2026 as the joint decrees list them. */
export const CALENDAR = makeCalendar(1, [
	...days(
		2025,
		'national_holiday',
		'01-01 01-27 01-29 03-29 03-31 04-01 04-18 04-20 05-01 05-12 05-29 06-01 06-06 06-27 08-17 09-05 12-25'
	),
	...days(2025, 'collective_leave', '01-28 03-28 04-02 04-03 04-04 04-07 05-13 05-30 06-09 08-18 12-26'),
	...days(
		2026,
		'national_holiday',
		'01-01 01-16 02-17 03-19 03-21 03-22 04-03 04-05 05-01 05-14 05-27 05-31 06-01 06-16 08-17 08-25 12-25'
	),
	...days(2026, 'collective_leave', '02-16 03-18 03-20 03-23 03-24 05-15 05-28 12-24')
]);

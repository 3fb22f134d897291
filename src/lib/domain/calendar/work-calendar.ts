import { addDays, weekday, type IsoDate } from './iso-date';

export const HOLIDAY_KINDS = [
	'national_holiday',
	'collective_leave',
	'special_national',
	'special_regional',
	'replacement_workday'
] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];

/** A day that the ordinary week does not explain, with the decree that made it so. */
export type CalendarDay = {
	day: IsoDate;
	kind: HolidayKind;
	name: string;
	decree: string;
	/** Not yet decreed: due days that rest on it are marked as provisional. */
	provisional: boolean;
};

/** The days known to differ from the ordinary Monday-to-Friday week (Perpres 21/2023), in one stated version. */
export type WorkCalendar = {
	version: number;
	days: ReadonlyMap<IsoDate, CalendarDay>;
	/** Years whose days are decreed; a count that reaches another one is provisional. */
	decreedYears: ReadonlySet<string>;
};

/** A version of the calendar and since when it holds. */
export type PublishedCalendar = { publishedAt: Date; calendar: WorkCalendar };

export const makeCalendar = (version: number, days: readonly CalendarDay[]): WorkCalendar => ({
	version,
	days: new Map(days.map((day) => [day.day, day])),
	decreedYears: decreedYears(days)
});

/**
 * Years whose joint decree is out. Its national holidays show that; an election day or a day of one district, which are
 * decreed on their own, do not.
 */
export const decreedYears = (days: readonly CalendarDay[]): Set<string> =>
	new Set(
		days
			.filter(({ kind, provisional }) => kind === 'national_holiday' && !provisional)
			.map(({ day }) => day.slice(0, 4))
	);

/** Whether a later decree can still change what this day is. */
export const isProvisional = (day: IsoDate, { days, decreedYears }: WorkCalendar): boolean =>
	days.get(day)?.provisional ?? !decreedYears.has(day.slice(0, 4));

export type DayKind = 'workday' | 'weekend' | HolidayKind;

/** What a day is; a decreed working day beats the weekend, any other decree beats the week. */
export function kindOfDay(day: IsoDate, calendar: WorkCalendar): DayKind {
	const decreed = calendar.days.get(day);
	if (decreed) return decreed.kind;
	return [0, 6].includes(weekday(day)) ? 'weekend' : 'workday';
}

export const isWorkday = (day: IsoDate, calendar: WorkCalendar): boolean =>
	['workday', 'replacement_workday'].includes(kindOfDay(day, calendar));

/**
 * The `count`-th working day after a day. The day itself is never counted (day zero), so a report received on a
 * Sunday counts as one received on the Friday before. Zero working days after a day is that day.
 */
export function addWorkdays(day: IsoDate, count: number, calendar: WorkCalendar): IsoDate {
	let reached = day;
	for (let left = count; left > 0;) {
		reached = addDays(reached, 1);
		if (isWorkday(reached, calendar)) left -= 1;
	}
	return reached;
}

/** The `count`-th working day before a day, which itself is not counted. */
export function workdayBefore(day: IsoDate, count: number, calendar: WorkCalendar): IsoDate {
	let reached = day;
	for (let left = count; left > 0;) {
		reached = addDays(reached, -1);
		if (isWorkday(reached, calendar)) left -= 1;
	}
	return reached;
}

/** Working days after `from` up to and including `to`; negative when `to` lies before `from`. */
export function workdaysBetween(from: IsoDate, to: IsoDate, calendar: WorkCalendar): number {
	if (to < from) return -workdaysBetween(to, from, calendar);
	let count = 0;
	for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (isWorkday(day, calendar)) count += 1;
	return count;
}

/** What can be wrong with a day of the calendar, typed or imported. */
export const DAY_FAULTS = [
	'day_missing',
	'day_invalid',
	'kind_missing',
	'kind_unknown',
	'name_missing',
	'name_too_long',
	'decree_missing',
	'decree_too_long',
	'status_unknown',
	'district_unknown',
	'national_everywhere'
] as const;
export type DayFault = (typeof DAY_FAULTS)[number];

/** What can be wrong with a file of days, or a line in it. */
export type ImportFault =
	| DayFault
	| ('file_missing' | 'file_too_large' | 'not_text' | 'no_days' | 'too_many_days' | 'columns_missing' | 'quote_open')
	| ('day_twice' | 'not_a_whole_day' | 'recurring' | 'range_invalid' | 'range_too_long' | 'event_unfinished');

/** Makes the compiler check a fault's name where valibot would take any text. */
export const fault = (name: DayFault): DayFault => name;

import type { Fault } from '../kit/fault';
import type { LineProblem } from '../list/line-problem';
import type { DayField } from './day';

/** What can be wrong with a file of days as such, or with a line in it as a whole. */
export type FileFault =
	| ('no_days' | 'too_many_days' | 'columns_missing' | 'column_unknown' | 'quote_open')
	| ('day_twice' | 'not_a_whole_day' | 'recurring' | 'range_invalid' | 'range_too_long' | 'event_unfinished');

/** What is wrong with a line: in one of its fields, or as a whole. */
export type LineFault = { field: DayField; fault: Fault } | { field: null; fault: FileFault };

export type ImportProblem = LineProblem<DayField, FileFault>;

export const asAWhole = (fault: FileFault): LineFault => ({ field: null, fault });

/**
 * The nine elements of the survey (PermenPANRB 14/2017), by code and in the order of the decree. By code, because
 * printed forms number the last two in either order.
 */
export const ELEMENTS = [
	'requirements',
	'procedure',
	'time',
	'cost',
	'product',
	'competence',
	'conduct',
	'complaints',
	'facilities'
] as const;
export type Element = (typeof ELEMENTS)[number];

/** What an answer may be worth; there is no middle to hide in. */
export const SCORES = [1, 2, 3, 4] as const;
export type Score = (typeof SCORES)[number];

/** A number for each element: the scores of one answer, or the sums of many. */
export type PerElement<T> = Readonly<Record<Element, T>>;

import { addDays, type IsoDate } from '../calendar/iso-date';

/** Days, both included. */
export type Span = { from: IsoDate; until: IsoDate };

/** Days that figures are of. `key` is how an address names them. */
export type Period = Span & { key: string };

export const LAST_DAYS = [30, 90, 365] as const;
const USUAL = 365;
/** Before the forum's own rules there is nothing to count. */
const FIRST_YEAR = 2018;

/** `30`, `90`, `365`: the last so many days. `2026`: that year, as far as it has come. Anything else: the usual. */
export function periodOf(key: string, today: IsoDate): Period {
	const number = /^\d{2,4}$/.test(key) ? Number(key) : USUAL;
	if (number >= FIRST_YEAR && number <= yearOf(today)) return yearly(number, today);
	const days = LAST_DAYS.find((one) => one === number) ?? USUAL;
	return { key: String(days), from: addDays(today, 1 - days), until: today };
}

function yearly(year: number, today: IsoDate): Period {
	const end = `${year}-12-31`;
	return { key: String(year), from: `${year}-01-01`, until: end < today ? end : today };
}

/** The same days month by month; the first and the last as far as they belong to it. */
export function monthsIn({ from, until }: Span): Span[] {
	const months: Span[] = [];
	for (let first = from; first <= until;) {
		const next = firstOfMonth(addDays(firstOfMonth(first), 31));
		const last = addDays(next, -1);
		months.push({ from: first, until: last < until ? last : until });
		first = next;
	}
	return months;
}

const firstOfMonth = (day: IsoDate): IsoDate => `${day.slice(0, 8)}01`;

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

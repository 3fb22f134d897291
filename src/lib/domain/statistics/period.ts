import { addDays, type IsoDate } from '../calendar/iso-date';

/** Days that figures are of, both included. `key` is how an address names them. */
export type Period = { key: string; from: IsoDate; until: IsoDate };

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

export const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

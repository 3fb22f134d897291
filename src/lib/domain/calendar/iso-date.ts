/** A day of the calendar, `YYYY-MM-DD`, in the province's own zone. Compares as text. */
export type IsoDate = string & { readonly __brand?: 'IsoDate' };

const DAY = 86_400_000;
const toUtc = (day: IsoDate) => Date.parse(`${day}T00:00:00Z`);

/** The day, if the text names one that exists (no 30 February). */
export function parseIsoDate(text: string): IsoDate | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
	const instant = toUtc(text);
	return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text) ? text : null;
}

export const addDays = (day: IsoDate, days: number): IsoDate =>
	new Date(toUtc(day) + days * DAY).toISOString().slice(0, 10);

/** Calendar days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => Math.round((toUtc(to) - toUtc(from)) / DAY);

/** 0 is Sunday. */
export const weekday = (day: IsoDate): number => new Date(toUtc(day)).getUTCDay();

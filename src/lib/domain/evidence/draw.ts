/** Of a hundred closings with pictures, so many are looked at by a second person, whatever is found about them. */
export const DRAWN_PERCENT = 2;

/** Draws within a month have a seed of their own. */
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** What is hashed: anybody can do it with `printf` and `sha256sum`. */
export const drawnText = (seed: string, ref: string, closing: number): string => `${seed}:${ref}:${closing}`;

/** Of a hash in hex, the first 13 digits: as many as every program reckons with exactly. */
const DIGITS = 13;
const ALL = 16 ** DIGITS;

/**
 * Whether a closing is drawn: the first 13 digits of the SHA-256 of `seed:number of the report:how many-th closing`, read
 * as a number, lie in the lowest two of a hundred parts.
 */
export const isDrawn = (sha256: string): boolean => parseInt(sha256.slice(0, DIGITS), 16) * 100 < DRAWN_PERCENT * ALL;

/** A seed is told when nothing is drawn with it any more: once its month is over. */
export const isRevealed = (month: string, today: string): boolean => monthOf(today) > month;

/** The first day of a month so many months later. */
export function addMonths(month: string, by: number): string {
	const [year, number] = month.split('-').map(Number) as [number, number];
	return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 10);
}

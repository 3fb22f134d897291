import { allow, refuse, type Result } from '../result';

const DAY_MS = 24 * 60 * 60_000;
/** Of time that one request may ask for. */
export const SPAN_DAYS = 90;

export type Window = { from: Date; until: Date };

/**
 * The span that is asked for: the last 90 days unless said otherwise, 90 from a beginning or up to an end that stands
 * alone. A longer one is refused, because a list that is cut in silence looks whole.
 */
export function windowOf(from: Date | null, until: Date | null, now: Date): Result<Window, 'span' | 'order'> {
	const end = until ?? (from === null ? now : plusDays(from, SPAN_DAYS));
	const begin = from ?? plusDays(end, -SPAN_DAYS);
	if (begin > end) return refuse('order');
	return end.getTime() - begin.getTime() > SPAN_DAYS * DAY_MS ? refuse('span') : allow({ from: begin, until: end });
}

const plusDays = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS);

const W3C = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2}))?$/;

/** An instant as the W3C profile writes it, with its offset; a day alone begins at midnight UTC. Null where it is none. */
export function readInstant(written: string): Date | null {
	// A plus sign that nobody encoded arrives as a blank.
	const text = written.trim().replace(/ (?=\d{2}:?\d{2}$)/, '+');
	if (!W3C.test(text)) return null;
	const at = new Date(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
	if (Number.isNaN(at.getTime())) return null;
	const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
	return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day ? at : null;
}

/** Whole seconds: the strictest readers know no fractions. */
export const writeInstant = (at: Date): string => at.toISOString().replace(/\.\d+Z$/, 'Z');

import { addDays } from '../calendar/iso-date';
import { PROVINCE_DAY } from '../calendar/province-day';
import { dayOf, instantOf, timeOf } from '../calendar/zone';

/** How somebody wants to hear of what they follow: as it happens, in one letter a day, or on their own pages only. */
export const LETTERS = ['at_once', 'daily', 'none'] as const;
export type Letters = (typeof LETTERS)[number];

/** How the book of moderation can be heard of: entries are told once a day. */
export const BOOK_LETTERS = ['daily', 'none'] as const satisfies readonly Letters[];

/** What is done with one of the things that are followed. */
export const FOLLOW_DEEDS = ['keep', 'pause', 'resume', 'stop'] as const;
export type FollowDeed = (typeof FOLLOW_DEEDS)[number];

/** Hours of the province's clock in which letters wait; none where both are the same. */
export type QuietHours = { from: number; until: number };

export type LetterWish = { letters: Letters; paused: boolean; quiet: QuietHours };

/** When a letter about what happens now is due, and whether in that of the day; null where none is wanted. */
export function dueOf({ letters, paused, quiet }: LetterWish, at: Date, zone: string) {
	if (letters === 'none' || paused) return null;
	const daily = letters === 'daily';
	return { at: afterQuiet(daily ? nextMorning(at, zone) : at, quiet, zone), daily };
}

/** When the letter of the day about what is followed is next written: every day. */
export function nextMorning(at: Date, zone: string): Date {
	const today = dayOf(at, zone);
	const morning = instantOf(today, PROVINCE_DAY.letters, zone);
	return at <= morning ? morning : instantOf(addDays(today, 1), PROVINCE_DAY.letters, zone);
}

/** The same instant, or the end of the quiet hours that it falls into. */
export function afterQuiet(at: Date, { from, until }: QuietHours, zone: string): Date {
	const hour = Number(timeOf(at, zone).slice(0, 2));
	const overNight = from > until;
	const isQuiet = overNight ? hour >= from || hour < until : hour >= from && hour < until;
	if (!isQuiet) return at;
	const today = dayOf(at, zone);
	const day = overNight && hour >= from ? addDays(today, 1) : today;
	return instantOf(day, `${String(until).padStart(2, '0')}:00`, zone);
}

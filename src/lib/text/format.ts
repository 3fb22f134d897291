import { aheadOfUtc, dayOf, timeOf } from '$lib/domain/calendar/zone';
import type { Lang } from '$lib/domain/language';

const LOCALE = { id: 'id-ID', en: 'en-GB' } as const satisfies Record<Lang, string>;

/** `long` for prose, `medium` for cards and lists, `short` where the year is plain from the place. */
export type DateStyle = 'long' | 'medium' | 'short';

const DAY_PARTS = {
	long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
	medium: { day: 'numeric', month: 'short', year: 'numeric' },
	short: { weekday: 'short', day: 'numeric', month: 'short' }
} as const satisfies Record<DateStyle, Intl.DateTimeFormatOptions>;

// Making an Intl formatter costs far more than using one, and a list of 20 rows uses 60.
const made = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function keep<T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
	const found = made.get(key) ?? make();
	made.set(key, found);
	return found as T;
}

type DayParts = ReadonlyMap<string, string>;

const MOST_DAYS = 5_000;
const partsOfDays = new Map<string, DayParts>();

/** Few days are shown, each again and again: what Intl said of one is kept. */
function dayParts(lang: Lang, day: string, style: DateStyle): DayParts {
	const key = `${lang} ${style} ${day}`;
	const known = partsOfDays.get(key);
	if (known) return known;
	const formatter = keep(
		`${lang} ${style}`,
		() => new Intl.DateTimeFormat(LOCALE[lang], { ...DAY_PARTS[style], timeZone: 'UTC' })
	);
	const parts = formatter.formatToParts(new Date(`${day}T12:00:00Z`));
	const made = new Map(parts.map(({ type, value }) => [type, value]));
	if (partsOfDays.size >= MOST_DAYS) partsOfDays.clear();
	partsOfDays.set(key, made);
	return made;
}

// Joined by hand: Intl's own patterns differ between versions ("pukul", commas), ours may not.
function joinDay(parts: DayParts): string {
	const date = ['day', 'month', 'year'].flatMap((part) => parts.get(part) ?? []).join(' ');
	const weekday = parts.get('weekday');
	return weekday ? `${weekday}, ${date}` : date;
}

const asDate = (instant: Date | string): Date => (typeof instant === 'string' ? new Date(instant) : instant);

/** A day without a time. `2026-12-04` → "Jumat, 4 Desember 2026" · "4 Des 2026" · "Jum, 4 Des". */
export const formatDay = (lang: Lang, day: string, style: DateStyle = 'long'): string =>
	joinDay(dayParts(lang, day, style));

/** The month of a day. `2026-11-01` → "November 2026". */
export const formatMonth = (lang: Lang, day: string): string => {
	const parts = dayParts(lang, day, 'long');
	return `${parts.get('month')} ${parts.get('year')}`;
};

/** An instant in the province's zone → "Sabtu, 21 November 2026, 14.05 WIT" · "21 Nov 2026, 14.05" · "Sab, 21 Nov, 14.05". */
export function formatInstant(lang: Lang, instant: Date | string, zone: string, style: DateStyle = 'long'): string {
	const at = asDate(instant);
	const suffix = style === 'long' ? ` ${zoneName(zone, at)}` : '';
	return `${formatDay(lang, dayOf(at, zone), style)}, ${formatClock(lang, at, zone)}${suffix}`;
}

/** The time alone, in the province's zone: "14.05". */
export const formatClock = (lang: Lang, instant: Date | string, zone: string): string =>
	timeOf(asDate(instant), zone).replace(':', lang === 'id' ? '.' : ':');

/** WIB, WITA, WIT: only the Indonesian locale knows these names, and English readers here use them too. */
export function zoneName(zone: string, at: Date): string {
	const key = `${zone} ${aheadOfUtc(at, zone)}`;
	const known = zoneNames.get(key);
	if (known !== undefined) return known;
	const parts = new Intl.DateTimeFormat('id-ID', { timeZone: zone, timeZoneName: 'short' }).formatToParts(at);
	const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
	zoneNames.set(key, name);
	return name;
}

/** A zone has one for the winter and one for the summer at most. */
const zoneNames = new Map<string, string>();

/** The pieces of a day that a calendar cell shows: `{ weekday: 'Sab', day: '21', month: 'Nov' }`. */
export function dayCell(lang: Lang, day: string): { weekday: string; day: string; month: string } {
	const parts = dayParts(lang, day, 'short');
	return { weekday: parts.get('weekday') ?? '', day: parts.get('day') ?? '', month: parts.get('month') ?? '' };
}

export const formatNumber = (lang: Lang, value: number, digits = 0): string =>
	keep(`number ${lang} ${digits}`, () => new Intl.NumberFormat(LOCALE[lang], { maximumFractionDigits: digits })).format(
		value
	);

/** `0.874` → "87%". */
export const formatPercent = (lang: Lang, ratio: number, digits = 0): string =>
	keep(
		`percent ${lang} ${digits}`,
		() => new Intl.NumberFormat(LOCALE[lang], { style: 'percent', maximumFractionDigits: digits })
	).format(ratio);

/** Sizes of files as people read them: whole kB below 1 MB, one decimal above. */
export const formatBytes = (lang: Lang, bytes: number): string =>
	bytes < 1_000_000
		? `${formatNumber(lang, Math.max(1, bytes / 1000))} kB`
		: `${formatNumber(lang, bytes / 1_000_000, 1)} MB`;

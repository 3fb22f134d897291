import { addDays, type IsoDate } from './iso-date';

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
	const known = formats.get(zone);
	if (known) return known;
	const made = new Intl.DateTimeFormat('en-CA', {
		timeZone: zone,
		hourCycle: 'h23',
		year: 'numeric',
		month: '2-digit',
		day: '2-digit',
		hour: '2-digit',
		minute: '2-digit',
		second: '2-digit'
	});
	formats.set(zone, made);
	return made;
}

function askAhead(at: number, zone: string): number {
	const part = Object.fromEntries(
		formatOf(zone)
			.formatToParts(at)
			.map(({ type, value }) => [type, Number(value)])
	) as Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', number>;
	const shown = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
	return shown - Math.floor(at / 1_000) * 1_000;
}

const DAY = 86_400_000;
const MOST_KNOWN = 20_000;

/** Of whole days of UTC, by zone; null for a day in which clocks are put forward or back. */
const known = new Map<string, number | null>();

/** By how many milliseconds clocks in the zone are ahead of UTC. Intl is asked once a day of the history, not once a date. */
export function aheadOfUtc(instant: Date, zone: string): number {
	const at = instant.getTime();
	const day = Math.floor(at / DAY);
	const key = `${zone} ${day}`;
	let ahead = known.get(key);
	if (ahead === undefined) {
		const [first, last] = [askAhead(day * DAY, zone), askAhead((day + 1) * DAY - 1, zone)];
		ahead = first === last ? first : null;
		if (known.size >= MOST_KNOWN) known.clear();
		known.set(key, ahead);
	}
	return ahead ?? askAhead(at, zone);
}

function wallClock(instant: Date, zone: string) {
	const shown = new Date(instant.getTime() + aheadOfUtc(instant, zone)).toISOString();
	return { day: shown.slice(0, 10), time: shown.slice(11, 19) };
}

/** The day that people in the zone call today at this instant. */
export const dayOf = (instant: Date, zone: string): IsoDate => wallClock(instant, zone).day;

/** The instant at which a day begins in the zone. */
export const startOfDay = (day: IsoDate, zone: string): Date => instantOf(day, '00:00', zone);

/** The instant at which clocks in the zone show this time (`08:30`) of this day. */
export function instantOf(day: IsoDate, time: string, zone: string): Date {
	const shown = `${day}T${time}:00Z`;
	// Twice, because the zone's offset at the guess may differ from the offset at the answer.
	return [0, 1].reduce((instant) => new Date(instant.getTime() - aheadOf(instant, shown, zone)), new Date(shown));
}

function aheadOf(instant: Date, shown: string, zone: string): number {
	const wall = wallClock(instant, zone);
	return Date.parse(`${wall.day}T${wall.time}Z`) - Date.parse(shown);
}

/** The time that clocks in the zone show at this instant: `08:30`. */
export const timeOf = (instant: Date, zone: string): string => wallClock(instant, zone).time.slice(0, 5);

/** The first instant after the day: a due day is wholly the debtor's, so lateness begins here. */
export const endOfDay = (day: IsoDate, zone: string): Date => startOfDay(addDays(day, 1), zone);

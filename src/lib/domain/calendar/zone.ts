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

function wallClock(instant: Date, zone: string) {
	const part = Object.fromEntries(
		formatOf(zone)
			.formatToParts(instant)
			.map(({ type, value }) => [type, value])
	);
	return {
		day: `${part['year']}-${part['month']}-${part['day']}`,
		time: `${part['hour']}:${part['minute']}:${part['second']}`
	};
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

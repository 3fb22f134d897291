import { addDays, daysBetween, parseIsoDate, type IsoDate } from '$lib/domain/calendar/iso-date';
import { asAWhole, type ImportProblem, type LineFault } from './import-problem';

/** One day of an event of an iCalendar file (RFC 5545), with the line on which the event begins. */
export type IcalDay = { line: number; day: IsoDate; summary: string; tentative: boolean };

/** A holiday of a month is a mistake in the file. */
const LONGEST = 31;

type Event = {
	line: number;
	properties: Map<string, { value: string; parameters: string }>;
	/** The file as a whole calls off what is in it. */
	calledOff: boolean;
};

/** The days of all events, in the order of the file; an event that is no whole days is a problem and gives none. */
export function readIcal(text: string): { days: IcalDay[]; problems: ImportProblem[] } {
	const days: IcalDay[] = [];
	const problems: ImportProblem[] = [];
	for (const event of standing(eventsOf(text))) {
		const summary = unescape(event.properties.get('SUMMARY')?.value ?? '');
		const range = event.properties.has('END') ? rangeOf(event) : asAWhole('event_unfinished');
		if ('fault' in range) problems.push({ line: event.line, words: summary, ...range });
		else {
			const tentative = wordOf(event, 'STATUS') === 'TENTATIVE';
			for (let shift = 0; shift < range.length; shift += 1) {
				const day = addDays(range.from, shift);
				if (!event.without.has(day)) days.push({ line: event.line, day, summary, tentative });
			}
		}
	}
	return { days, problems };
}

/**
 * The events that still hold. One that was called off gives no day, nor one that a later version of itself replaces; a
 * single day of it that was called off or moved is left out of it (RFC 5545 §3.8.1.11, §3.8.4.4, §3.8.7.4).
 */
function standing(events: readonly Event[]): (Event & { without: Set<IsoDate> })[] {
	const newest = new Map<string, number>();
	for (const event of events) newest.set(keyOf(event), Math.max(newest.get(keyOf(event)) ?? 0, sequenceOf(event)));
	return events
		.filter((event) => wordOf(event, 'UID') === '' || sequenceOf(event) === newest.get(keyOf(event)))
		.filter((event) => !isCalledOff(event))
		.map((event) => ({ ...event, without: daysLeftOut(event, events) }));
}

function daysLeftOut(event: Event, events: readonly Event[]): Set<IsoDate> {
	const uid = wordOf(event, 'UID');
	const apart =
		uid === '' || event.properties.has('RECURRENCE-ID') ? [] : events.filter((other) => wordOf(other, 'UID') === uid);
	const dates = [wordOf(event, 'EXDATE'), ...apart.map((other) => wordOf(other, 'RECURRENCE-ID'))];
	return new Set(dates.flatMap((list) => list.split(',')).flatMap((value) => dateOf(value) ?? []));
}

const wordOf = ({ properties }: Event, name: string): string =>
	(properties.get(name)?.value ?? '').trim().toUpperCase();
const keyOf = (event: Event): string => `${wordOf(event, 'UID')} ${wordOf(event, 'RECURRENCE-ID')}`;
const sequenceOf = (event: Event): number => Number(wordOf(event, 'SEQUENCE')) || 0;
const isCalledOff = (event: Event): boolean => event.calledOff || wordOf(event, 'STATUS') === 'CANCELLED';

function eventsOf(text: string): Event[] {
	const events: Event[] = [];
	let open: Event | null = null;
	let calledOff = false;
	for (const { line, content } of unfold(text)) {
		const [, name = '', parameters = '', value = ''] = /^([A-Za-z0-9-]+)((?:;[^:]*)?):(.*)$/s.exec(content) ?? [];
		const key = name.toUpperCase();
		if (key === 'BEGIN' && value.toUpperCase() === 'VEVENT') {
			open = { line, properties: new Map(), calledOff };
			events.push(open);
		} else if (key === 'END' && value.toUpperCase() === 'VEVENT') {
			open?.properties.set('END', { value, parameters });
			open = null;
		} else if (open) keep(open, key, { value, parameters });
		else if (key === 'METHOD') calledOff = value.trim().toUpperCase() === 'CANCEL';
	}
	return events;
}

/** The first of a name holds; days left out may stand on several lines. */
function keep({ properties }: Event, key: string, given: { value: string; parameters: string }): void {
	const before = properties.get(key);
	if (!before) properties.set(key, given);
	else if (key === 'EXDATE') properties.set(key, { ...before, value: `${before.value},${given.value}` });
}

/** Lines that begin with a space go on from the line before. */
function unfold(text: string): { line: number; content: string }[] {
	const lines: { line: number; content: string }[] = [];
	for (const [index, content] of text.split(/\r\n|\n|\r/).entries()) {
		const before = lines.at(-1);
		if (before && /^[ \t]/.test(content)) before.content += content.slice(1);
		else lines.push({ line: index + 1, content });
	}
	return lines;
}

const inItsDay = (fault: 'missing' | 'day_invalid') => ({ field: 'tanggal', fault }) as const;

function rangeOf({ properties }: Event): { from: IsoDate; length: number } | LineFault {
	if (properties.has('RRULE') || properties.has('RDATE')) return asAWhole('recurring');
	const start = properties.get('DTSTART');
	if (!start) return inItsDay('missing');
	const from = dateOf(start.value);
	if (!from) return start.value.includes('T') ? asAWhole('not_a_whole_day') : inItsDay('day_invalid');
	const length = lengthOf(from, properties.get('DTEND')?.value, properties.get('DURATION')?.value);
	if (length === null || length < 1) return asAWhole('range_invalid');
	return length > LONGEST ? asAWhole('range_too_long') : { from, length };
}

/** The end is the first day after; without one it is a single day. */
function lengthOf(from: IsoDate, end: string | undefined, duration: string | undefined): number | null {
	if (end !== undefined) {
		const until = dateOf(end);
		return until && (until === from ? 1 : daysBetween(from, until));
	}
	if (duration === undefined) return 1;
	const [, count, unit, hours] = /^\+?P(?:(\d{1,3})([DW])|T(\d{1,3})H)$/.exec(duration.trim().toUpperCase()) ?? [];
	if (hours) return Number(hours) % 24 === 0 ? Number(hours) / 24 : null;
	return count ? Number(count) * (unit === 'W' ? 7 : 1) : null;
}

/** Midnight in the zones of Indonesia, as the clock of Greenwich has it: on the day before. */
const MIDNIGHT = ['150000Z', '160000Z', '170000Z'];

/** A day, also where it is written as the midnight with which it begins, in whatever zone. Any other hour is no day. */
function dateOf(value: string): IsoDate | null {
	const [, year, month, day, time = '000000'] =
		/^(\d{4})(\d{2})(\d{2})(?:T(\d{6}Z?))?$/.exec(value.trim().toUpperCase()) ?? [];
	const date = year ? parseIsoDate(`${year}-${month}-${day}`) : null;
	if (date === null || time === '000000') return date;
	return MIDNIGHT.includes(time) ? addDays(date, 1) : null;
}

const unescape = (value: string): string =>
	value.replace(/\\([\\;,nN])/g, (_all, sign: string) => (/n/i.test(sign) ? ' ' : sign)).trim();

import { addDays, daysBetween, parseIsoDate, type IsoDate } from '$lib/domain/calendar/iso-date';
import { asAWhole, type ImportProblem, type LineFault } from './import-problem';

/** One day of an event of an iCalendar file (RFC 5545), with the line on which the event begins. */
export type IcalDay = { line: number; day: IsoDate; summary: string; tentative: boolean };

/** A holiday of a month is a mistake in the file. */
const LONGEST = 31;

type Event = { line: number; properties: Map<string, { value: string; parameters: string }> };

/** The days of all events, in the order of the file; an event that is no whole days is a problem and gives none. */
export function readIcal(text: string): { days: IcalDay[]; problems: ImportProblem[] } {
	const days: IcalDay[] = [];
	const problems: ImportProblem[] = [];
	for (const event of eventsOf(text)) {
		const summary = unescape(event.properties.get('SUMMARY')?.value ?? '');
		const range = event.properties.has('END') ? rangeOf(event) : asAWhole('event_unfinished');
		if ('fault' in range) problems.push({ line: event.line, words: summary, ...range });
		else {
			const tentative = event.properties.get('STATUS')?.value === 'TENTATIVE';
			for (let shift = 0; shift < range.length; shift += 1)
				days.push({ line: event.line, day: addDays(range.from, shift), summary, tentative });
		}
	}
	return { days, problems };
}

function eventsOf(text: string): Event[] {
	const events: Event[] = [];
	let open: Event | null = null;
	for (const { line, content } of unfold(text)) {
		const [, name = '', parameters = '', value = ''] = /^([A-Za-z0-9-]+)((?:;[^:]*)?):(.*)$/s.exec(content) ?? [];
		const key = name.toUpperCase();
		if (key === 'BEGIN' && value.toUpperCase() === 'VEVENT') {
			open = { line, properties: new Map() };
			events.push(open);
		} else if (key === 'END' && value.toUpperCase() === 'VEVENT') {
			open?.properties.set('END', { value, parameters });
			open = null;
		} else if (open && !open.properties.has(key)) open.properties.set(key, { value, parameters });
	}
	return events;
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
	const [, count, unit] = /^\+?P(\d{1,3})([DW])$/.exec(duration) ?? [];
	return count ? Number(count) * (unit === 'W' ? 7 : 1) : null;
}

function dateOf(value: string): IsoDate | null {
	const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(value.trim()) ?? [];
	return year ? parseIsoDate(`${year}-${month}-${day}`) : null;
}

const unescape = (value: string): string =>
	value.replace(/\\([\\;,nN])/g, (_all, sign: string) => (/n/i.test(sign) ? ' ' : sign)).trim();

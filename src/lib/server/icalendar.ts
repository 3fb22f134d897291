import { addDays, type IsoDate } from '$lib/domain/calendar/iso-date';

/** One entry of a calendar file (RFC 5545). */
export type CalendarEntry = {
	uid: string;
	summary: string;
	location?: string;
	description?: string;
	url?: string;
	/** A stretch of days, such as a window for inputs, keeps nobody from other appointments. */
	free?: boolean;
	/** How often it changed; calendars take the higher number. */
	sequence?: number;
	/** It will not be held: calendars that have it strike it out. */
	cancelled?: boolean;
	/** When it was last changed, where that is known. */
	changedAt?: Date;
} & (Hours | WholeDay);

type Hours = { startsAt: Date; endsAt: Date; day?: undefined };
/** The whole of a day, in whatever zone it is read. */
type WholeDay = { day: IsoDate };

/** A meeting as it is planned, moved or taken back. */
export type PlannedMeeting = {
	id: string;
	title: string;
	startsAt: Date;
	endsAt: Date;
	place: string;
	link: string;
	agenda: string;
	sequence: number;
	takenBackAt: Date | null;
};

type Topic = { title: string; url: string; domain: string; cancelled: boolean; changedAt?: Date };

/** The meetings of a consultation, under the names by which every calendar knows them again. */
export const agendaEntries = (meetings: readonly PlannedMeeting[], topic: Topic): CalendarEntry[] =>
	meetings.map(({ id, title, startsAt, endsAt, place, link, agenda, sequence, takenBackAt }) => ({
		uid: `${id}@${topic.domain}`,
		startsAt,
		endsAt,
		summary: `${title}: ${topic.title}`,
		url: topic.url,
		location: place || link,
		description: [agenda, place ? link : ''].filter(Boolean).join('\n\n'),
		// To cancel it is one change more.
		sequence: topic.cancelled && !takenBackAt ? sequence + 1 : sequence,
		cancelled: topic.cancelled || takenBackAt !== null,
		...(topic.changedAt && { changedAt: topic.changedAt })
	}));

const FOLD_AT = 75;

const bare = (day: IsoDate): string => day.replaceAll('-', '');
const stamp = (instant: Date): string => instant.toISOString().replace(/[-:]|\.\d{3}/g, '');
/** A line has no control characters but the tab, and ends are written. */
const escapeText = (text: string): string =>
	text
		.toWellFormed()
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n?|\n/g, '\\n')
		.replace(/[^\P{Cc}\t]/gu, '');

/** Lines are folded at 75 octets, and never inside a character. */
function fold(content: string): string {
	const lines: string[] = [];
	let current = '';
	for (const char of content) {
		if (Buffer.byteLength(current + char) > FOLD_AT) {
			lines.push(current);
			current = ' ';
		}
		current += char;
	}
	return [...lines, current].join('\r\n');
}

/** Programs that ask again by themselves do so a few times a day. */
const ASK_AGAIN = 'PT6H';

/** The day after ends a day; what lasts no time has no end. */
function whenOf(entry: CalendarEntry): string[] {
	if (entry.day !== undefined)
		return [`DTSTART;VALUE=DATE:${bare(entry.day)}`, `DTEND;VALUE=DATE:${bare(addDays(entry.day, 1))}`];
	const starts = `DTSTART:${stamp(entry.startsAt)}`;
	return entry.endsAt > entry.startsAt ? [starts, `DTEND:${stamp(entry.endsAt)}`] : [starts];
}

function linesOf(entry: CalendarEntry, at: Date): string[] {
	const { changedAt, sequence, summary, location, description, url, cancelled } = entry;
	const optional = (name: string, value: string | undefined) => (value ? [`${name}:${value}`] : []);
	return [
		'BEGIN:VEVENT',
		`UID:${entry.uid}`,
		// A calendar that says nothing new is the same, byte for byte.
		`DTSTAMP:${stamp(changedAt ?? at)}`,
		...optional('LAST-MODIFIED', changedAt && stamp(changedAt)),
		...whenOf(entry),
		`SUMMARY:${escapeText(summary)}`,
		...optional('LOCATION', location && escapeText(location)),
		...optional('DESCRIPTION', description && escapeText(description)),
		...optional('URL', url),
		...(sequence === undefined ? [] : [`SEQUENCE:${sequence}`]),
		...(cancelled ? ['STATUS:CANCELLED'] : []),
		...(entry.free || cancelled ? ['TRANSP:TRANSPARENT'] : []),
		'END:VEVENT'
	];
}

/** A calendar that telephones and office programs take in: instants in UTC, so that no time zone table is needed. */
export function icalendar(name: string, entries: readonly CalendarEntry[], at: Date): string {
	const lines = [
		...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Forum Konsultasi Publik//ID', 'CALSCALE:GREGORIAN'],
		...[`NAME:${escapeText(name)}`, `X-WR-CALNAME:${escapeText(name)}`],
		...[`REFRESH-INTERVAL;VALUE=DURATION:${ASK_AGAIN}`, `X-PUBLISHED-TTL:${ASK_AGAIN}`],
		...entries.flatMap((entry) => linesOf(entry, at)),
		'END:VCALENDAR'
	];
	return `${lines.map(fold).join('\r\n')}\r\n`;
}

import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, it } from 'vitest';
import { agendaEntries, icalendar } from './icalendar';

const at = new Date('2026-11-21T05:05:00Z');
const entry = {
	uid: 'm1@fkp',
	summary: 'Pertemuan; bagian 1, "awal"',
	location: 'Aula\nLantai 2',
	free: true,
	startsAt: new Date('2026-12-02T00:00:00Z'),
	endsAt: new Date('2026-12-02T03:00:00Z')
};

it('is one entry a meeting, in UTC, with its text escaped', () => {
	expect(icalendar('Agenda', [entry], at).split('\r\n')).toEqual([
		...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Forum Konsultasi Publik//ID', 'CALSCALE:GREGORIAN'],
		...['NAME:Agenda', 'X-WR-CALNAME:Agenda', 'REFRESH-INTERVAL;VALUE=DURATION:PT6H', 'X-PUBLISHED-TTL:PT6H'],
		...['BEGIN:VEVENT', 'UID:m1@fkp', 'DTSTAMP:20261121T050500Z'],
		...['DTSTART:20261202T000000Z', 'DTEND:20261202T030000Z', 'SUMMARY:Pertemuan\\; bagian 1\\, "awal"'],
		...['LOCATION:Aula\\nLantai 2', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', '']
	]);
});

it('folds at octets where the standard says', () => {
	const summary = 'Tenggat jawaban Dinas PUPR – laporan “jalan berlubang di Sofifi” jatuh tempo hari ini juga';
	const [first, second] = icalendar('Agenda', [{ ...entry, summary }], at)
		.split('\r\n')
		.filter((line, nth, all) => line.startsWith('SUMMARY') || all[nth - 1]?.startsWith('SUMMARY'));
	expect([Buffer.byteLength(first ?? ''), Buffer.byteLength(second ?? '')]).toEqual([75, 30]);
	expect(second).toBe(' ” jatuh tempo hari ini juga');
});

it('is read back by a calendar program as it was written, whatever people wrote', () => {
	const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });
	fc.assert(
		fc.property(text, text, (summary, description) => {
			const written = icalendar('Agenda', [{ ...entry, summary, description }], at);
			for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			const [event] = new ICAL.Component(ICAL.parse(written) as unknown[]).getAllSubcomponents('vevent');
			expect(event?.getFirstPropertyValue('summary')).toBe(summary);
			expect(event?.getFirstPropertyValue('description')).toBe(description);
		}),
		{ numRuns: 50 }
	);
});

it('has whole days that end with the next, and no end where nothing lasts', () => {
	const day = icalendar('Tenggat', [{ uid: 'x@y', summary: 'Tenggat', day: '2026-12-31' }], at);
	expect(day).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101');
	expect(icalendar('Agenda', [{ ...entry, endsAt: entry.startsAt }], at)).not.toContain('DTEND');
});

it('is the same, byte for byte, until something changes', () => {
	const changedAt = new Date('2026-11-20T00:00:00Z');
	const later = new Date('2026-11-22T00:00:00Z');
	const calendar = (asked: Date) => icalendar('Agenda', [{ ...entry, changedAt }], asked);
	expect(calendar(later)).toBe(calendar(at));
	expect(calendar(at)).toContain('DTSTAMP:20261120T000000Z\r\nLAST-MODIFIED:20261120T000000Z');
});

const meeting = {
	id: 'm1',
	title: 'Forum',
	startsAt: entry.startsAt,
	endsAt: entry.endsAt,
	place: 'Aula',
	link: '',
	agenda: '',
	sequence: 2,
	takenBackAt: null
};
const topic = {
	title: 'Rujukan',
	url: 'https://forum.test/konsultasi/rujukan',
	domain: 'forum.test',
	cancelled: false
};

it.each([
	['planned', meeting, topic, ['SEQUENCE:2']],
	['moved', { ...meeting, sequence: 3 }, topic, ['SEQUENCE:3']],
	['taken back', { ...meeting, sequence: 3, takenBackAt: at }, topic, ['SEQUENCE:3', 'STATUS:CANCELLED']],
	['of a cancelled consultation', meeting, { ...topic, cancelled: true }, ['SEQUENCE:3', 'STATUS:CANCELLED']]
])('of a meeting that is %s keeps its name and grows its number', (_, planned, of, expected) => {
	const lines = icalendar('Agenda', agendaEntries([planned], of), at).split('\r\n');
	expect(lines).toContain('UID:m1@forum.test');
	expect(lines.filter((line) => /^(SEQUENCE|STATUS)/.test(line))).toEqual(expected);
});

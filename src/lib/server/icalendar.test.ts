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
		...['X-WR-CALNAME:Agenda', 'BEGIN:VEVENT', 'UID:m1@fkp', 'DTSTAMP:20261121T050500Z'],
		...['DTSTART:20261202T000000Z', 'DTEND:20261202T030000Z', 'SUMMARY:Pertemuan\\; bagian 1\\, "awal"'],
		...['LOCATION:Aula\\nLantai 2', 'TRANSP:TRANSPARENT', 'END:VEVENT', 'END:VCALENDAR', '']
	]);
});

it('folds long lines between characters, and what is unfolded is what was written', () => {
	const summary = 'Perbaikan pelayanan kesehatan di kepulauan 🏝️ '.repeat(8).trim();
	const written = icalendar('Agenda', [{ ...entry, summary }], at);
	for (const line of written.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
	expect(written.replaceAll('\r\n ', '')).toContain(`SUMMARY:${summary}`);
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

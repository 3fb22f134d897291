import { describe, expect, it } from 'vitest';
import { readForm } from '../kit/form';
import { dayForm } from './day';
import { parseImport } from './import';

const DISTRICTS = [{ code: '82.71', name: 'Kota Ternate' }];
const DEFAULTS = { jenis: 'libur_nasional', dasar: 'SKB 2027', status: 'resmi', wilayah: '' };
const run = (text: string, defaults = DEFAULTS) => parseImport({ teks: text, ...defaults }, DISTRICTS);

describe('a file of days as CSV', () => {
	it('reads all columns, quotes, semicolons and a mark of byte order', () => {
		const text =
			'\uFEFFtanggal;jenis;nama;dasar;status;wilayah\r\n2027-01-01;libur_nasional;"Tahun Baru; ""Masehi""";SKB 1;resmi;\r\n' +
			'2027-06-03;khusus_daerah;Hari Jadi;SK Wali Kota;sementara;Kota Ternate\r\n';
		expect(run(text)).toEqual({
			ok: true,
			days: [
				{
					day: '2027-01-01',
					kind: 'national_holiday',
					name: 'Tahun Baru; "Masehi"',
					decree: 'SKB 1',
					provisional: false,
					districtCode: null
				},
				{
					day: '2027-06-03',
					kind: 'special_regional',
					name: 'Hari Jadi',
					decree: 'SK Wali Kota',
					provisional: true,
					districtCode: '82.71'
				}
			]
		});
	});

	it('fills empty cells with what was said for the whole file', () => {
		const imported = run('nama,tanggal\nCuti bersama Natal,2027-12-24\nNatal,2027-12-25');
		expect(imported.ok && imported.days.map(({ kind, decree }) => [kind, decree])).toEqual([
			['collective_leave', 'SKB 2027'],
			['national_holiday', 'SKB 2027']
		]);
	});

	it('tells every fault with its line, and loses nothing', () => {
		const text =
			'tanggal,jenis,nama,wilayah\n2027-02-30,pesta,,Bulan\n\n2027-03-01,,Nyepi,82.71\n2027-04-01,,A,\n2027-04-01,,B,';
		const imported = run(text);
		if (imported.ok) throw new Error('accepted');
		expect(imported.text).toBe(text);
		expect(imported.problems.map(({ line, fault }) => `${line} ${fault}`)).toEqual([
			'2 day_invalid',
			'2 unknown_choice',
			'2 missing',
			'2 unknown_choice',
			'4 national_everywhere',
			'6 day_twice'
		]);
	});

	it.each([
		['', 'no_days'],
		['tanggal,nama', 'no_days'],
		['day,name\n2027-01-01,x', 'columns_missing'],
		['tanggal,nama\n2027-01-01,"x', 'quote_open'],
		['tanggal;nama;jenis;sumber\n2027-01-01;Tahun Baru;;SKB', 'column_unknown']
	])('refuses %j', (text, fault) => {
		const imported = run(text);
		expect(imported.ok ? [] : imported.problems.map((problem) => problem.fault)).toEqual([fault]);
	});
});

describe('a file of days as iCalendar', () => {
	const ical = (...events: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR'].join('\r\n');
	const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');

	it('reads single days, ranges, folded and escaped names', () => {
		const imported = run(
			ical(
				event('DTSTART;VALUE=DATE:20270310', 'DTEND;VALUE=DATE:20270312', 'SUMMARY:Idulfitri\\, 1448', '  Hijriah'),
				event('SUMMARY:Cuti bersama Natal', 'DTSTART:20271224', 'STATUS:TENTATIVE')
			)
		);
		expect(
			imported.ok && imported.days.map(({ day, kind, name, provisional }) => [day, kind, name, provisional])
		).toEqual([
			['2027-03-10', 'national_holiday', 'Idulfitri, 1448 Hijriah', false],
			['2027-03-11', 'national_holiday', 'Idulfitri, 1448 Hijriah', false],
			['2027-12-24', 'collective_leave', 'Cuti bersama Natal', true]
		]);
	});

	it.each([
		['DTSTART:20270310T090000Z', 'not_a_whole_day'],
		['DTSTART;VALUE=DATE:20270230', 'day_invalid'],
		['DTSTART;VALUE=DATE:20270101\r\nRRULE:FREQ=YEARLY', 'recurring'],
		['DTSTART;VALUE=DATE:20270110\r\nDTEND;VALUE=DATE:20270105', 'range_invalid'],
		['DTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20270601', 'range_too_long'],
		['SUMMARY:x', 'missing']
	])('says what is wrong with %j', (lines, fault) => {
		const imported = run(ical(event(lines, 'SUMMARY:Contoh')));
		expect(imported.ok ? null : imported.problems.map((problem) => [problem.line, problem.fault])).toEqual([
			[3, fault]
		]);
	});

	const daysOf = (...events: string[]) => {
		const imported = run(ical(...events));
		return imported.ok ? imported.days.map(({ day }) => day) : imported.problems.map(({ fault }) => fault);
	};
	const NYEPI = ['UID:nyepi', 'SUMMARY:Nyepi', 'DTSTART;VALUE=DATE:20270308'];
	const LEBARAN = ['UID:idulfitri', 'SUMMARY:Idulfitri', 'DTSTART;VALUE=DATE:20270310', 'DTEND;VALUE=DATE:20270313'];

	it.each([
		[
			'was called off',
			[event(...NYEPI, 'STATUS:CANCELLED'), event(...LEBARAN)],
			['2027-03-10', '2027-03-11', '2027-03-12']
		],
		['was called off in small letters', [event(...NYEPI, 'STATUS: cancelled')], ['no_days']],
		[
			'was called off by a later version',
			[event(...NYEPI), event(...NYEPI, 'SEQUENCE:2', 'STATUS:CANCELLED')],
			['no_days']
		],
		[
			'was called off, and later holds again',
			[event(...NYEPI, 'STATUS:CANCELLED'), event(...NYEPI, 'SEQUENCE:1')],
			['2027-03-08']
		],
		['stands in a file that calls off', ['METHOD:CANCEL', event(...NYEPI)], ['no_days']],
		['leaves out a day', [event(...LEBARAN, 'EXDATE;VALUE=DATE:20270311')], ['2027-03-10', '2027-03-12']],
		['leaves out two days', [event(...LEBARAN, 'EXDATE:20270310', 'EXDATE:20270311,20270315')], ['2027-03-12']],
		[
			'had a day called off',
			[
				event(...LEBARAN),
				event('UID:idulfitri', 'RECURRENCE-ID;VALUE=DATE:20270312', 'DTSTART;VALUE=DATE:20270312', 'STATUS:CANCELLED')
			],
			['2027-03-10', '2027-03-11']
		],
		[
			'had a day moved',
			[
				event(...LEBARAN),
				event('UID:idulfitri', 'SUMMARY:Idulfitri', 'RECURRENCE-ID;VALUE=DATE:20270312', 'DTSTART;VALUE=DATE:20270315')
			],
			['2027-03-10', '2027-03-11', '2027-03-15']
		],
		[
			'begins at midnight in a zone',
			[
				event('SUMMARY:Natal', 'DTSTART;TZID=Asia/Jayapura:20271225T000000', 'DTEND;TZID=Asia/Jayapura:20271227T000000')
			],
			['2027-12-25', '2027-12-26']
		],
		[
			'begins at our midnight by Greenwich',
			[event('SUMMARY:Natal', 'DTSTART:20271224T150000Z', 'DTEND:20271225T150000Z')],
			['2027-12-25']
		],
		[
			'lasts 24 hours',
			[event('SUMMARY:Natal', 'DTSTART;TZID=Asia/Jayapura:20271225T000000', 'DURATION:PT24H')],
			['2027-12-25']
		],
		[
			'lasts a morning',
			[
				event('SUMMARY:Rapat', 'DTSTART;TZID=Asia/Jayapura:20271225T000000', 'DTEND;TZID=Asia/Jayapura:20271225T090000')
			],
			['range_invalid']
		]
	])('that %s', (_what, events, expected) => {
		expect(daysOf(...events)).toEqual(expected);
	});

	it('gives lines to mend where an event says too little', () => {
		const imported = run(ical(event('DTSTART;VALUE=DATE:20270310', 'SUMMARY:Idulfitri')), { ...DEFAULTS, dasar: '' });
		if (imported.ok) throw new Error('accepted');
		expect(imported.problems).toMatchObject([{ line: 2, field: 'dasar', fault: 'missing' }]);
		expect(imported.text).toBe('tanggal,jenis,nama,dasar,status,wilayah\n2027-03-10,libur_nasional,Idulfitri,,resmi,');
	});
});

describe('a day typed by hand', () => {
	const read = (typed: Record<string, string>) => {
		const sent = new FormData();
		for (const [name, value] of Object.entries(typed)) sent.set(name, value);
		return readForm(dayForm(DISTRICTS), sent);
	};
	const WHOLE = { tanggal: '2027-01-01', jenis: 'libur_nasional', nama: 'Tahun Baru', dasar: 'SKB 1' };

	it('names what is wrong with each field', () => {
		expect(read({})).toMatchObject({
			ok: false,
			faults: { tanggal: 'missing', jenis: 'missing', nama: 'missing', dasar: 'missing' }
		});
	});

	it.each([
		[{ tanggal: '1999-12-31' }, { tanggal: 'day_invalid' }],
		[{ nama: 'x'.repeat(121) }, { nama: 'too_long' }],
		[{ status: 'mungkin' }, { status: 'unknown_choice' }],
		[{ wilayah: '99.99' }, { wilayah: 'unknown_choice' }],
		[{ wilayah: '82.71' }, { wilayah: 'national_everywhere' }]
	])('with %o is refused: %o', (change, faults) => {
		expect(read({ ...WHOLE, ...change } as Record<string, string>)).toMatchObject({ ok: false, faults });
	});
});

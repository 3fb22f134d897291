import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as ask from './field';
import { form, readForm, shownAgain, typedIn } from './form';
import { hasWords, lengthOf } from './tidy';

const EVERYTHING = form({
	name: 'everything',
	fields: {
		judul: ask.line({ least: 3, most: 20 }),
		isi: ask.block({ most: 40, optional: true }),
		jenis: ask.choice(['satu', 'dua']),
		lain: ask.orNone(ask.choice(['tiga'])),
		hari: ask.orNone(ask.only(ask.day, (day) => day >= '2020-01-01', 'day_past')),
		jam: ask.orElse(ask.hour, '08:00'),
		jumlah: ask.number({ least: 1, most: 5 }),
		setuju: ask.ticked,
		surel: ask.orNone(ask.email),
		telepon: ask.orNone(ask.phone),
		tautan: ask.orNone(ask.link),
		sandi: ask.secret({ most: 50 }),
		baris: ask.hidden(ask.id),
		nomor: ask.several(ask.number({ least: 1, most: 999 }), { most: 3 })
	},
	labels: () => ({
		judul: '',
		isi: '',
		jenis: '',
		lain: '',
		hari: '',
		jam: '',
		jumlah: '',
		setuju: '',
		surel: '',
		telepon: '',
		tautan: '',
		sandi: '',
		baris: '',
		nomor: ''
	}),
	whole: ({ judul, isi }) => (judul === isi ? { isi: 'like_you' } : {})
});
const GOOD = {
	judul: 'Jalan rusak',
	isi: 'Sejak Senin.',
	jenis: 'satu',
	lain: '',
	hari: '2026-11-29',
	jam: '09.30',
	jumlah: '3',
	surel: 'a@contoh.id',
	telepon: '0812-3456-789',
	tautan: 'https://contoh.id/',
	sandi: ' x ',
	nomor: '7'
};
const NAMES = Object.keys(EVERYTHING.fields);

const formOf = (values: Record<string, string | string[]>) => {
	const sent = new FormData();
	for (const [name, value] of Object.entries(values)) for (const one of [value].flat()) sent.append(name, one);
	return sent;
};
const faultsOf = (values: Record<string, string | string[]>) => {
	const read = readForm(EVERYTHING, formOf({ ...GOOD, ...values }));
	return read.ok ? {} : read.faults;
};

describe('a form', () => {
	it('says what was meant', () => {
		const read = readForm(EVERYTHING, formOf({ ...GOOD, nomor: ['7', 'x', '12'], setuju: 'on' }));
		expect(read).toMatchObject({
			ok: true,
			input: {
				judul: 'Jalan rusak',
				isi: 'Sejak Senin.',
				jenis: 'satu',
				lain: null,
				hari: '2026-11-29',
				jam: '09:30',
				jumlah: 3,
				setuju: true,
				surel: 'a@contoh.id',
				telepon: '08123456789',
				sandi: ' x ',
				baris: null,
				nomor: [7, 12]
			}
		});
	});

	it.each([
		[{ judul: '' }, { judul: 'missing' }],
		[{ judul: '\u3164'.repeat(12) }, { judul: 'missing' }],
		[{ judul: 'ab' }, { judul: 'too_short' }],
		[{ judul: 'a'.repeat(21) }, { judul: 'too_long' }],
		[{ judul: '😀a'.repeat(10) }, {}],
		[{ isi: 'a'.repeat(41) }, { isi: 'too_long' }],
		[{ jenis: '' }, { jenis: 'missing' }],
		[{ jenis: 'tiga' }, { jenis: 'unknown_choice' }],
		[{ lain: 'empat' }, { lain: 'unknown_choice' }],
		[{ hari: '2026-02-30' }, { hari: 'day_invalid' }],
		[{ hari: '2019-12-31' }, { hari: 'day_past' }],
		[{ jam: '24:00' }, { jam: 'time_invalid' }],
		[{ jam: '' }, {}],
		[{ jumlah: '6' }, { jumlah: 'not_a_number' }],
		[{ surel: 'a@b' }, { surel: 'email_invalid' }],
		[{ surel: "o'neil@contoh.test" }, {}],
		[{ surel: 'pos@müller.example' }, {}],
		[{ telepon: '12' }, { telepon: 'phone_invalid' }],
		[{ tautan: 'javascript:alert(1)' }, { tautan: 'link_invalid' }],
		[{ sandi: '' }, { sandi: 'missing' }],
		[{ nomor: [] }, { nomor: 'missing' }],
		[{ nomor: ['1', '2', '3', '4'] }, { nomor: 'too_many' }],
		[{ isi: 'Jalan rusak' }, { isi: 'like_you' }]
	])('%j', (values, faults) => {
		expect(faultsOf(values as Record<string, string | string[]>)).toEqual(faults);
	});

	it('takes a file where words belong for nothing', () => {
		const sent = formOf(GOOD);
		sent.set('judul', new File(['x'], 'x.txt'));
		expect(readForm(EVERYTHING, sent)).toMatchObject({ ok: false, faults: { judul: 'missing' }, typed: { judul: '' } });
	});

	it('never shows a password again', () => {
		expect(shownAgain(EVERYTHING.fields, typedIn(EVERYTHING.fields, formOf(GOOD))).sandi).toBe('');
	});
});

const anything = fc.dictionary(
	fc.constantFrom(...NAMES, 'kunci', '__proto__', 'constructor'),
	fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom(...Object.values(GOOD), 'on'))
);

describe('whatever is sent', () => {
	it('comes back as it was typed, and gives an input or faults, never both', () => {
		fc.assert(
			fc.property(anything, (values) => {
				const sent = formOf(values);
				const read = readForm(EVERYTHING, sent);
				for (const name of NAMES) {
					const typed = read.typed[name as keyof typeof read.typed];
					expect(typed).toEqual(name === 'nomor' ? sent.getAll(name) : (sent.get(name) ?? ''));
				}
				expect('input' in read).toBe(read.ok);
				if (!read.ok) {
					const faulty = Object.keys(read.faults);
					expect(faulty.length).toBeGreaterThan(0);
					expect(faulty.every((name) => NAMES.includes(name))).toBe(true);
				} else {
					expect(hasWords(read.input.judul)).toBe(true);
					expect(lengthOf(read.input.judul)).toBeLessThanOrEqual(20);
				}
			})
		);
	});

	it('reads the same when its answer is sent again', () => {
		fc.assert(
			fc.property(anything, (values) => {
				const first = readForm(EVERYTHING, formOf({ ...GOOD, ...values }));
				if (!first.ok) return;
				const { judul, isi } = first.input;
				const again = readForm(EVERYTHING, formOf({ ...GOOD, ...values, judul, isi }));
				expect(again.ok && again.input).toEqual(first.input);
			})
		);
	});
});

import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { checkAbout } from './about';
import type { Faults } from './check';
import { guessKind, proposeTitle } from './propose';
import { readFields, type ReportDraft } from './fields';
import { checkReport } from './report';
import { readForm } from '../kit/form';
import { TRACK } from './track';
import { checkWhat } from './what';
import { checkWhere } from './where';
import { checkWho } from './who';

const TODAY = '2026-11-21';
const WHAT: ReportDraft = {
	text: 'Lubangnya dalam dan sudah memakan korban dua kali bulan ini.',
	occurredOn: '2026-11-20'
};
const WHERE: ReportDraft = { district: '82.71', place: 'Kelurahan Sasa' };
const ABOUT: ReportDraft = {
	title: 'Jalan berlubang di depan sekolah',
	category: 'jalan-rusak',
	classification: 'complaint',
	agency: ''
};
const KNOWN = { districts: ['82.71'], categories: ['jalan-rusak'], agencies: ['a1'] };

const faultsOf = (checked: { ok: boolean; faults?: Faults }): Faults => checked.faults ?? {};

describe('step 1', () => {
	const faults = (changed: ReportDraft) => faultsOf(checkWhat({ ...WHAT, ...changed }, TODAY));

	it.each<[string, ReportDraft, Faults]>([
		['is fine', {}, {}],
		['needs a text', { text: '' }, { text: 'missing' }],
		['needs more text', { text: 'terlalu pendek' }, { text: 'too_short' }],
		['takes the longest text', { text: 'a\r\n'.repeat(1999) + 'ab' }, {}],
		['has a longest text', { text: 'a'.repeat(4001) }, { text: 'too_long' }],
		['takes no date', { occurredOn: '' }, {}],
		['takes today', { occurredOn: TODAY }, {}],
		['takes no tomorrow', { occurredOn: '2026-11-22' }, { occurredOn: 'day_ahead' }],
		['takes no 30 February', { occurredOn: '2026-02-30' }, { occurredOn: 'day_invalid' }],
		['takes no words as date', { occurredOn: 'kemarin' }, { occurredOn: 'day_invalid' }],
		['takes no antiquity', { occurredOn: '0026-11-20' }, { occurredOn: 'day_past' }]
	])('%s', (_, changed, expected) => expect(faults(changed)).toEqual(expected));

	it('says everything that is wrong at once', () => {
		expect(Object.keys(faultsOf(checkWhat({ occurredOn: '2999-01-01' }, TODAY)))).toEqual(['text', 'occurredOn']);
	});

	it('tidies what it takes', () => {
		const checked = checkWhat({ ...WHAT, text: `${WHAT.text}\u0000\r\nlagi ` }, TODAY);
		expect(checked).toMatchObject({ value: { text: `${WHAT.text}\nlagi` } });
	});
});

describe('step 2', () => {
	it.each<[string, ReportDraft, Faults]>([
		['is fine', {}, {}],
		['needs a district', { district: '' }, { district: 'missing' }],
		['knows no such district', { district: '99.99' }, { district: 'unknown_choice' }],
		['needs a place', { place: ' ' }, { place: 'missing' }],
		['has a longest place', { place: 'a'.repeat(201) }, { place: 'too_long' }]
	])('%s', (_, changed, expected) => {
		expect(faultsOf(checkWhere({ ...WHERE, ...changed }, KNOWN.districts))).toEqual(expected);
	});
});

describe('step 3', () => {
	it.each<[string, ReportDraft, Faults]>([
		['is fine', {}, {}],
		['knows no such class', { classification: 'supervisory_complaint' }, { classification: 'unknown_choice' }],
		['needs a class', { classification: '' }, { classification: 'missing' }],
		['needs a title', { title: '   ' }, { title: 'missing' }],
		['does not count blanks', { title: 'jalan      x' }, { title: 'too_short' }],
		['counts an emoji as one', { title: 'ab😀😀😀😀😀' }, { title: 'too_short' }],
		['does not take invisible letters for words', { title: '\u200b'.repeat(20) }, { title: 'missing' }],
		['takes the longest title', { title: '😀'.repeat(149) + 'a' }, {}],
		['has a longest title', { title: 'a'.repeat(151) }, { title: 'too_long' }],
		['takes right to left', { title: 'الطريق أمام المدرسة مكسور' }, {}],
		['takes script as words', { title: '<script>alert(1)</script>' }, {}],
		['takes SQL as words', { title: "'; drop table thread; --" }, {}],
		['needs a category', { category: '' }, { category: 'missing' }],
		['knows no such category', { category: "x' or 1=1" }, { category: 'unknown_choice' }],
		['takes an agency', { agency: 'a1' }, {}],
		['knows no such agency', { agency: '0' }, { agency: 'unknown_choice' }]
	])('%s', (_, changed, expected) => {
		expect(faultsOf(checkAbout({ ...ABOUT, ...changed }, KNOWN))).toEqual(expected);
	});

	it('says everything that is wrong at once', () => {
		expect(Object.keys(faultsOf(checkAbout({}, KNOWN)))).toEqual(['title', 'category', 'classification']);
	});

	it('tidies what it takes', () => {
		const checked = checkAbout({ ...ABOUT, title: ' Jalan\u202e\u0000 \n berlubang ' }, KNOWN);
		expect(checked).toMatchObject({ value: { title: 'Jalan berlubang' } });
	});
});

describe('what is proposed from a story', () => {
	it.each([
		['Lampu jalan mati di depan SD. Sudah dua minggu.', 'Lampu jalan mati di depan SD'],
		['- **Air** keruh di Toboleu!\nSejak Senin.', 'Air keruh di Toboleu!'],
		['Tolong.\n\nDermaga Kastela bolong di tengah.', 'Dermaga Kastela bolong di tengah'],
		['', ''],
		['Ya.', '']
	])('%j is called %j', (text, title) => expect(proposeTitle(text)).toBe(title));

	it('is a title that can be sent, whatever was written', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
				const title = proposeTitle(text);
				if (title === '') return;
				expect(title.length).toBeLessThanOrEqual(91);
				expect(title).not.toMatch(/\n/);
			})
		);
	});

	it.each<[string, string]>([
		['Apakah pendaftaran bidan sudah dibuka? Terima kasih.', 'information_request'],
		['Bagaimana cara membuat NIB untuk usaha kue', 'information_request'],
		['Kami mengusulkan lampu di dermaga. Kapan bisa?', 'aspiration'],
		['Obat kosong tiga minggu. Kapan diisi lagi?', 'complaint'],
		['', 'complaint']
	])('%j speaks as %s', (text, kind) => expect(guessKind(text)).toBe(kind));
});

describe('a page of an earlier version', () => {
	const sent = (fields: Record<string, string>) => {
		const form = new FormData();
		for (const [name, value] of Object.entries(fields)) form.set(name, value);
		return form;
	};

	it('loses none of its words, wherever they are asked for now', () => {
		expect(readFields(sent({ ...ABOUT, ...WHAT }), 'what')).toEqual({ ...ABOUT, ...WHAT });
		expect(readFields(sent({ ...WHERE, category: 'jalan-rusak' }), 'where')).toMatchObject({ category: 'jalan-rusak' });
	});

	it.each([
		[{ anonymous: 'on' }, 'anonymous'],
		[{ confidential: 'on' }, 'confidential'],
		[{ anonymous: 'on', confidential: 'on' }, 'both'],
		[{ anonymous: '', confidential: '' }, 'open'],
		[{ mode: 'open', confidential: 'on' }, 'open']
	])('%j is sent as %s', (fields, mode) => expect(readFields(sent(fields), 'who')).toMatchObject({ mode }));
});

describe('step 4', () => {
	it.each<[string, ReportDraft, Faults]>([
		['asks nothing', {}, {}],
		['takes a contact', { name: 'Siti', email: 'siti@contoh.test', phone: '+62 812-3456-789' }, {}],
		['takes no broken address', { email: 'siti@' }, { email: 'email_invalid' }],
		['takes no two addresses', { email: 'a@b.test\r\nbcc: c@d.test' }, { email: 'email_invalid' }],
		['takes no long address', { email: `${'a'.repeat(250)}@b.test` }, { email: 'email_invalid' }],
		['takes no words as number', { phone: 'nol delapan' }, { phone: 'phone_invalid' }],
		['has a longest name', { name: 'a'.repeat(101) }, { name: 'too_long' }]
	])('%s of a guest', (_, draft, expected) => expect(faultsOf(checkWho(draft, 'guest'))).toEqual(expected));

	it('lets nobody but staff say how the report came', () => {
		for (const filer of ['guest', 'account'] as const)
			expect(checkWho({ channel: 'letter' }, filer)).toMatchObject({ value: { channel: 'web' } });
		expect(checkWho({ channel: 'letter', name: 'Siti' }, 'staff')).toMatchObject({ value: { channel: 'letter' } });
		expect(faultsOf(checkWho({ channel: 'merpati' }, 'staff'))).toEqual({ channel: 'unknown_choice' });
	});

	it('asks staff whom they file for, unless that person stays unnamed', () => {
		expect(faultsOf(checkWho({ channel: 'counter' }, 'staff'))).toEqual({ name: 'missing' });
		expect(checkWho({ channel: 'counter', mode: 'anonymous' }, 'staff').ok).toBe(true);
	});

	it('forgets what an account was not asked', () => {
		const draft = { name: 'Orang Lain', email: 'rusak', phone: '1' };
		expect(checkWho(draft, 'account')).toMatchObject({ value: { identity: null } });
	});
});

describe('the whole form', () => {
	const context = { today: TODAY, known: KNOWN, filer: 'guest' } as const;

	it.each<[ReportDraft, string | undefined]>([
		[{ ...WHAT, ...WHERE, ...ABOUT }, undefined],
		[{ ...WHERE, ...ABOUT }, 'what'],
		[{ ...WHAT, ...ABOUT }, 'where'],
		[{ ...WHAT, ...WHERE }, 'about'],
		[{ ...WHAT, ...WHERE, ...ABOUT, email: 'x' }, 'who'],
		[{}, 'what']
	])('%# leads to its first fault', (draft, step) => {
		expect(checkReport(draft, context)).toMatchObject(step ? { ok: false, step } : { ok: true });
	});

	it('takes a file in place of words for nothing', () => {
		const form = new FormData();
		form.set('occurredOn', new File(['MZ'], 'hari.exe'));
		form.set('text', 'a'.repeat(30_000));
		expect(readFields(form, 'what')).toEqual({ occurredOn: '', text: 'a'.repeat(20_000) });
	});
});

describe('tracking', () => {
	const faults = (nomor: string, kode: string) => {
		const form = new FormData();
		form.set('nomor', nomor);
		form.set('kode', kode);
		return faultsOf(readForm(TRACK, form));
	};
	const CODE = '7q4m 2k9x 0a1b 2c3d 4e5f';

	it.each<[string, string, Faults]>([
		['#7q4m2k9x', CODE, {}],
		['', '', { nomor: 'missing', kode: 'missing' }],
		['7Q4M-2K9', CODE, { nomor: 'reference_invalid' }],
		['7Q4M-2K9X', `${CODE}0`, { kode: 'code_invalid' }],
		["' or 1=1 --", '😀', { nomor: 'reference_invalid', kode: 'code_invalid' }]
	])('%j with %j', (nomor, kode, expected) => expect(faults(nomor, kode)).toEqual(expected));
});

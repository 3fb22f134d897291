import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSIFICATIONS } from '$lib/domain/words/classification';
import { ACT_FIELDS, actForm, actInput, needsOf, textBounds } from './act-form';
import { readForm } from './kit/form';
import { PERSONAL_ACTS as ACTS, VERB_OF, actOfVerb, type PersonalAct } from './verbs';

const AGENCY = '5f0c2a4e-1d9b-4d0e-9d3e-0a1b2c3d4e5f';

function formOf(values: Record<string, string>): FormData {
	const form = new FormData();
	for (const [name, value] of Object.entries(values)) form.set(name, value);
	return form;
}

const read = (act: PersonalAct, typed: Record<string, string> = {}) => readForm(actForm(act), formOf(typed));

const WHOLE = {
	judul: 'Dermaga bolong di tengah',
	lokasi: 'Dermaga Kastela',
	teks: 'Dua papan sudah diganti di sisi timur.',
	instansi: AGENCY,
	klasifikasi: 'aspiration',
	penanggung_jawab: 'Balai Pelaksanaan Jalan Nasional',
	nilai: '4',
	nomor: '9165816',
	sebab: 'Suku cadang belum tiba.',
	dijanjikan: '2026-12-12',
	cara: 'phone',
	sampai: '2026-12-24',
	kategori: 'jalan',
	aturan: 'A1',
	utama: '7q4m 2k9x',
	gambar: 'cover',
	bidang: '0,0,125,125'
};
const reasonFor = (act: PersonalAct) => (act === 'archive' ? 'too_general' : 'spam');

describe('the form of an act', () => {
	it.each(ACTS)('%s is whole when all it asks for is there', (act) => {
		expect(read(act, { ...WHOLE, alasan: reasonFor(act) })).toMatchObject({ ok: true });
	});

	it.each(ACTS)('%s names each required field that is empty', (act) => {
		// Files are counted by whoever carries it out.
		const required = ACT_FIELDS.filter((field) => needsOf(act)[field] === 'required' && field !== 'berkas');
		const parsed = read(act);
		expect(parsed.ok ? [] : Object.keys(parsed.faults)).toEqual(required);
	});

	it('says beforehand that work done has to be shown, and asks it of no answer to a question', () => {
		const files = (act: PersonalAct) => CLASSIFICATIONS.map((one) => needsOf(act, one).berkas);
		expect(CLASSIFICATIONS.filter((_, at) => files('resolve')[at] === 'required')).toEqual([
			'complaint',
			'supervisory_complaint'
		]);
		expect(files('rule')).toEqual(files('resolve'));
		expect(new Set(files('contest'))).toEqual(new Set(['optional']));
	});

	it.each<[PersonalAct, Record<string, string>, string, string]>([
		['reply', { teks: '   \n ' }, 'teks', 'missing'],
		['reply', { teks: '\u200b\u2060' }, 'teks', 'missing'],
		['reply', { teks: 'x'.repeat(4001) }, 'teks', 'too_long'],
		['rate', { nilai: '4', teks: 'x'.repeat(501) }, 'teks', 'too_long'],
		['rate', { nilai: '6' }, 'nilai', 'unknown_choice'],
		['rate', { nilai: '4.5' }, 'nilai', 'unknown_choice'],
		['open_identity', { teks: 'ingin' }, 'teks', 'too_short'],
		['route', { instansi: "1' or '1'='1" }, 'instansi', 'unknown_choice'],
		['reclassify', { klasifikasi: 'admin', teks: 'Alasan.' }, 'klasifikasi', 'unknown_choice'],
		['archive', { alasan: 'hate_or_abuse', teks: 'Alasan.' }, 'alasan', 'unknown_choice'],
		['flag', { alasan: 'too_general' }, 'alasan', 'unknown_choice'],
		['record_sp4n', { nomor: '#9165816' }, 'nomor', 'not_a_number'],
		['merge', { utama: '7Q4M-2K9', teks: 'Jembatan yang sama.' }, 'utama', 'reference_invalid'],
		['refer', { penanggung_jawab: 'x'.repeat(201), teks: 'Alasan.' }, 'penanggung_jawab', 'too_long']
	])('%s with %j has the fault %s: %s', (act, typed, field, fault) => {
		const parsed = read(act, typed);
		expect(parsed.ok ? {} : parsed.faults).toEqual({ [field]: fault });
	});

	it('keeps scripts, emoji and right-to-left letters as words, and drops only what tricks the eye', () => {
		const typed = '<script>alert(1)</script> 😀 مرحبا \u202egnihtemos\u0000';
		const parsed = read('reply', { teks: typed });
		expect(parsed.ok && actInput('reply', parsed.input)).toEqual({
			text: '<script>alert(1)</script> 😀 مرحبا gnihtemos'
		});
	});

	it('answers to anything that is typed, and gives it back', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...ACTS),
				fc.dictionary(fc.constantFrom(...ACT_FIELDS), fc.string({ unit: 'binary' })),
				(act, typed) => {
					const parsed = read(act, typed);
					const asked = Object.keys(needsOf(act, undefined, true)).filter((field) => field !== 'berkas');
					expect(Object.keys(parsed.typed).sort()).toEqual(asked.sort());
					const { text = '' } = parsed.ok ? actInput(act, parsed.input) : {};
					expect([...text].length).toBeLessThanOrEqual(textBounds(act).most);
				}
			)
		);
	});

	it('has one word in the address for each act', () => {
		expect(ACTS.map((act) => actOfVerb(VERB_OF[act]))).toEqual(ACTS);
		expect(actOfVerb('lapse')).toBeNull();
		expect(actOfVerb('hapus')).toBeNull();
	});
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutPages } from './furniture';
import { linesOf } from './lines';
import { readText } from './read-text';

const labels = (text: string) => readText(text).provisions.map(({ label, kind }) => (kind === 'heading' ? '#' : label));
/** Words and signs: a dash that stands against a word may end the mark before it. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+|[^\s|]/gu) ?? [];

/** Every word of a text without its pages, and every word of what it was cut into. */
function bothSides(source: string): [string[], string[]] {
	const { lines } = withoutPages(linesOf(source));
	const { provisions } = readText(source);
	return [
		wordsOf(lines.map(({ text }) => text).join(' ')),
		wordsOf(provisions.map(({ mark, body }) => `${mark} ${body}`).join(' '))
	];
}

const line = fc.oneof(
	fc.constantFrom(
		'',
		'',
		'BAB II',
		'BAB II PENYELENGGARAAN',
		'Bagian Kesatu',
		'Umum',
		'# Judul',
		'## 2. Tarif',
		'**Pasal 12**'
	),
	fc.constantFrom(
		'Pasal 1',
		'Pasal 2 (1) Setiap orang. (2) Semua.',
		'Pasal 5 ayat (1) huruf b',
		'Pasa1 3',
		'Pasal.',
		'Pasal 3A'
	),
	fc.constantFrom(
		'(1) Loket dibuka;',
		'(2) dan ditutup',
		'a. KTP; b. KK; dan c. kartu',
		'b. KK',
		'1. Persyaratan:',
		'2) dua',
		'1.1 tiga'
	),
	fc.constantFrom(
		'Menimbang : a. bahwa',
		'MEMUTUSKAN: Menetapkan: PERATURAN',
		'KESATU : Membentuk',
		'LAMPIRAN I',
		'PENJELASAN ATAS'
	),
	fc.constantFrom(
		'1\tPersyaratan\ta. KTP',
		'| 2 | Biaya | gratis |',
		'No\tKomponen\tUraian',
		'Ditetapkan di Sofifi',
		'ttd',
		'- 3 -',
		'undang-'
	),
	fc.lorem({ maxCount: 6 }),
	fc.string({ maxLength: 20 })
);

describe('readText', () => {
	it('has every word of its source in exactly one provision, in their order', () =>
		fc.assert(
			fc.property(fc.array(line, { maxLength: 40 }), fc.constantFrom('\n', ' ', '. '), (lines, between) => {
				const [source, told] = bothSides(lines.join(between));
				expect(told).toEqual(source);
			}),
			{ numRuns: 300 }
		));

	it('has every word of a provision with lists in exactly one of its pieces', () =>
		fc.assert(
			fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
				for (const { body, items } of readText(lines.join('\n')).provisions)
					if (items.length > 0)
						expect(wordsOf(items.map(({ mark, body: own }) => `${mark} ${own}`).join(' '))).toEqual(wordsOf(body));
			}),
			{ numRuns: 300 }
		));

	it.each([
		['a no-break space', 'Pasal\u00a01\nSatu.\nPasal\u00a02\nDua.'],
		['a narrow space', 'Pasal\u202f1\nSatu.\nPasal\u20092\nDua.'],
		['tabs', '\tPasal\t1\nSatu.\n\tPasal\t2\nDua.'],
		['zero width', '\ufeffPasal \u200b1\nSatu.\nPa\u00adsal 2\nDua.'],
		['line breaks of Windows', 'Pasal 1\r\nSatu.\r\nPasal 2\r\nDua.'],
		['line breaks of a word processor', 'Pasal 1\vSatu.\vPasal 2\u2028Dua.'],
		['an empty line after each line', 'Pasal 1\n\nSatu.\n\nPasal 2\n\nDua.'],
		['capitals', 'PASAL 1\nSatu.\nPASAL 2\nDua.'],
		['small letters', 'pasal 1\nSatu.\npasal 2\nDua.'],
		['a dot', 'Pasal 1.\nSatu.\nPasal 2.\nDua.'],
		['a colon', 'Pasal 1: Satu.\nPasal 2 : Dua.'],
		['words', 'Pasal Satu\nSatu.\nPasal Kedua\nDua.'],
		['bold signs', '**Pasal 1**\nSatu.\n*Pasal 2*\nDua.'],
		['spaced letters', 'P a s a l 1\nSatu.\nP A S A L 2\nDua.'],
		['a clause on the line', 'Pasal 1 (1) Satu.\nPasal 2 (1) Dua.'],
		['letters that a scanner misread', 'Pasa1 l\nSatu.\nPasaI 2\nDua.'],
		['short words', 'Psl. 1\nSatu.\nPs 2\nDua.'],
		['one paragraph', 'Pasal 1 Satu. Pasal 2 Dua. Pasal 9 Undang-Undang berlaku.'],
		['the heading before', 'BAB I KETENTUAN UMUM Pasal 1\nSatu.\nPasal 2 Ayat (1) Dua. Ayat (2) Tiga.'],
		['no space', 'Pasal1\nSatu.\nPasal2\nDua.']
	])('knows articles by %s', (_, text) =>
		expect(labels(text).filter((label) => label !== '#')).toEqual(['Pasal 1', 'Pasal 2'])
	);

	it.each([
		['Persyaratan: a. KTP b. KK c. Surat rujukan', ['huruf a', 'huruf b', 'huruf c']],
		['Prosedur : 1) Datang 2) Daftar', ['angka 1', 'angka 2']],
		['(1) Satu\n(2) Dua\n(4) Empat', ['ayat (1)', 'ayat (2)', 'ayat (4)']],
		['Ayat (1) Cukup jelas. Ayat (2) Cukup jelas.', ['ayat (1)', 'ayat (2)']],
		['a. tarif sebagaimana dimaksud dalam huruf b. Tarif lain', ['huruf a']],
		['Tugas: 1. menjaga sebagaimana dimaksud dalam angka 2. Loket', []]
	])('finds the points of %j', (words, names) => {
		const [article] = readText(`Pasal 1\n${words}`).provisions;
		expect(article?.items.flatMap(({ name }) => name || [])).toEqual(names);
	});

	it.each([
		'Ketentuan sebagaimana dimaksud dalam\nPasal 5 ayat (1) berlaku.',
		'Ketentuan sebagaimana dimaksud dalam\nPasal 5 berlaku.',
		'Ketentuan sebagaimana dimaksud dalam\nPasal 5.',
		'Ketentuan sebagaimana dimaksud dalam\nPasal 5\nberlaku.',
		'Pasal 5 ayat (1) huruf b berlaku bagi semua.',
		'Pasal 5 dan Pasal 6 berlaku.',
		'Pasal 5, Pasal 6, dan Pasal 7 berlaku.',
		'Pasal 5 sampai dengan Pasal 7 berlaku.',
		'Pasal 18 Undang-Undang Dasar berlaku.',
		'Pasal 5 Peraturan Daerah Nomor 4 dicabut.',
		'pasal ini berlaku.',
		'Hal itu dilarang oleh\nPasal 9 dan peraturan lain.'
	])('takes an article that is only spoken of for none: %j', (text) => expect(labels(text)).toEqual(['']));

	it.each([
		['BAB II\nPENYELENGGARAAN', 1],
		['BAB II PENYELENGGARAAN', 1],
		['BAB II\n\nPENYELENGGARAAN\n\nPELAYANAN PUBLIK', 1],
		['Bab II: Penyelenggaraan', 1],
		['BAB KEDUA\nPENYELENGGARAAN', 1],
		['BAB 2 - PENYELENGGARAAN', 1],
		['Bagian Kesatu\nUmum\nParagraf 1\nLoket', 2],
		['Bagian Kedua Puluh Satu Ketentuan Lain', 1],
		['Bagian Ke-2\nHak dan Kewajiban Pasien', 1]
	])('joins a part with its title: %j', (text, count) => {
		const { provisions } = readText(`${text}\n\nPasal 1\nSatu.`);
		expect(provisions.map(({ kind }) => kind)).toEqual([...Array<string>(count).fill('heading'), 'provision']);
	});

	it('reads a long text within a moment', () => {
		const text = Array.from({ length: 4_000 }, (_, index) => `Pasal ${index + 1}\n(1) Loket dibuka.`).join('\n');
		expect(readText(text).counts.articles).toBe(4_000);
	});
});

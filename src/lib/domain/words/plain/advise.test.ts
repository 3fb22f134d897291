import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adviseOn, SENTENCE_MOST } from './advise';
import { OFFICIALESE } from './officialese';
import { sentencesOf } from './sentences';

const wordsFound = (text: string) =>
	adviseOn(text).flatMap((one) => (one.kind === 'word' ? [[one.found, one.better]] : []));
const kinds = (text: string) => adviseOn(text).map(({ kind }) => kind);

describe('words of offices', () => {
	it('are more than a hundred, each once, none better said by another of them', () => {
		expect(OFFICIALESE.length).toBeGreaterThan(100);
		expect(new Set(OFFICIALESE.map(({ written }) => written)).size).toBe(OFFICIALESE.length);
		expect(OFFICIALESE.filter(({ written, better }) => written === '' || better === '' || written === better)).toEqual(
			[]
		);
	});

	it.each(OFFICIALESE.map(({ written, better }) => [written, better] as const))('%s → %s', (written, better) => {
		expect(wordsFound(`Lampu ${written} jalan.`)).toEqual([[written, better]]);
		expect(wordsFound(`${written.toUpperCase()}.`)).toEqual([[written.toUpperCase(), better]]);
	});

	it.each([
		['Lampu di Jalan Pattimura sudah kami ganti kemarin.', []],
		['Hal itu gunanya banyak; adaptasi dan sopan santun.', []],
		['Dalam\u00a0rangka\nitu', [['Dalam rangka', 'untuk']]],
		['guna, guna GUNA', [['guna', 'untuk']]],
		['Tindak\u00ad lanjut', [['Tindak lanjut', 'yang dikerjakan']]],
		['oleh karena itu', [['oleh karena', 'karena']]]
	])('%j: %j', (text, found) => {
		expect(wordsFound(text).map(([one = '', better]) => [one.replace(/\s+/g, ' '), better])).toEqual(found);
	});
});

describe('sentences', () => {
	it.each([
		['Satu. Dua! Tiga?', ['Satu.', 'Dua!', 'Tiga?']],
		['Di Jl. Raya No. 5 pukul 08.00 WIT.', ['Di Jl. Raya No. 5 pukul 08.00 WIT.']],
		['- Satu\n- Dua\n\n1. Tiga', ['- Satu', '- Dua', 'Tiga']],
		['“Benar.” Itu saja', ['“Benar.”', 'Itu saja']],
		['👍 … !!!', []]
	])('%j', (text, sentences) => {
		expect(sentencesOf(text)).toEqual(sentences);
	});

	it.each([
		[Array.from({ length: SENTENCE_MOST }, () => 'kata').join(' '), []],
		[Array.from({ length: SENTENCE_MOST + 1 }, () => 'kata').join(' '), ['long']],
		['Pompa dibeli, dikirim, lalu dipasang.', ['passive']],
		['Dinas membeli pompa, petugas diminta memasang, direktur tahu.', []],
		['Diskusi digital di dinas itu dinamis.', []]
	])('%j: %j', (text, found) => {
		expect(kinds(text)).toEqual(found);
	});

	it('never says more than can be read, and never falls', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
				expect(adviseOn(text + text).length).toBeLessThanOrEqual(8);
			})
		);
		expect(adviseOn('dalam rangka '.repeat(5000)).length).toBeLessThanOrEqual(8);
	});
});

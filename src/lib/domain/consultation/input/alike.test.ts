import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupAlike, type Worded } from './alike';

const saying = (words: readonly string[]): Worded[] =>
	words.map((text, index) => ({ number: index + 1, apart: 'pasal-4', words: text }));
const numbersOf = (groups: Worded[][]) => groups.map((group) => group.map(({ number }) => number));

describe('groups of alike inputs', () => {
	it.each<[string, string[], number[][]]>([
		['the same words', ['Loket kurang.', 'Loket kurang.'], [[1, 2]]],
		['other signs and capitals', ['Loket kurang, tambah!', 'loket KURANG; tambah'], [[1, 2]]],
		[
			'one word of many',
			[
				'Jam kerja di kantor lama perlu diperpanjang sampai malam bagi pekerja di Ternate.',
				'Jam kerja di kantor lama perlu diperpanjang sampai malam bagi pekerja di Tidore.'
			],
			[[1, 2]]
		],
		[
			'a greeting before it',
			['Selamat siang. Jalan ke rumah sakit rusak.', 'Jalan ke rumah sakit rusak. Mohon diperbaiki.'],
			[[1, 2]]
		],
		['courtesy alone', ['Selamat siang.', 'Setuju.', 'Setuju!'], [[1], [2, 3]]],
		['another point', ['Loket kurang.', 'Parkir terlalu mahal.', 'Loket kurang.'], [[1, 3], [2]]],
		['a short text with one word more', ['Tidak setuju.', 'Setuju.'], [[1], [2]]],
		['nothing but signs', ['!!!', '???'], [[1, 2]]]
	])('%s', (_, words, expected) => expect(numbersOf(groupAlike(saying(words)))).toEqual(expected));

	it('keeps apart what no one answer settles, however alike', () => {
		const [one, other] = saying(['Loket kurang banyak sekali.', 'Loket kurang banyak sekali.']);
		expect(groupAlike([one!, { ...other!, apart: 'pasal-5' }])).toHaveLength(2);
	});

	const WORD = fc.constantFrom('loket', 'jam', 'biaya', 'antre', 'parkir', 'dokter', 'buka', 'tutup');
	const texts = fc.array(fc.array(WORD, { maxLength: 9 }).map((words) => words.join(' ')));

	it('puts each input into one group, whatever order they come in', () =>
		fc.assert(
			fc.property(texts, (words) => {
				const inputs = saying(words);
				const groups = numbersOf(groupAlike(inputs));
				expect(groups.flat().toSorted((a, b) => a - b)).toEqual(inputs.map(({ number }) => number));
				expect(numbersOf(groupAlike(inputs.toReversed()))).toEqual(groups);
			})
		));

	it('finds what comparing all with all would find', () =>
		fc.assert(
			fc.property(texts, (words) => {
				const inputs = saying(words);
				const setOf = (text: string) => new Set(text.split(' '));
				const groups: { words: Set<string>; numbers: number[] }[] = [];
				for (const { number, words: text } of inputs) {
					const own = setOf(text);
					const found = groups.find(({ words: of }) => of.intersection(own).size >= 0.75 * of.union(own).size);
					if (found) found.numbers.push(number);
					else groups.push({ words: own, numbers: [number] });
				}
				expect(numbersOf(groupAlike(inputs))).toEqual(groups.map(({ numbers }) => numbers));
			})
		));
});

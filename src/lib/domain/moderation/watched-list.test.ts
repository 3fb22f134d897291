import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asItLooks } from './letters';
import { faultOfWord, HOUSE_WORDS, readWatchedWord } from './watched-list';
import { ruleOfWords, sightingsIn, watchFor } from './watched-words';

const PLAIN = [
	'Mohon jalan di depan pasar Gamalama segera diperbaiki karena sudah tiga bulan berlubang.',
	'Terima kasih, petugas sudah datang kemarin pukul 09.30 dan airnya mengalir lagi.',
	'Lampu jalan RT 03/RW 02 padam; nomor tiang 12-B. Hubungi pak lurah?!'
];

describe('what may stand in the list of watched words', () => {
	it.each<[string, ReturnType<typeof faultOfWord>]>([
		['bangsat', null],
		['slot gacor', null],
		['a b cde', null],
		['', 'narrow'],
		['a', 'narrow'],
		['ya', 'narrow'],
		['aaa', 'narrow'],
		['aab', null],
		['1234', 'narrow'],
		['a b c', 'narrow'],
		['.*', 'signs'],
		['[^]', 'signs'],
		['b(ang', 'signs'],
		['*', 'signs'],
		['judi.test', 'signs'],
		['satu dua tiga empat lima enam', 'long'],
		['x'.repeat(61), 'long']
	])('%s: %s', (typed, fault) => expect(faultOfWord(readWatchedWord(typed).word)).toBe(fault));

	it('takes all that comes with the house, each under a rule', () => {
		expect(HOUSE_WORDS.filter(({ word }) => faultOfWord(word) !== null)).toEqual([]);
		expect(new Set(HOUSE_WORDS.map(({ rule }) => rule))).toEqual(new Set(['A1', 'D1']));
	});

	it('names the rule that words usually break', () => {
		expect(ruleOfWords('daftar slot gacor sekarang', HOUSE_WORDS)).toBe('D1');
		expect(ruleOfWords('memang b0doh dan b4ngs4t', HOUSE_WORDS)).toBe('A1');
		expect(ruleOfWords('jalan di depan pasar rusak', HOUSE_WORDS)).toBeNull();
	});

	it('is read as it looks, however it was pasted', () =>
		expect(readWatchedWord('  BАNGSAT\u200b :  Laut ,, liar ')).toEqual({ word: 'bangsat', except: ['laut', 'liar'] }));

	it('finds itself, holds no plain text, and no list breaks what reads it', () => {
		fc.assert(
			fc.property(fc.string({ maxLength: 12, unit: 'grapheme' }), (typed) => {
				const { word } = readWatchedWord(typed);
				const watch = watchFor([{ word, mode: 'hold', except: [], rule: null, meaning: '' }]);
				const found = PLAIN.filter((text) => sightingsIn(text, watch).length > 0);
				if (faultOfWord(word) !== null || PLAIN.some((text) => asItLooks(text).includes(word))) return;
				expect(found).toEqual([]);
			})
		);
		fc.assert(
			fc.property(fc.stringMatching(/^[b-df-hj-np-tv-z]{4,10}$/), (word) => {
				fc.pre(faultOfWord(word) === null);
				const watch = watchFor([{ word, mode: 'hold', except: [], rule: null, meaning: '' }]);
				expect(sightingsIn(`itu ${word} sekali`, watch)).toHaveLength(1);
			})
		);
	});
});

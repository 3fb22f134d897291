import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findWords, inOriginal, joinPassages, maskWords, type Passage } from './redaction';

const mark = () => '▮▮▮';
const TEXT = 'Hubungi Siti di 0812-4417-9083 atau 0813-5566-7012, terima kasih.';
const phone = (from: number, to: number): Passage => ({ kind: 'phone', from, to });

const texts = fc.string({ minLength: 1, maxLength: 60 });
const spansIn = (text: string) =>
	fc.array(
		fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: 12 })).map(([from, size]) => ({
			from,
			to: Math.min(text.length, from + size)
		})),
		{ maxLength: 5 }
	);
const cases = texts.chain((text) => fc.tuple(fc.constant(text), spansIn(text)));

describe('masking', () => {
	it('puts a mark where the words were', () => {
		expect(maskWords(TEXT, [phone(16, 30), phone(36, 50)], mark)).toBe('Hubungi Siti di ▮▮▮ atau ▮▮▮, terima kasih.');
		expect(maskWords(TEXT, [phone(16, 20), phone(20, 30), phone(18, 25)], mark)).toContain('di ▮▮▮ atau');
	});

	it('leaves nothing of a passage, and everything else', () => {
		fc.assert(
			fc.property(cases, ([text, spans]) => {
				const passages = spans.map((span) => ({ ...span, kind: 'words' as const }));
				const kept = [...text.split('').keys()].filter((at) => !spans.some(({ from, to }) => at >= from && at < to));
				const shown = maskWords(text, passages, () => '\u0001');
				expect(shown.replaceAll('\u0001', '')).toBe(kept.map((at) => text[at]).join(''));
				expect(shown.split('\u0001').length - 1).toBe(joinPassages(passages).length);
			})
		);
	});

	it('finds what is shown where it stood at first', () => {
		fc.assert(
			fc.property(cases, fc.nat(60), fc.integer({ min: 1, max: 9 }), ([text, spans], from, size) => {
				const passages = spans.map((span) => ({ ...span, kind: 'words' as const }));
				const shown = maskWords(text, passages, mark);
				fc.pre(from < shown.length);
				const to = Math.min(shown.length, from + size);
				const more = inOriginal({ from, to }, text, passages, mark);
				const chosen = shown.slice(from, to).replaceAll('▮', '');
				const again = maskWords(text, [...passages, { ...more, kind: 'words' }], () => '');
				// Whatever was chosen of the words that are shown is gone afterwards, and nothing else is.
				expect(again.length).toBe(maskWords(text, passages, () => '').length - chosen.length);
			})
		);
	});
});

describe('words to mask', () => {
	it('are found however they are spaced', () => {
		expect(findWords('Pak  Iswan\nKalumata, pak iswan kalumata', 'Pak Iswan Kalumata')).toEqual([
			{ from: 0, to: 19 },
			{ from: 21, to: 39 }
		]);
		expect(findWords('a.b axb', 'a.b')).toEqual([{ from: 0, to: 3 }]);
		expect(findWords('apa pun', '  ')).toEqual([]);
	});
});

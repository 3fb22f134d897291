import { describe, expect, it } from 'vitest';
import { printable } from './print-font';

describe('what can be printed', () => {
	it('keeps the letters of Indonesia’s languages, punctuation, arrows and boxes', () => {
		const text = 'Sébastien “Ñoño” – 50 m² ≤ ½ → ☐ ☑ ✓ … ’ʼ Rp1.000\nbaris kedua';
		expect(printable(text)).toBe(text);
	});

	it('joins what was typed as letter and accent', () => expect(printable('e\u0301')).toBe('é'));

	it.each([
		['bagus 👍🏽!', 'bagus □!'],
		['keluarga 👨‍👩‍👧', 'keluarga □'],
		['中文', '□□'],
		['a\u200b\u200eb\tc', 'ab c'],
		['❤️', '❤']
	])('shows %j as %j', (text, expected) => expect(printable(text)).toBe(expected));
});

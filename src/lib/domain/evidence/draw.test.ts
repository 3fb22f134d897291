import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { drawnText, isDrawn, isRevealed } from './draw';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const drawn = (seed: string, ref: string, closing: number) => isDrawn(sha256(drawnText(seed, ref, closing)));

describe('the draw', () => {
	// As on the page that says how to check it.
	it.each([
		['contoh-2026-01', '7Q4M-2K9X', 1, '9116a801c083a', false],
		['contoh-2026-01', '7Q4M-2K9X', 41, '030d14381bb4c', true],
		['contoh-2026-01', '2222-2222', 1, '791bc171a873a', false]
	] as const)('%s, %s, closing %i', (seed, ref, closing, digits, expected) => {
		expect(sha256(drawnText(seed, ref, closing)).slice(0, 13)).toBe(digits);
		expect(drawn(seed, ref, closing)).toBe(expected);
	});

	it('takes the lowest two of a hundred parts', () => {
		expect(isDrawn('051eb851eb851'.padEnd(64, '0'))).toBe(true);
		expect(isDrawn('051eb851eb852'.padEnd(64, '0'))).toBe(false);
		expect(isDrawn('0'.repeat(64))).toBe(true);
		expect(isDrawn('f'.repeat(64))).toBe(false);
	});

	it('takes about two of a hundred, whatever they are called', () => {
		const taken = Array.from({ length: 20_000 }, (_, nth) => drawn('benih', `${nth}`, 1)).filter(Boolean).length;
		expect(taken).toBeGreaterThan(340);
		expect(taken).toBeLessThan(460);
	});

	it('tells a seed when its month is over', () => {
		expect(isRevealed('2026-05-01', '2026-05-31')).toBe(false);
		expect(isRevealed('2026-05-01', '2026-06-01')).toBe(true);
	});
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accentSheet, accentTokens, faultOfAccent, GROUNDS, leastContrast, LEAST_CONTRAST } from './accent';
import { contrast, toHex, toOklch } from './colour';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('a colour', () => {
	it('comes back from its lightness, chroma and hue', () => {
		fc.assert(
			fc.property(colour, (hex) => {
				expect(toHex(toOklch(hex))).toBe(hex);
			})
		);
	});

	it.each([
		['#000000', '#ffffff', 21],
		['#777777', '#ffffff', 4.48],
		['#0000ff', '#ffffff', 8.59]
	])('%s on %s stands %d apart', (one, other, apart) => {
		expect(contrast(one, other)).toBeCloseTo(apart, 2);
		expect(contrast(other, one)).toBe(contrast(one, other));
	});
});

describe('an accent', () => {
	it('that is taken, or offered in place of one that is not, can be read on every ground in both schemes', () => {
		fc.assert(
			fc.property(colour, (chosen) => {
				const taken = faultOfAccent(chosen)?.nearest ?? chosen;
				const tokens = accentTokens(taken);
				expect(leastContrast(tokens.light, 'light')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
				expect(leastContrast(tokens.dark, 'dark')).toBeGreaterThanOrEqual(LEAST_CONTRAST);
				expect(faultOfAccent(taken)).toBeNull();
			}),
			{ numRuns: 60 }
		);
	});

	it('keeps its hue where a darker one is offered', () => {
		const fault = faultOfAccent('#ffd400');
		expect(fault?.contrast).toBeLessThan(2);
		expect(toOklch(fault?.nearest ?? '')[2]).toBeCloseTo(toOklch('#ffd400')[2], -1);
	});

	it('stands before the grounds that the sheet of the software paints', () => {
		const sheet = readFileSync('src/app.css', 'utf8');
		const written = ([lightness, chroma, hue]: readonly number[]) =>
			`oklch(${+((lightness ?? 0) * 100).toFixed(1)}% ${chroma} ${hue})`;
		for (const name of ['paper', 'card', 'sunk'] as const)
			expect(sheet).toContain(`--${name}: light-dark(${written(GROUNDS.light[name])}, ${written(GROUNDS.dark[name])})`);
	});

	it('is written for screens of both kinds, and for those too old to know', () => {
		expect(accentSheet('#00526b')).toMatch(
			/^:root:root\{--sea:light-dark\(#00526b,#[0-9a-f]{6}\).*--on-sea:#ffffff\}\}$/
		);
	});
});

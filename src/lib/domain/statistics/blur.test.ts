import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blur, BLUR_STEP, EPSILON } from './blur';

const FAILS = 1 - Math.exp(-EPSILON);
/** What is drawn beyond has a chance of less than one in 10^14. */
const DEEP = 68;

/** How likely each published number is, from every pair of draws, each with its weight. */
function chances(count: number): Map<number, number> {
	const told = new Map<number, number>();
	// The middle of all draws that give so many successes.
	const draws = Array.from({ length: DEEP }, (_, many) => ({
		drawn: 1 - Math.exp(-EPSILON * (many + 0.5)),
		weight: FAILS * Math.exp(-EPSILON * many)
	}));
	for (const one of draws)
		for (const other of draws) {
			const drawn = [one.drawn, other.drawn];
			const said = blur(count, () => drawn.shift() ?? 0);
			told.set(said, (told.get(said) ?? 0) + one.weight * other.weight);
		}
	return told;
}
const CHANCES = Array.from({ length: 62 }, (_, count) => chances(count));
const chanceOf = (count: number, told: number): number => CHANCES[count]?.get(told) ?? 0;
/** Below it only what lies beyond the depth of the sum. */
const LEAST = 1e-9;

describe('a blurred count', () => {
	it('is whole steps, none at least, and within ten of the truth nine times in ten', () => {
		for (const [count, told] of CHANCES.entries()) {
			const near = [...told].filter(([said]) => Math.abs(said - count) <= 10);
			expect(near.reduce((sum, [, chance]) => sum + chance, 0)).toBeGreaterThan(0.9);
			for (const [said] of told) expect([said % BLUR_STEP, said >= 0]).toEqual([0, true]);
		}
	});

	it('is as good as equally likely with one report more, whatever it says', () => {
		for (let count = 0; count < 60; count += 1)
			for (const [said, chance] of CHANCES[count] ?? []) {
				if (chance < LEAST) continue;
				const ratio = Math.abs(Math.log(chanceOf(count + 1, said) / chance));
				expect([count, said, ratio <= EPSILON + 1e-6]).toEqual([count, said, true]);
			}
	});

	it('tells twelve months and all their differences without telling of one report in them', () => {
		const month = fc.record({ received: fc.nat(50), told: fc.nat(12), toldInTime: fc.nat(12) });
		const year = fc.array(month, { minLength: 12, maxLength: 12 });
		fc.assert(
			fc.property(
				year,
				fc.nat(11),
				fc.boolean(),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(months, at, inTime, share) => {
					// Who knows every other report compares how likely all twelve pairs are with this one and without it.
					const likely = (withIt: boolean) =>
						months.reduce((sum, { received, told, toldInTime }, nth) => {
							const more = withIt && nth === at ? 1 : 0;
							const timely = Math.floor(received * share) + (inTime ? more : 0);
							const pair = chanceOf(received + more, told * BLUR_STEP) * chanceOf(timely, toldInTime * BLUR_STEP);
							return sum + Math.log(pair);
						}, 0);
					const [with_, without] = [likely(true), likely(false)];
					fc.pre(without > -200 && with_ > -200);
					expect(Math.abs(with_ - without)).toBeLessThanOrEqual(2 * EPSILON + 1e-3);
				}
			)
		);
	});
});

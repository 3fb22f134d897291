import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionCurve, quantileOf, type Observation } from './survival';

const done = (days: number, count = 1): Observation => ({ days, completed: true, count });
const open = (days: number, count = 1): Observation => ({ days, completed: false, count });
const quantile = (observations: Observation[], share: number) => quantileOf(completionCurve(observations), share);

const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;
const observation = fc.record({ days: fc.nat(40), completed: fc.boolean(), count: fc.integer({ min: 1, max: 4 }) });
const observations = fc.array(observation, { minLength: 1, maxLength: 40 });

describe('the curve', () => {
	it('is that of a textbook: six remission times, two of them cut short', () => {
		const curve = completionCurve([done(6, 3), open(6), done(7), open(9), done(10), open(10)]);
		expect(curve.map(({ days, atRisk, share }) => [days, atRisk, Number(share.toFixed(4))])).toEqual([
			[6, 8, 0.375],
			[7, 4, 0.5313],
			[9, 3, 0.5313],
			[10, 2, 0.7656]
		]);
	});

	it('counts an open report of the same day among those at risk', () => {
		expect(completionCurve([done(3), open(3)])).toEqual([{ days: 3, atRisk: 2, completed: 1, open: 1, share: 0.5 }]);
	});

	it('does not care about the order of the reports, nor how they are grouped', () => {
		fc.assert(
			fc.property(observations, (some) => {
				const apart = some.flatMap(({ count, ...one }) => Array.from({ length: count }, () => ({ ...one, count: 1 })));
				expect(completionCurve(apart.reverse())).toEqual(completionCurve(some));
			})
		);
	});

	it('of nothing is empty', () => {
		expect(completionCurve([])).toEqual([]);
		expect(quantile([], 0.5)).toBeNull();
	});
});

describe('a quantile', () => {
	it('is the plain one where nothing is open', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 60 }), fc.constantFrom(...SHARES), (days, share) => {
				const sorted = [...days].sort((a, b) => a - b);
				const plain = sorted[Math.ceil(sorted.length * share - 1e-9) - 1];
				expect(
					quantile(
						days.map((day) => done(day)),
						share
					)
				).toEqual({ days: plain, beyond: false });
			})
		);
	});

	it('is the day of all where all took the same', () => {
		for (const share of SHARES) expect(quantile([done(7, 12)], share)).toEqual({ days: 7, beyond: false });
	});

	it('is "more than" the longest wait where too many are open', () => {
		expect(quantile([open(3, 4), open(11)], 0.5)).toEqual({ days: 11, beyond: true });
		expect(quantile([done(2, 4), open(30, 6)], 0.5)).toEqual({ days: 30, beyond: true });
		expect(quantile([done(2, 6), open(30, 4)], 0.5)).toEqual({ days: 2, beyond: false });
	});

	it('is never shorter because a report was left open instead of completed', () => {
		fc.assert(
			fc.property(observations, fc.nat(40), fc.nat(40), fc.constantFrom(...SHARES), (others, a, b, share) => {
				const [completedOn, watched] = a < b ? [a, b] : [b, a];
				const shown = [done(completedOn), open(watched)].map((one) => quantile([...others, one], share));
				expect(atLeastAsLong(shown[1]!, shown[0]!)).toBe(true);
			}),
			{ numRuns: 2_000 }
		);
	});
});

type Shown = NonNullable<ReturnType<typeof quantile>>;
const atLeastAsLong = (long: Shown, short: Shown) =>
	long.days >= short.days && (long.beyond || !short.beyond || long.days > short.days);

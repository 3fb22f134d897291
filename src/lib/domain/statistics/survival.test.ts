import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { completionCurve, quantileOf, type Observation } from './survival';

const LONG = 60;
const done = (days: number, count = 1, watched = LONG): Observation => ({ completedIn: days, watched, count });
/** Open, or withdrawn, or with somebody else. */
const not = (watched: number, count = 1): Observation => ({ completedIn: null, watched, count });

const SHARES = [0.1, 0.25, 0.5, 0.75, 0.9] as const;
const observation = fc
	.record({ days: fc.nat(40), more: fc.nat(20), completed: fc.boolean(), count: fc.integer({ min: 1, max: 4 }) })
	.map(({ days, more, completed, count }) => (completed ? done(days, count, days + more) : not(days + more, count)));
const observations = fc.array(observation, { minLength: 1, maxLength: 40 });

describe('the curve', () => {
	it('is of those that began as long ago, whatever became of them', () => {
		const curve = completionCurve([done(2, 5), done(6, 5, 30), not(4, 5), not(40, 5)]);
		expect(curve.map(({ days, watched, completed, share }) => [days, watched, completed, share])).toEqual([
			[2, 20, 5, 0.25],
			[5, 15, 5, 5 / 15],
			[6, 15, 10, 10 / 15],
			[41, 5, 5, 1],
			[60, 5, 5, 1]
		]);
	});

	it('leaves a tail of few aside', () => {
		expect(completionCurve([done(20, 1), not(4, 9)])).toEqual([]);
		expect(quantileOf([done(20, 1), not(4, 9)], 0.5)).toEqual({ days: LONG, beyond: true });
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
		expect(quantileOf([], 0.5)).toBeNull();
	});
});

describe('a quantile', () => {
	it('is the plain one where nothing is open', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 60 }), fc.constantFrom(...SHARES), (days, share) => {
				const sorted = [...days].sort((a, b) => a - b);
				const plain = sorted[Math.ceil(sorted.length * share - 1e-9) - 1];
				const all = days.map((day) => done(day));
				expect(quantileOf(all, share)).toEqual({ days: plain, beyond: false });
			})
		);
	});

	it('is the day of all where all took the same', () => {
		for (const share of SHARES) expect(quantileOf([done(7, 12)], share)).toEqual({ days: 7, beyond: false });
	});

	it('is "more than" the longest wait where too many are open', () => {
		expect(quantileOf([not(3, 4), not(11)], 0.5)).toEqual({ days: 11, beyond: true });
		expect(quantileOf([done(2, 4, 30), not(30, 6)], 0.5)).toEqual({ days: 30, beyond: true });
		expect(quantileOf([done(2, 6, 30), not(30, 4)], 0.5)).toEqual({ days: 2, beyond: false });
	});

	it('is never shorter because a report was completed later, left open, or went to somebody else', () => {
		const days = fc.nat(40);
		fc.assert(
			fc.property(observations, days, days, days, fc.boolean(), fc.constantFrom(...SHARES), (others, ...drawn) => {
				const [a, b, more, completes, share] = drawn;
				const [soon, late] = a < b ? [a, b] : [b, a];
				const watched = late + more;
				const neglected = completes ? done(late, 1, watched) : not(watched);
				const [better, worse] = [done(soon, 1, watched), neglected].map((one) => quantileOf([...others, one], share)!);
				expect(worse!.days >= better!.days && (worse!.beyond || !better!.beyond)).toBe(true);
			}),
			{ numRuns: 3_000 }
		);
	});
});

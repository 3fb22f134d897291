import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ELEMENTS, SCORES, type PerElement, type Score } from './element';
import { bandOf, indexOf, resultOf, SMALL_SAMPLE, type Band } from './satisfaction-index';

type Answer = PerElement<Score>;

const answer = fc.record(
	Object.fromEntries(ELEMENTS.map((element) => [element, fc.constantFrom(...SCORES)])) as Record<
		keyof Answer,
		fc.Arbitrary<Score>
	>
) as fc.Arbitrary<Answer>;
const answers = fc.array(answer, { minLength: 1, maxLength: 60 });

const sumsOf = (given: readonly Answer[]) =>
	Object.fromEntries(
		ELEMENTS.map((element) => [element, given.reduce((sum, scores) => sum + scores[element], 0)])
	) as Record<keyof Answer, number>;
const resultFor = (given: readonly Answer[]) => resultOf(sumsOf(given), given.length)!;

/** Sums that make a total, spread over the elements as evenly as can be. */
const spread = (total: number) =>
	Object.fromEntries(
		ELEMENTS.map((element, index) => [element, Math.floor((total + index) / ELEMENTS.length)])
	) as Record<keyof Answer, number>;

describe('the index', () => {
	it.each<[string, number, number, number, Band]>([
		// A published report rounded its weights to 0.11 and printed 90.56.
		['the report with 29 respondents', 955, 29, 9148, 'A'],
		['all fours', 36, 1, 10_000, 'A'],
		['all ones', 9, 1, 2500, 'D'],
		['half of both', 45, 2, 6250, 'D'],
		// NI 3.5322 is 88.305: half up, and therefore A.
		['exactly between B and A', 317_898, 10_000, 8831, 'A'],
		['one score less', 317_897, 10_000, 8830, 'B'],
		['one more', 317_899, 10_000, 8831, 'A'],
		['just under B', 275_777, 10_000, 7660, 'C'],
		['exactly between C and B', 275_778, 10_000, 7661, 'B'],
		['just under C', 233_981, 10_000, 6499, 'D'],
		['exactly between D and C', 233_982, 10_000, 6500, 'C']
	])('%s: Σ %i of %i respondents', (_, total, n, indexX100, band) => {
		expect(resultOf(spread(total), n)).toMatchObject({ total, n, indexX100, band });
	});

	it('is nothing without respondents: neither 0 nor D', () => {
		expect(resultOf(spread(0), 0)).toBeNull();
	});

	it.each<[number, Band]>([
		[10_000, 'A'],
		[8831, 'A'],
		[8830, 'B'],
		[7661, 'B'],
		[7660, 'C'],
		[6500, 'C'],
		[6499, 'D'],
		[2500, 'D']
	])('of %i hundredths is band %s', (indexX100, band) => {
		expect(bandOf(indexX100)).toBe(band);
	});

	it.each([
		[1, true],
		[SMALL_SAMPLE - 1, true],
		[SMALL_SAMPLE, false]
	])('of %i respondents warns of a small sample: %s', (n, smallSample) => {
		expect(resultOf(spread(27 * n), n)).toMatchObject({ smallSample });
	});

	it('gives the average of each element to the third place', () => {
		const { elements, lowest } = resultOf({ ...spread(27 * 3), time: 5, cost: 5 }, 3)!;
		expect(elements.map(({ averageX1000 }) => averageX1000)).toEqual([
			3000, 3000, 1667, 1667, 3000, 3000, 3000, 3000, 3000
		]);
		expect(lowest).toEqual(['time', 'cost']);
	});
});

describe('whatever people answer', () => {
	it('lies between 25 and 100, and so does each average between 1 and 4', () => {
		fc.assert(
			fc.property(answers, (given) => {
				const { indexX100, elements, n } = resultFor(given);
				expect(n).toBe(given.length);
				expect(indexX100).toBeGreaterThanOrEqual(2500);
				expect(indexX100).toBeLessThanOrEqual(10_000);
				for (const { averageX1000 } of elements)
					expect(averageX1000).toSatisfy((value: number) => value >= 1000 && value <= 4000);
			})
		);
	});

	it('does not depend on the order of people or elements', () => {
		fc.assert(
			fc.property(answers, fc.integer({ min: 0, max: 8 }), (given, turn) => {
				const turned = given.map(
					(scores) =>
						Object.fromEntries(
							ELEMENTS.map((element, index) => [element, scores[ELEMENTS[(index + turn) % ELEMENTS.length]!]])
						) as Answer
				);
				expect(resultFor(given.toReversed())).toEqual(resultFor(given));
				expect(resultFor(turned).indexX100).toBe(resultFor(given).indexX100);
			})
		);
	});

	it('never falls when somebody is more content', () => {
		fc.assert(
			fc.property(answers, fc.nat(), fc.constantFrom(...ELEMENTS), (given, position, element) => {
				const index = position % given.length;
				const better = given.map((scores, at) =>
					at === index ? { ...scores, [element]: Math.min(4, scores[element] + 1) as Score } : scores
				);
				expect(resultFor(better).indexX100).toBeGreaterThanOrEqual(resultFor(given).indexX100);
				expect(resultFor(better).band <= resultFor(given).band).toBe(true);
			})
		);
	});

	it('is the same when everybody answers twice', () => {
		fc.assert(
			fc.property(answers, (given) => {
				expect(resultFor([...given, ...given]).indexX100).toBe(resultFor(given).indexX100);
			})
		);
	});

	it('is the exact fraction, rounded half up', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 1_000_000_000 }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(n, share) => {
					const total = 9 * n + Math.floor(share * 27 * n);
					const index = BigInt(indexOf(total, n));
					// index − ½ ≤ 2500·Σ/(9·n) < index + ½, times 18·n.
					const exact = 5000n * BigInt(total);
					const half = 9n * BigInt(n);
					expect(exact >= (2n * index - 1n) * half && exact < (2n * index + 1n) * half).toBe(true);
				}
			)
		);
	});
});

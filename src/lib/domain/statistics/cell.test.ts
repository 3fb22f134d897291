import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hiddenAmong, isFew } from './cell';

/** Other counts that leave the same sum and the same told ones: two of the hidden share theirs out in another way. */
const otherWorlds = (counts: readonly number[], unknown: readonly number[]): number[][] =>
	unknown.flatMap((i) =>
		unknown.flatMap((j) => {
			const both = counts[i]! + counts[j]!;
			const ways = Array.from({ length: Math.max(0, both - 1) }, (_, index) => index + 1);
			const world = (mine: number) => counts.map((count, k) => (k === i ? mine : k === j ? both - mine : count));
			return i < j ? ways.filter((mine) => mine !== counts[i]).map(world) : [];
		})
	);

describe('a count of people', () => {
	it.each([
		[[], []],
		[
			[0, 12, 40],
			[0, 12, 40]
		],
		[
			[3, 12, 40],
			[null, null, 40]
		],
		[
			[3, 2, 40],
			[null, null, 40]
		],
		[
			[1, 1, 40],
			[null, null, null]
		],
		[
			[4, 4, 9, 40],
			[null, null, null, 40]
		],
		[
			[1, 2, 12, 40],
			[null, null, null, 40]
		],
		[
			[3, 4, 12, 40],
			[null, null, null, 40]
		],
		[
			[0, 3, 0],
			[0, null, 0]
		]
	] as const)('among others: %j is told as %j', (counts, told) => {
		const hidden = hiddenAmong(counts);
		expect(counts.map((count, index) => (hidden[index] ? null : count))).toEqual(told);
	});

	it('follows from no sum: what is hidden could have been otherwise', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(25), { minLength: 2, maxLength: 8 }), (counts) => {
				// Which of two equal ones is hidden goes by their order.
				fc.pre(new Set(counts.filter((count) => count > 4)).size === counts.filter((count) => count > 4).length);
				const hidden = hiddenAmong(counts);
				expect(counts.every((count, index) => !isFew(count) || hidden[index])).toBe(true);
				const unknown = counts.flatMap((_, index) => (hidden[index] ? [index] : []));
				if (unknown.length === 0 || unknown.length === counts.filter((count) => count > 0).length) return;
				expect(otherWorlds(counts, unknown).some((other) => `${hiddenAmong(other)}` === `${hidden}`)).toBe(true);
			})
		);
	});
});

/** Every way in which so many counts of at least one, and at most so much, make a sum. */
const waysOf = (cells: number, sum: number, most: number): number[][] =>
	cells === 0
		? sum === 0
			? [[]]
			: []
		: Array.from({ length: Math.max(0, Math.min(most, sum)) }, (_, index) => index + 1).flatMap((first) =>
				waysOf(cells - 1, sum - first, most).map((rest) => [first, ...rest])
			);

describe('whoever tries every way of filling what is hidden', () => {
	it('is left with three answers for each, as long as there was anything else to hide', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(9), { minLength: 2, maxLength: 4 }), (counts) => {
				const hidden = hiddenAmong(counts);
				const unknown = counts.filter((_, index) => hidden[index]);
				if (unknown.length === 0 || unknown.length === counts.filter((count) => count > 0).length) return;
				const sum = unknown.reduce((all, count) => all + count, 0);
				const ways = waysOf(unknown.length, sum, unknown.every(isFew) ? 4 : sum);
				for (const at of unknown.keys()) expect(new Set(ways.map((way) => way[at])).size).toBeGreaterThan(2);
			})
		);
	});
});

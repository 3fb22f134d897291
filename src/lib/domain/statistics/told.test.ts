import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLASSIFICATIONS } from '../words/classification';
import { cellOf, cellsOf, countable, hiddenAmong, isFew } from './cell';
import type { CaseGroup, Counts } from './figures';
import { tellerOf } from './told';

const group = (count: number, rest: Partial<CaseGroup> = {}): CaseGroup => ({
	agencyId: null,
	confidential: false,
	count,
	classification: 'complaint',
	recorded: false,
	status: 'in_progress',
	contested: false,
	reopened: false,
	appealed: false,
	bounced: false,
	completedIn: null,
	watched: 30,
	...rest
});
const counted = (cases: CaseGroup[]): Counts => {
	const groups = { cases, clocks: [], overdue: [] };
	return { reports: groups, held: groups };
};

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

describe('a cell', () => {
	it('tells nought and five, and nothing between', () => {
		expect([0, 1, 4, 5].map((count) => cellOf(count).told)).toEqual([0, null, null, 5]);
	});

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
		expect(cellsOf(counts).map((cell) => cell.told)).toEqual(told);
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

describe('shares of what reporters confirmed', () => {
	/** What a national portal of another country published as 77 % resolved. */
	const teller = tellerOf(
		counted([
			group(36_614, { status: 'closed_agreed', completedIn: 5 }),
			group(74_696 - 36_614, { status: 'closed_silent', contested: true, completedIn: 9 }),
			group(163_317 - 74_696, { status: 'closed_silent', completedIn: 9 })
		])
	);

	it('count silence, and what nobody was asked, in the whole and never as solved', () => {
		const { agreedOfAll, agreedOfJudged, outcomes } = teller.figures({});
		expect(Math.round(agreedOfAll.share! * 100)).toBe(22);
		expect(Math.round(agreedOfJudged.share! * 100)).toBe(49);
		expect([agreedOfAll.part.told, agreedOfAll.whole.told, agreedOfJudged.whole.told]).toEqual([
			36_614, 163_317, 74_696
		]);
		expect(outcomes.silent.told).toBe(163_317 - 36_614);
	});
});

describe('what is told', () => {
	const random = fc.array(
		fc.record({
			count: fc.integer({ min: 1, max: 9 }),
			agencyId: fc.constantFrom('pupr', 'dinkes', 'dishub'),
			classification: fc.constantFrom(...CLASSIFICATIONS),
			recorded: fc.boolean(),
			status: fc.constantFrom('closed_agreed' as const, 'in_progress' as const, null)
		}),
		{ maxLength: 30 }
	);

	it('of a cut is the same on whichever page, and never one to four', () => {
		fc.assert(
			fc.property(random, (groups) => {
				const teller = tellerOf(counted(groups.map(({ count, ...rest }) => group(count, rest))));
				const cuts = (['pupr', 'dinkes', 'dishub'] as const).flatMap((agencyId) => [
					{ agencyId },
					...CLASSIFICATIONS.map((classification) => ({ agencyId, classification }))
				]);
				for (const cut of cuts) {
					const told = teller.figures(cut);
					const cells = [told.received, told.overdue, told.contested, ...Object.values(told.outcomes)];
					expect(cells.filter((cell) => cell.told !== null && isFew(cell.told))).toEqual([]);
				}
			}),
			{ numRuns: 40 }
		);
	});

	it('leaves no gap in a table whose sum is known', () => {
		const teller = tellerOf(
			counted([group(3, { agencyId: 'pupr' }), group(7, { agencyId: 'dinkes' }), group(30, { agencyId: 'dishub' })])
		);
		const received = (agencyId: string) => teller.figures({ agencyId }).received.told;
		expect(['pupr', 'dinkes', 'dishub'].map(received)).toEqual([null, null, 30]);
		expect(teller.figures({}).received.told).toBe(40);
		expect(teller.curve({ agencyId: 'dinkes' })).toEqual([]);
	});
});

describe('confidential reports', () => {
	const some = (confidential: boolean, count: number) => ({ confidential, count });

	it('are counted only where there are five of them', () => {
		expect(countable([some(false, 9), some(true, 4)])).toEqual([some(false, 9)]);
		expect(countable([some(false, 9), some(true, 3), some(true, 2)])).toHaveLength(3);
	});

	it('are weighed in each cell by itself', () => {
		const secret = { confidential: true };
		const teller = tellerOf(
			counted([
				group(6, { agencyId: 'pupr' }),
				group(3, { agencyId: 'pupr', ...secret }),
				group(3, { agencyId: 'dinkes', ...secret }),
				group(40, { agencyId: 'dishub' })
			])
		);
		expect(teller.figures({}).received.told).toBe(52);
		expect(teller.figures({ agencyId: 'pupr' }).received.told).toBe(6);
		expect(teller.figures({ agencyId: 'dinkes' }).received.told).toBe(0);
		expect(teller.curve({ agencyId: 'dinkes' })).toEqual([]);
	});
});

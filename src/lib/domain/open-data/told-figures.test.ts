import { expect, it } from 'vitest';
import { COUNTED_CLOCKS } from '../statistics/figures';
import { OUTCOMES } from '../statistics/outcome';
import { shareOf, type ToldFigures } from '../statistics/told';
import { figuresInFile } from './told-figures';

let last = 100;
const next = (): number => (last += 1);

/** Every count another number. */
function someFigures(): ToldFigures {
	const received = next();
	const outcomes = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, next()])) as ToldFigures['outcomes'];
	return {
		received,
		timeliness: Object.fromEntries(
			COUNTED_CLOCKS.map((clock) => [clock, shareOf(next(), next())])
		) as ToldFigures['timeliness'],
		median: { days: 11, beyond: false },
		ninetieth: { days: 37, beyond: true },
		overdue: next(),
		inherited: next(),
		outcomes,
		agreedOfAll: shareOf(outcomes.agreed, received),
		agreedOfJudged: shareOf(outcomes.agreed, next()),
		contested: next(),
		reopened: next(),
		appealed: next(),
		bounced: shareOf(next(), received)
	};
}

/** All numbers but shares. */
const countsIn = (figures: unknown): number[] =>
	typeof figures === 'number' ? [figures].filter(Number.isInteger) : Object.values(figures ?? {}).flatMap(countsIn);

it('a file has every count that a page is given, so that none is told that cannot be taken away', () => {
	const figures = someFigures();
	const inFile = new Set(figuresInFile(figures).map(({ nilai }) => nilai));
	const counts = countsIn(figures);
	expect(new Set(counts).size).toBeGreaterThan(24);
	expect(counts.filter((count) => !inFile.has(count))).toEqual([]);
	expect([11, 37].every((days) => inFile.has(days))).toBe(true);
});

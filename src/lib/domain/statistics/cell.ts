import { LEAST_FOR_A_SHARE } from '../agency/timeliness';

/** Of fewer reports no figure is shown, only that there are so few. */
export const LEAST_FOR_A_FIGURE = LEAST_FOR_A_SHARE;

/** A number of reports that are alike in all that a figure looks at. */
export type Counted = { confidential: boolean; count: number };

export const countOf = (groups: readonly Counted[]): number => groups.reduce((sum, { count }) => sum + count, 0);

/**
 * What a figure may count. Confidential reports only where there are enough of them: the others can be counted in the
 * public list, so a total with one confidential report more would tell that it exists, and to which agency it went.
 */
export function countable<T extends Counted>(groups: readonly T[]): T[] {
	const secret = countOf(groups.filter(({ confidential }) => confidential));
	return groups.filter(({ confidential }) => !confidential || secret >= LEAST_FOR_A_FIGURE);
}

declare const weighed: unique symbol;

/**
 * A count as it may be told: `told` is null where it is one to four, or where others could be computed from it. Nothing but
 * this file makes one, and pages and files take nothing else, so no count reaches them unweighed.
 */
export type Cell = { readonly told: number | null; readonly [weighed]: true };

const cell = (told: number | null): Cell => ({ told }) as Cell;

export const isFew = (count: number): boolean => count > 0 && count < LEAST_FOR_A_FIGURE;

/** A count that nothing else adds up with. */
export const cellOf = (count: number): Cell => cell(isFew(count) ? null : count);

/** The same, hidden for the sake of others. */
export const hiddenCell: Cell = cell(null);

/**
 * Which of some counts that add up to a known sum are not told: the few ones, and as many of the next smallest as it takes
 * so that no hidden one follows from the sum and the others. Nought tells nothing, and stands.
 */
export function hiddenAmong(counts: readonly number[]): boolean[] {
	const hidden = new Set(counts.flatMap((count, index) => (isFew(count) ? [index] : [])));
	const others = counts
		.map((count, index) => ({ count, index }))
		.filter(({ count }) => count >= LEAST_FOR_A_FIGURE)
		.sort((a, b) => a.count - b.count || b.index - a.index);
	for (const { index } of others) {
		if (hidden.size === 0 || !isForced([...hidden].map((one) => counts[one] ?? 0))) break;
		hidden.add(index);
	}
	return counts.map((_, index) => hidden.has(index));
}

/**
 * Whether whoever knows the sum of the hidden could name one of them within two: each is one at least, and where all are few,
 * four at most. Three answers are left for each, or another is hidden.
 */
function isForced(hidden: readonly number[]): boolean {
	const sum = hidden.reduce((all, count) => all + count, 0);
	const most = hidden.every(isFew) ? hidden.length * (LEAST_FOR_A_FIGURE - 1) : Infinity;
	return hidden.length === 1 || sum - hidden.length < CHOICES - 1 || most - sum < CHOICES - 1;
}

/** How many counts a hidden one could be, at the least. */
const CHOICES = 3;

/** Counts that add up to a known sum, as they may be told. */
export function cellsOf(counts: readonly number[]): Cell[] {
	const hidden = hiddenAmong(counts);
	return counts.map((count, index) => (hidden[index] ? hiddenCell : cell(count)));
}

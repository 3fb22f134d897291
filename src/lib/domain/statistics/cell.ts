import { LEAST_FOR_A_SHARE } from '../agency/timeliness';

/** Of fewer reports no share and no wait is told, and of fewer people no count: it would say more of one than of all. */
export const LEAST_FOR_A_FIGURE = LEAST_FOR_A_SHARE;

/** A number of reports that are alike in all that a figure looks at. Everybody may read each of them. */
export type Counted = { count: number };

export const countOf = (groups: readonly Counted[]): number => groups.reduce((sum, { count }) => sum + count, 0);

export const isFew = (count: number): boolean => count > 0 && count < LEAST_FOR_A_FIGURE;

/**
 * Which counts of people are not told that add up to a known sum: the few ones, and as many of the next smallest as it takes so
 * that no hidden one follows from the sum and the others. Nought tells nothing, and stands.
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

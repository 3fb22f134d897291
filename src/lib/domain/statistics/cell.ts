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

import { LEAST_FOR_A_FIGURE } from './cell';

/** How long things have waited, in whole days: each age up to the next one. */
export const AGES = [0, 1, 3, 7] as const;

/** What became of the decisions under one rule. */
export type RuleOutcome = { code: string; decided: number; undone: number; reversed: number };

/** The part of decisions that did not stand: taken back by a moderator, or reversed on appeal. Null of too few. */
export const shareUndone = ({ decided, undone }: Pick<RuleOutcome, 'decided' | 'undone'>): number | null =>
	decided < LEAST_FOR_A_FIGURE ? null : undone / decided;

/** Those under which the largest part did not stand first; rules with too few decisions come last, without a share. */
export const mostUndone = (rules: readonly RuleOutcome[]): RuleOutcome[] =>
	rules.toSorted(
		(a, b) => (shareUndone(b) ?? -1) - (shareUndone(a) ?? -1) || b.decided - a.decided || a.code.localeCompare(b.code)
	);

/** A figure of so many cases as it may be told: of fewer none. */
export const toldOf = (figure: number | null, cases: number): number | null =>
	cases < LEAST_FOR_A_FIGURE ? null : figure;

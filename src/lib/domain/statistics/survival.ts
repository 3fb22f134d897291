import { LEAST_FOR_A_FIGURE } from './cell';

/**
 * Cases alike: completed within so many working days, or not (null), and the days from their beginning to now, which
 * nobody's act makes longer or shorter.
 */
export type Observation = { completedIn: number | null; watched: number; count: number };

/** Of the cases that could be watched for so many days, how many were completed within them; `share` never falls again. */
export type SurvivalStep = { days: number; watched: number; completed: number; share: number };

/** `beyond`: the share is not reached within what could be watched, so the answer is "more than this". */
export type Quantile = { days: number; beyond: boolean };

/** A tail of few long-watched cases decides nothing. */
const LEAST_PART = 0.1;

/**
 * The share completed within each number of days, among the cases that began at least as long ago. One that is open, was
 * withdrawn or went to somebody else is not completed, and never left out: no act changes what a share is of, and to
 * complete a case sooner can only raise it. With a product limit (Kaplan–Meier) a wait can get shorter by delay, where a
 * case is finished after the others have dropped out.
 */
export function completionCurve(observations: readonly Observation[]): SurvivalStep[] {
	const total = observations.reduce((sum, { count }) => sum + count, 0);
	const least = Math.min(total, Math.max(LEAST_FOR_A_FIGURE, Math.ceil(total * LEAST_PART)));
	const last = longestOf(observations);
	const changes = changesOf(observations, last);
	const steps: SurvivalStep[] = [];
	let [watched, completed, share] = [0, 0, 0];
	for (const [days, change] of changes.entries()) {
		watched += change.watched;
		completed += change.completed;
		if (watched < least || watched === 0) break;
		if (completed / watched <= share && days < last) continue;
		share = Math.max(share, completed / watched);
		steps.push({ days, watched, completed, share });
	}
	return steps;
}

/** By how much from one day to the next those change that began as long ago, and those of them that were completed. */
function changesOf(observations: readonly Observation[], last: number) {
	const changes = Array.from({ length: last + 2 }, () => ({ watched: 0, completed: 0 }));
	const add = (day: number, kind: 'watched' | 'completed', count: number) => {
		const change = changes[day];
		if (change) change[kind] += count;
	};
	for (const { completedIn, watched, count } of observations) {
		const end = Math.max(watched, completedIn ?? 0) + 1;
		add(0, 'watched', count);
		add(end, 'watched', -count);
		if (completedIn === null) continue;
		add(completedIn, 'completed', count);
		add(end, 'completed', -count);
	}
	return changes.slice(0, last + 1);
}

const longestOf = (observations: readonly Observation[]): number =>
	observations.reduce((longest, { completedIn, watched }) => Math.max(longest, completedIn ?? 0, watched), 0);

/** Fractions miss a share by less than this, and no count of reports comes near it. */
const ROUNDING = 1e-9;

/** The first day by which at least this share is completed. */
export function quantileOf(observations: readonly Observation[], share: number): Quantile | null {
	if (observations.length === 0) return null;
	const reached = completionCurve(observations).find((step) => step.share >= share - ROUNDING);
	return reached ? { days: reached.days, beyond: false } : { days: longestOf(observations), beyond: true };
}

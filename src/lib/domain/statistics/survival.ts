/** Reports watched for so many working days, and whether they were completed on the last of them or are still open. */
export type Observation = { days: number; completed: boolean; count: number };

/** What is known of one day of the wait, and the estimated share that is completed by its end. */
export type SurvivalStep = { days: number; atRisk: number; completed: number; open: number; share: number };

/** `beyond`: the share is not reached within what has been watched, so the answer is "more than this". */
export type Quantile = { days: number; beyond: boolean };

/**
 * The share completed by each day, by Kaplan–Meier (product limit). A report that is still open counts among those at
 * risk on every day it has waited and is never left out, so leaving the hard ones open cannot shorten the wait shown.
 * Of reports with the same number of days the completed ones come first: an open one may be completed later today.
 */
export function completionCurve(observations: readonly Observation[]): SurvivalStep[] {
	let atRisk = observations.reduce((sum, { count }) => sum + count, 0);
	let waiting = 1;
	return byDay(observations).map(({ days, completed, open }) => {
		waiting *= 1 - completed / atRisk;
		const step = { days, atRisk, completed, open, share: 1 - waiting };
		atRisk -= completed + open;
		return step;
	});
}

function byDay(observations: readonly Observation[]) {
	const days = new Map<number, { days: number; completed: number; open: number }>();
	for (const { days: day, completed, count } of observations) {
		const found = days.get(day) ?? { days: day, completed: 0, open: 0 };
		found[completed ? 'completed' : 'open'] += count;
		days.set(day, found);
	}
	return [...days.values()].filter((day) => day.completed + day.open > 0).sort((a, b) => a.days - b.days);
}

/** Products of fractions miss a share by less than this, and no count of reports comes near it. */
const ROUNDING = 1e-9;

/** The first day by which at least this share is completed; without open reports, the plain quantile. */
export function quantileOf(curve: readonly SurvivalStep[], share: number): Quantile | null {
	const reached = curve.find((step) => step.share >= share - ROUNDING);
	if (reached) return { days: reached.days, beyond: false };
	const last = curve.at(-1);
	return last ? { days: last.days, beyond: true } : null;
}

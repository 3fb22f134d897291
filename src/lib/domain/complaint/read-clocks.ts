import type { Clock } from './clock';

/** Whether an agency is late with anything at a moment. */
export const isAgencyLate = (clocks: readonly Clock[], at: Date): boolean =>
	clocks.some(({ owner, metAt, endedAt, reckoning: { dueAt } }) => {
		const isOfAgency = owner === 'agency' || owner === 'agency_head';
		return isOfAgency && !metAt && !endedAt && dueAt !== null && dueAt <= at;
	});

/** Working days for which questions to the reporter have stopped the completion. */
export const pausedDaysOf = (clocks: readonly Clock[]): number =>
	clocks.find(({ kind }) => kind === 'resolution')?.reckoning.days.filter(({ kind }) => kind === 'paused').length ?? 0;

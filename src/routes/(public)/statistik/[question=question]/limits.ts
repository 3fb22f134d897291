import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { CLASSIFICATIONS, type Classification } from '$lib/domain/words/classification';
import { policyFor, type DeadlinePolicy, type DeadlineUnit } from '$lib/domain/deadline/policy';

export type Limit = { amount: number; unit: DeadlineUnit };

/** The general limit of completion for each kind of report on a day. */
export function limitsToday(policies: readonly DeadlinePolicy[], day: IsoDate): Record<Classification, Limit> {
	const limits = CLASSIFICATIONS.map((classification) => {
		const { amount, unit } = policyFor(policies, { clock: 'resolution', classification, agencyId: null, day });
		return [classification, { amount, unit }] as const;
	});
	return Object.fromEntries(limits) as Record<Classification, Limit>;
}

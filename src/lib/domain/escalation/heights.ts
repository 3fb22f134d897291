import { allow, refuse, type Result } from '../result';
import type { EscalationStep } from '../deadline/duty';

/** The steps whose height a province sets; what is due is told on its day. */
export const SET_STEPS = ['reminder', 'superior', 'secretariat', 'inspectorate'] as const satisfies EscalationStep[];
export type SetStep = (typeof SET_STEPS)[number];

/** In how many working days a step comes: before the due day for the reminder, after it for the others; null: not at all. */
export type Heights = Record<SetStep, number | null>;

/**
 * What a ladder may become: the steps above stay, since the law of the forum promises them, each not before the one below; only the
 * reminder may be left out.
 */
export function settle(standing: Heights, wanted: Heights): Result<Heights, 'rung_required' | 'ladder_disordered'> {
	const above = SET_STEPS.filter((step) => step !== 'reminder' && standing[step] !== null);
	if (above.some((step) => wanted[step] === null)) return refuse('rung_required');
	const heights = above.map((step) => wanted[step] ?? 0);
	if (heights.some((height, index) => height < (heights[index - 1] ?? 0))) return refuse('ladder_disordered');
	const kept = Object.fromEntries(SET_STEPS.map((step) => [step, above.includes(step) ? wanted[step] : null]));
	return allow({ ...(kept as Heights), reminder: wanted.reminder });
}

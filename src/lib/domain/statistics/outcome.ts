import type { ComplaintStatus } from '../complaint/status';

/**
 * How reports stand that were received in a period. Agreement and silence are never added up. `handed_on` is what an agency
 * passed to another or returned: it stays among its reports, and is never counted as done by it.
 */
export const OUTCOMES = [
	'agreed',
	'silent',
	'disputed',
	'followed_up',
	'open',
	'handed_on',
	'refused',
	'archived',
	'withdrawn'
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What moderators end themselves. */
export const ENDED_BY_MODERATORS = ['not_our_authority', 'archived'] as const satisfies ComplaintStatus[];

export const isEndedByModerators = (status: ComplaintStatus | null): boolean =>
	ENDED_BY_MODERATORS.some((end) => end === status);

export const OUTCOME_OF_STATUS = {
	submitted: 'open',
	needs_completion: 'open',
	routed: 'open',
	in_progress: 'open',
	questioned: 'open',
	followed_up: 'followed_up',
	contested: 'open',
	reopened: 'open',
	at_inspectorate: 'open',
	at_secretariat: 'open',
	returned: 'open',
	unsettled: 'open',
	disputed: 'open',
	appealed: 'open',
	closed_agreed: 'agreed',
	closed_silent: 'silent',
	ruled: 'disputed',
	not_our_authority: 'refused',
	archived: 'archived',
	withdrawn: 'withdrawn'
} as const satisfies Record<ComplaintStatus, Outcome>;

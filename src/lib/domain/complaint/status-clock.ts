import type { ClockKind } from '../deadline/policy';
import type { ComplaintStatus } from './status';

/** The clock that a status shows first: the duty of its owner. A final status has none. */
export const STATUS_CLOCK = {
	submitted: 'verification',
	needs_completion: 'reporter_answer',
	routed: 'first_response',
	in_progress: 'resolution',
	questioned: 'reporter_answer',
	followed_up: 'reporter_confirmation',
	contested: 'objection',
	reopened: 'objection',
	returned: 'rerouting',
	appealed: 'appeal',
	closed_agreed: null,
	closed_silent: null,
	not_our_authority: null,
	archived: null,
	withdrawn: null
} as const satisfies Record<ComplaintStatus, ClockKind | null>;

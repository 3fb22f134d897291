import type { AppealState } from '$lib/domain/appeal/appeal';
import type { ComplaintStatus } from '$lib/domain/complaint/status';
import type { ClockState } from '$lib/domain/deadline/lateness';

/** What a colour and a shape mean, wherever they appear. `late` is kept for lateness and danger alone. */
export type Tone = 'neutral' | 'soon' | 'late' | 'done' | 'paused' | 'ended';

export const STATUS_TONE = {
	submitted: 'neutral',
	needs_completion: 'paused',
	routed: 'neutral',
	in_progress: 'neutral',
	questioned: 'paused',
	followed_up: 'soon',
	contested: 'soon',
	reopened: 'soon',
	at_inspectorate: 'soon',
	at_secretariat: 'soon',
	returned: 'neutral',
	unsettled: 'soon',
	disputed: 'soon',
	appealed: 'soon',
	closed_agreed: 'done',
	closed_silent: 'ended',
	ruled: 'ended',
	not_our_authority: 'ended',
	archived: 'ended',
	withdrawn: 'ended'
} as const satisfies Record<ComplaintStatus, Tone>;

export const CLOCK_TONE = {
	running: 'neutral',
	due_soon: 'soon',
	overdue: 'late',
	paused: 'paused',
	met: 'done',
	met_late: 'soon',
	ended: 'ended'
} as const satisfies Record<ClockState, Tone>;

export const APPEAL_TONE = {
	open: 'soon',
	dialogue: 'soon',
	upheld: 'ended',
	partly: 'done',
	reversed: 'done',
	conceded: 'done',
	expired: 'late',
	withdrawn: 'ended'
} as const satisfies Record<AppealState, Tone>;

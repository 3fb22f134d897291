import type { ConsultationStage } from '$lib/domain/consultation/stage';
import type { Tone } from '../tone';

export const STAGE_TONE = {
	draft: 'paused',
	scheduled: 'paused',
	open: 'neutral',
	deliberated: 'soon',
	minutes_signed: 'soon',
	published: 'neutral',
	follow_up: 'neutral',
	completed: 'done',
	cancelled: 'ended'
} as const satisfies Record<ConsultationStage, Tone>;

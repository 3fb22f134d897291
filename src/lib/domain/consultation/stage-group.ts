import { CONSULTATION_STAGES, type ConsultationStage } from './stage';

/** Stages as readers think of them. A draft is nobody's to list. */
export type StageGroup = 'takes_inputs' | 'ahead' | 'deliberation' | 'keeping' | 'kept' | 'dropped';

const GROUP_OF_STAGE = {
	draft: null,
	scheduled: 'ahead',
	open: 'takes_inputs',
	deliberated: 'deliberation',
	minutes_signed: 'deliberation',
	published: 'keeping',
	follow_up: 'keeping',
	completed: 'kept',
	cancelled: 'dropped'
} as const satisfies Record<ConsultationStage, StageGroup | null>;

export const stagesIn = (group: StageGroup): ConsultationStage[] =>
	CONSULTATION_STAGES.filter((stage) => GROUP_OF_STAGE[stage] === group);

import { COMMITMENT_ACTIONS } from './commitment/commitment';
import { STAGE_ACTIONS } from './stage';

/** What happens in a consultation besides moving from stage to stage and what every forum knows. */
export const CONSULTATION_ACTS = [
	'revise',
	'publish_text',
	'record_meeting',
	'contribute',
	'admit',
	'dispose',
	'finalise_minutes',
	'reopen_minutes',
	'sign_minutes',
	'add_addendum',
	'record_publication'
] as const;

export const CONSULTATION_ACTIONS = [...STAGE_ACTIONS, ...CONSULTATION_ACTS, ...COMMITMENT_ACTIONS] as const;
export type ConsultationAction = (typeof CONSULTATION_ACTIONS)[number];

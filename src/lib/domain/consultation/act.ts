import type { ActLaw } from '../thread/act-law';
import { FORUM_ACTS, type ForumAction } from '../thread/acts';
import type { PostKind } from '../thread/post';
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
	'record_publication',
	'cite'
] as const;

export const CONSULTATION_ACTIONS = [...STAGE_ACTIONS, ...CONSULTATION_ACTS, ...COMMITMENT_ACTIONS] as const;
export type ConsultationAction = (typeof CONSULTATION_ACTIONS)[number];

const POSTS: Partial<Record<ConsultationAction, PostKind>> = {
	contribute: 'input',
	dispose: 'disposition',
	record_meeting: 'meeting_note',
	add_addendum: 'addendum',
	report_progress: 'progress',
	fulfil: 'fulfilment',
	confirm_fulfilment: 'reply',
	contest_fulfilment: 'objection'
};

export const consultationLaw = (action: ConsultationAction | ForumAction): Pick<ActLaw, 'words' | 'does'> =>
	action in FORUM_ACTS
		? FORUM_ACTS[action as ForumAction]
		: { words: POSTS[action as ConsultationAction] ?? 'reason', does: action === 'schedule' ? ['publishes'] : [] };

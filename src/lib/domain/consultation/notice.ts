import type { ForumAction } from '../thread/acts';
import type { EscalationLevel } from '../escalation/ladder';
import type { ConsultationEvent } from './event';
import type { ConsultationAction } from './act';

/** Groups that hear of what happens in a consultation. Whoever is in several hears once, in the first that fits. */
export const CONSULTATION_AUDIENCES = [
	'contributors',
	'signatories',
	'officers',
	'heads',
	'facilitators',
	'moderators',
	'secretariat',
	'inspectors',
	'participants',
	'invitees',
	'followers'
] as const;
export type ConsultationAudience = (typeof CONSULTATION_AUDIENCES)[number];

/**
 * Who hears of what. Officers and heads are those of the agency that the event names, else of the host; `contributors`
 * wrote the inputs that the event is about.
 */
export const CONSULTATION_HEARS_OF = {
	prepare: [],
	schedule: ['heads', 'invitees', 'followers'],
	open: ['invitees', 'followers'],
	close_inputs: ['facilitators', 'participants', 'followers'],
	seal_minutes: ['heads', 'facilitators'],
	publish: ['officers', 'heads', 'participants', 'followers'],
	begin_follow_up: [],
	conclude: ['participants', 'followers'],
	cancel: ['heads', 'participants', 'invitees', 'followers'],
	revise: ['invitees', 'followers'],
	publish_text: ['participants', 'followers'],
	record_meeting: [],
	contribute: ['contributors', 'moderators'],
	admit: ['contributors'],
	dispose: ['contributors'],
	finalise_minutes: ['signatories'],
	reopen_minutes: ['signatories'],
	sign_minutes: [],
	add_addendum: ['signatories', 'participants', 'followers'],
	record_publication: [],
	report_progress: ['followers'],
	fulfil: ['participants', 'followers'],
	confirm_fulfilment: ['officers'],
	contest_fulfilment: ['officers', 'heads', 'followers'],
	accept_silence: ['officers'],
	waive: ['participants', 'followers'],
	reply: ['contributors'],
	hide_post: ['contributors'],
	restore_post: ['contributors'],
	hide_thread: ['heads', 'facilitators'],
	restore_thread: ['heads', 'facilitators'],
	lock: ['facilitators'],
	unlock: ['facilitators'],
	remind: ['officers', 'heads'],
	escalate: ['officers', 'heads', 'moderators', 'secretariat', 'inspectors'],
	note: [],
	recalculate: [],
	cite: []
} as const satisfies Record<ConsultationAction | ForumAction, readonly ConsultationAudience[]>;

/** The actions that anybody hears of: each needs words. */
export type HeardInConsultation = {
	[Action in keyof typeof CONSULTATION_HEARS_OF]: (typeof CONSULTATION_HEARS_OF)[Action] extends readonly []
		? never
		: Action;
}[keyof typeof CONSULTATION_HEARS_OF];

const TOLD: Record<EscalationLevel, readonly ConsultationAudience[]> = {
	officers: ['officers'],
	heads: ['heads'],
	moderators: ['moderators'],
	secretariat: ['moderators', 'secretariat'],
	inspectors: ['inspectors']
};

/** The groups that hear of an event; the actor is left out when people are looked up. */
export function consultationAudiencesOf(
	{ action, data, public: isPublic }: Pick<ConsultationEvent, 'action' | 'data' | 'public'>,
	{ published, hidden }: { published: boolean; hidden: boolean }
): ConsultationAudience[] {
	const audiences: readonly ConsultationAudience[] = CONSULTATION_HEARS_OF[action];
	return audiences.filter((audience) => {
		if (action === 'escalate' || action === 'remind')
			return data.level !== undefined && TOLD[data.level].includes(audience);
		// Moderators are asked to look at what a guest wrote; what is shown at once needs nobody.
		if (action === 'contribute' && audience === 'moderators') return !isPublic;
		// A change that the public does not see is told to nobody but who is invited by it.
		if (action === 'revise' && !(audience === 'invitees' ? data.invited : isPublic)) return false;
		if (audience === 'followers' || audience === 'participants' || audience === 'invitees') return published && !hidden;
		return true;
	});
}

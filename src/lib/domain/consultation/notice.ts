import { consultationLaw, type CONSULTATION_ACTS, type ConsultationAction } from './acts';
import type { ConsultationAudience } from './audience';
import type { EscalationLevel } from '../deadline/duty';
import type { PartOf } from '../thread/event';
import type { ConsultationEvent } from './event';

/** The actions that anybody hears of: each needs words. For who flagged they are the same as in a report. */
export type HeardInConsultation = {
	[Action in ConsultationAction]: (typeof CONSULTATION_ACTS)[Action]['told'] extends readonly [] | readonly ['flaggers']
		? never
		: Action;
}[ConsultationAction];

/** Whether its letters say when and where: whoever reads one of them is to come, or not to come. */
export const tellsWhen = (action: ConsultationAction): boolean =>
	consultationLaw(action).does?.includes('tells_when') ?? false;

const TOLD: Record<EscalationLevel, readonly ConsultationAudience[]> = {
	officers: ['officers'],
	heads: ['heads'],
	moderators: ['moderators'],
	secretariat: ['moderators', 'secretariat'],
	inspectors: ['inspectors']
};

/** The groups that hear of an event; the actor is left out when people are looked up. */
export function consultationAudiencesOf(
	{ action, data, public: isPublic }: PartOf<ConsultationEvent, 'action' | 'data' | 'public'>,
	{ published, hidden }: { published: boolean; hidden: boolean }
): ConsultationAudience[] {
	return consultationLaw(action).told.filter((audience) => {
		// A reply that waits is told of when it is let in.
		if (action === 'reply' && !isPublic) return false;
		if (action === 'escalate' || action === 'remind' || action === 'queue_overdue')
			return TOLD[data.level].includes(audience);
		// Moderators are asked to look at what a guest wrote; what is shown at once needs nobody.
		// A crowd of guests is one call to look at them.
		if (action === 'contribute' && audience === 'moderators') return !isPublic && !data.waiting;
		// A change that the public does not see is told to nobody but who is invited by it.
		if (action === 'revise' && !(audience === 'invitees' ? data.invited : isPublic)) return false;
		if (audience === 'followers' || audience === 'participants' || audience === 'invitees') return published && !hidden;
		return true;
	});
}

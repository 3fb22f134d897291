import type { ActLaw } from '../thread/act-law';

/**
 * Groups that hear of what happens in a consultation. Whoever is in several hears once, in the first that fits. Officers
 * and heads are those of the agency that the event names, else of the host; `contributors` wrote the inputs that the event
 * is about; `flaggers` had reported what was decided about.
 */
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
	'flaggers',
	'followers'
] as const;
export type ConsultationAudience = (typeof CONSULTATION_AUDIENCES)[number];

/**
 * `recounts`: the inputs are counted anew. `times`: the clock of a promise follows from it, so it is reckoned anew. `tells_when`: its letters say when
 * and where, with an entry for the calendar of who is invited.
 */
export type ConsultationLaw = ActLaw<ConsultationAudience, 'recounts' | 'times' | 'tells_when'>;

import { holds, type Actor } from '../actor/actor';

/** Opens and ends the surveys of an agency: its facilitators and its head, and administrators anywhere. */
export const maySetUpSurvey = (actor: Actor, agencyId: string): boolean =>
	holds(actor, 'facilitator', agencyId) || holds(actor, 'agency_head', agencyId) || holds(actor, 'admin');

/** Reads the words of respondents, which the public does not see: whoever has to act on them. */
export const mayReadSurveyWords = (actor: Actor, agencyId: string): boolean =>
	maySetUpSurvey(actor, agencyId) || holds(actor, 'officer', agencyId);

/** The agencies whose surveys stand on the person's desk; `all` for who looks after every agency. */
export function surveyAgenciesOf(actor: Actor): 'all' | string[] {
	if (holds(actor, 'admin')) return 'all';
	const ids = actor.appointments.flatMap(({ agencyId }) => agencyId ?? []);
	return [...new Set(ids)].filter((id) => mayReadSurveyWords(actor, id));
}

import { AGENCY_ROLES, HANDLING_ROLES, holds, type Actor } from '../actor/actor';
import { TEMPLATE_ACTS, type TemplateAct } from './acts';

/** Words that answers begin from, as they stand now: of an agency, or of the forum, which all can use. */
export type AnswerTemplate = {
	id: string;
	/** Null: for every agency. */
	agencyId: string | null;
	/** Null: whatever a report is about. */
	category: string | null;
	act: TemplateAct;
	name: string;
	body: string;
	version: number;
	retired: boolean;
};

/** For whom somebody may write templates: their agencies, and the forum (null) where they keep order in it. */
export const templateScopes = (actor: Actor): (string | null)[] => [
	...new Set([
		...(holds(actor, 'moderator') || holds(actor, 'admin') ? [null] : []),
		...actor.appointments.flatMap(({ role, agencyId }) =>
			agencyId !== null && AGENCY_ROLES.some((one) => one === role) ? [agencyId] : []
		)
	])
];

/** For which acts, there: whoever leads consultations of an agency answers their inputs, and no report of it. */
export const templateActs = (actor: Actor, agencyId: string | null): readonly TemplateAct[] => {
	if (!templateScopes(actor).includes(agencyId)) return [];
	const handles = agencyId === null || HANDLING_ROLES.some((role) => holds(actor, role, agencyId));
	return handles ? TEMPLATE_ACTS : ['dispose'];
};

export const mayWriteTemplate = (actor: Actor, { agencyId, act }: Pick<AnswerTemplate, 'agencyId' | 'act'>): boolean =>
	templateActs(actor, agencyId).includes(act);

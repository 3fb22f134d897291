import { holds, type Actor } from '../actor/actor';
import type { TemplateAct } from './acts';

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
			agencyId !== null && (role === 'officer' || role === 'agency_head') ? [agencyId] : []
		)
	])
];

export const mayWriteTemplate = (actor: Actor, { agencyId }: Pick<AnswerTemplate, 'agencyId'>): boolean =>
	templateScopes(actor).includes(agencyId);

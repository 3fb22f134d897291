import { HANDLING_ROLES, holds, type Actor } from '../actor/actor';
import { hasOneOf, type Capacity } from '../actor/capacity';
import { surelyPersonal } from '../personal-data/find';
import type { Seat } from './desk';

/** Letters of a tag, and how many a desk keeps. */
export const TAG_MOST = 30;
export const MOST_TAGS = 100;

/** Whose a tag is: an agency's, or without one the moderators'. Nobody else ever reads it. */
export type TagDesk = { agencyId: string | null };

/** A tag of a desk; `olds` are the addresses that lead to it. */
export type Tag = {
	id: string;
	name: string;
	olds: string[];
	reports: number;
	/** The agency whose it is alone, and which merged into this one. */
	cameFrom: string | null;
};

/** Each time a tag was put on a report or taken off it. */
export type Tagging = { at: string; by: string; name: string; puts: boolean };

/** What stands on one report, and what the desk could put there. */
export type CaseTags = { ref: string; on: string[]; known: string[]; formKey: string };

export type TagRefusal =
	'not_allowed' | 'already_so' | 'tag_gone' | 'too_many_tags' | 'tag_personal' | 'tag_name_taken';

/** The tags that are read from a chair. */
export function tagDeskOf({ role, agencyId }: Seat): TagDesk | null {
	if (role === 'moderator') return { agencyId: null };
	return HANDLING_ROLES.some((one) => one === role) && agencyId !== null ? { agencyId } : null;
}

/** The desks whose tags a person reads, in the order of their appointments. */
export const tagDesksOf = ({ appointments }: Actor): TagDesk[] => {
	const desks = appointments.flatMap((seat) => tagDeskOf(seat) ?? []);
	return [...new Map(desks.map((desk) => [desk.agencyId, desk])).values()];
};

/** Whose tag this person puts on a report: of who handles it their agency's, of who looks after the forum the moderators'. */
export function tagDeskFor(capacities: readonly Capacity[], agencyId: string | null): TagDesk | null {
	if (agencyId !== null && hasOneOf(capacities, HANDLING_ROLES)) return { agencyId };
	return capacities.includes('moderator') ? { agencyId: null } : null;
}

/** What a tag is called is settled by the head of the agency; among moderators by each of them. */
export const mayRenameTags = (actor: Actor, { agencyId }: TagDesk): boolean =>
	agencyId === null ? holds(actor, 'moderator') : holds(actor, 'agency_head', agencyId);

/** A tag says what a report is about, never who anybody is. */
export const namesSomebody = (name: string): boolean => surelyPersonal(name).length > 0;

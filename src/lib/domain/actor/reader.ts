import { AGENCY_ROLES, OVERSEEING_ROLES, holds, type Actor } from './actor';

/** For whom a sentence is written: what the same fact means, and what to do about it, differs with who reads it. */
export const READERS = ['guest', 'citizen', 'officer', 'moderator', 'admin'] as const;
export type Reader = (typeof READERS)[number];

/**
 * As whom a person reads. An officer is whoever serves at an agency, a moderator whoever oversees all of them; of
 * several appointments the one counts that works with reports.
 */
export function readerOf(actor: Actor): Reader {
	if (actor.userId === null) return 'guest';
	if (OVERSEEING_ROLES.some((role) => holds(actor, role))) return 'moderator';
	if (AGENCY_ROLES.some((role) => holds(actor, role))) return 'officer';
	return holds(actor, 'admin') ? 'admin' : 'citizen';
}

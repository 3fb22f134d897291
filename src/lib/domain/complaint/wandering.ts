import type { ComplaintStatus, StatusAction } from './status';

/**
 * No wrong door: a citizen is not sent around. Agencies hand a report over twice and return it once; whatever would move it
 * after that brings it before the moderator, who has a working day of their own to settle whose it is. What they settle
 * binds. The agency that is named accepts or answers, or says once to the regional secretariat why it cannot be its; what
 * the secretariat names is named for good.
 */
export const MAX_HAND_OVERS = 2;
export const MAX_RETURNS = 2;

/** Who has named the agency so that it cannot pass the report on. */
export const BINDERS = ['moderator', 'secretariat'] as const;
export type Binder = (typeof BINDERS)[number];

/** How far a report was sent around, and whether that has come to an end. */
export type Wandering = { handOvers: number; returns: number; boundBy: Binder | null };

/** What an agency does to send a report on. A moderator who finds the right agency for one routes it. */
export const BOUNCES = ['hand_over', 'return'] as const satisfies StatusAction[];

export const isBounce = (action: string): boolean => BOUNCES.some((bounce) => bounce === action);

/** As every report begins. */
export const AT_HOME: Wandering = { handOvers: 0, returns: 0, boundBy: null };

/** A hand-over too many is a return. */
export const isHandedEnough = ({ handOvers }: Pick<Wandering, 'handOvers'>): boolean => handOvers >= MAX_HAND_OVERS;

/** Where giving it back leads: to whoever finds the next agency, or to whoever has to settle it. */
export const returnLeadsTo = ({ handOvers, returns }: Wandering): 'returned' | 'unsettled' =>
	handOvers >= MAX_HAND_OVERS || returns + 1 >= MAX_RETURNS ? 'unsettled' : 'returned';

const BINDER_IN: Partial<Record<ComplaintStatus, Binder>> = { unsettled: 'moderator', disputed: 'secretariat' };

/** Whose word a routing out of this status is; null for one that can be given back. */
export const binderIn = (status: ComplaintStatus | null): Binder | null => (status && BINDER_IN[status]) ?? null;

export type WanderingRefusal = 'bound_by_moderator' | 'bound_for_good' | 'not_bound';

/** Why the agency in charge may not pass a report on, or may not dispute that it is its; null where it may. */
export function bindingOf(action: string, { boundBy }: Pick<Wandering, 'boundBy'>): WanderingRefusal | null {
	if (action === 'dispute') return boundBy === null ? 'not_bound' : boundBy === 'secretariat' ? 'bound_for_good' : null;
	if (!isBounce(action)) return null;
	return boundBy && (boundBy === 'secretariat' ? 'bound_for_good' : 'bound_by_moderator');
}

import type { Seat } from './desk';

/** A named list with its filters, at one chair: of its owner alone, or for everybody who holds the chair. */
export type SavedView = {
	code: string;
	seat: Seat;
	name: string;
	/** The list and its filters, as in an address. */
	query: string;
	shared: boolean;
	ownerId: string;
	/** Whether its owner still holds the chair. */
	ownerSits: boolean;
};

/** How many views a person keeps at a chair, and how many a chair shares. */
export const MOST_VIEWS = { own: 20, shared: 30 } as const;
export const VIEW_NAME_MOST = 40;

/** Its owner; of a shared view whose owner has left the chair, whoever holds it, for else it would stand for good. */
export const mayChangeView = ({ ownerId, shared, ownerSits }: SavedView, userId: string): boolean =>
	ownerId === userId || (shared && !ownerSits);

export type ViewRefusal = 'view_name_taken' | 'too_many_views' | 'view_gone' | 'view_of_another' | 'no_such_chair';

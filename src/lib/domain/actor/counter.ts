import type { Actor, Desk } from './actor';

/** Where staff act in a citizen's place: whose counter, and who stood behind it. The person is never shown. */
export type Counter = Desk & { userId: string | null };

/** Whose staff use this browser, those signed in first. */
export const desksOf = ({ appointments, desksHere }: Actor): readonly Desk[] => [...appointments, ...desksHere];

/** The counter that this browser is, or null where no staff use it. */
export function counterIn(actor: Actor): Counter | null {
	const desk = desksOf(actor)[0];
	return desk
		? { role: desk.role, agencyId: desk.agencyId, userId: actor.appointments.length > 0 ? actor.userId : null }
		: null;
}

/** The counter at which the reporter's place is taken by their access code; null where nobody takes it so. */
export const counterOf = (actor: Actor, threadId: string): Counter | null =>
	actor.openedThreadId === threadId ? counterIn(actor) : null;

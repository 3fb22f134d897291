import { HANDLING_ROLES, holds, type Actor } from '../actor/actor';

/** The agencies whose reports a person handles, in the order of their appointments. */
export const teamsOf = (actor: Actor): string[] => [
	...new Set(
		actor.appointments.flatMap(({ role, agencyId }) =>
			agencyId !== null && HANDLING_ROLES.some((one) => one === role) ? [agencyId] : []
		)
	)
];

/** Who has how much, and for how long, is read by the head of the agency alone. */
export const mayReadLoad = (actor: Actor, agencyId: string): boolean => holds(actor, 'agency_head', agencyId);

/** Who has a report and who could, for the people of its agency. */
export type CaseTeam = {
	ref: string;
	title: string;
	assignee: { id: string; name: string } | null;
	/** Whether the reader has it, or hears of everything about it. */
	mine: boolean;
	watches: boolean;
	colleagues: { id: string; name: string; isReader: boolean; deputy: string | null }[];
	moves: Move[];
	formKey: string;
};

/** Who gave it to whom, the last first. ISO instants. */
export type Move = {
	at: string;
	by: string | null;
	to: string | null;
	from: string | null;
	isOwn: boolean;
	reason: string;
};

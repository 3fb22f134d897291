import type { Clock } from './clock';
import { givenTo } from './entrusting';
import type { ComplaintEvent } from './event';
import { isFinal, type ComplaintStatus } from './status';

/** What is still to be done of a report: by an agency, or (no agency) by anybody but the reporter. */
export type OpenWork = {
	agencyId: string | null;
	/** The agency is in charge, and the report is not closed. */
	held: boolean;
	/** When the first of its duties falls due, and the first of anybody's. */
	dueAt: Date | null;
	firstDueAt: Date | null;
};

/** A duty is the agency's on whose watch it falls due, and the one's that holds it. */
export function openWorkIn(events: readonly ComplaintEvent[], clocks: readonly Clock[]): OpenWork[] {
	const duties = clocks.flatMap(({ metAt, endedAt, owner, agencyId, fall, reckoning: { dueAt } }) =>
		metAt || endedAt || owner === 'reporter' || !dueAt ? [] : [{ dueAt, of: [null, fall?.agencyId, agencyId] }]
	);
	const holder = holderIn(events);
	const agencies = new Set([...duties.flatMap(({ of }) => of), ...(holder ? [holder] : [])]);
	const firstDueAt = earliest(duties.map(({ dueAt }) => dueAt));
	return [...agencies]
		.filter((agencyId) => agencyId !== undefined)
		.map((agencyId) => ({
			agencyId,
			held: agencyId !== null && agencyId === holder,
			dueAt: earliest(duties.filter(({ of }) => of.includes(agencyId)).map(({ dueAt }) => dueAt)),
			firstDueAt
		}));
}

/** The agency that an open report was last given to, also while it is with the moderators again. */
function holderIn(events: readonly ComplaintEvent[]): string | null {
	const status = events.reduce<ComplaintStatus>((known, { to }) => to ?? known, 'submitted');
	const given = events.reduce<string | null>((known, event) => givenTo(event) ?? known, null);
	return isFinal(status) ? null : given;
}

const earliest = (instants: readonly Date[]): Date | null =>
	instants.reduce<Date | null>((first, at) => (first && first <= at ? first : at), null);

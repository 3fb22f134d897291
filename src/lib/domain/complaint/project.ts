import type { PartOf } from '../thread/event';
import type { ComplaintEvent } from './event';
import type { ThreadEffect } from '../thread/act-law';
import { complaintLaw } from './acts';
import type { Complaint } from './decide';
import { isFinal } from './status';

/** What an act does to the thread: as its row says, and a report that is called a hint at misuse becomes confidential. */
export function effectsOf({ action, data }: PartOf<ComplaintEvent, 'action' | 'data'>): readonly string[] {
	const { does = [] } = complaintLaw(action);
	const hints = 'classification' in data && data.classification === 'supervisory_complaint';
	return hints ? [...does, 'seals' satisfies ThreadEffect] : does;
}

/** The state of a report after an event: the row in the database is this, folded over the history. */
export function project(
	complaint: Complaint,
	event: PartOf<ComplaintEvent, 'action' | 'from' | 'to' | 'at' | 'userId' | 'data'>
): Complaint {
	const { action, data, to, at } = event;
	if (to === null) return complaint;
	const moved = {
		...complaint,
		status: to,
		classification: 'classification' in data ? data.classification : complaint.classification
	};
	const next = { ...moved, closedAt: isFinal(to) ? at : null };
	switch (action) {
		case 'route':
			return { ...next, agencyId: data.agencyId };
		case 'hand_over':
			return { ...next, agencyId: data.agencyId, handOvers: next.handOvers + 1 };
		case 'ask':
			return { ...next, questions: next.questions + 1 };
		case 'resolve':
			// The head's ruling on an objection leaves the officer on record: it is the officer whom objections pass by.
			return isWork(event.from) ? { ...next, lastDeciderId: event.userId } : next;
		case 'refer':
		case 'archive':
			return { ...next, lastDeciderId: event.userId };
		case 'appeal':
			return { ...next, appealed: true };
		default:
			return next;
	}
}

const isWork = (from: ComplaintEvent['from']): boolean => from === 'routed' || from === 'in_progress';

import type { PartOf } from '../thread/event';
import type { ComplaintEvent } from './event';
import type { ThreadEffect } from '../thread/act-law';
import { complaintLaw } from './acts';
import type { Complaint } from './decide';
import { isObjection, stepsAfter } from './objection';
import { isConcluded, isFinal } from './status';
import { binderIn } from './wandering';

/** What an act does to the thread: as its row says, and a report that is called a hint at misuse becomes confidential. */
export function effectsOf({ action, data }: PartOf<ComplaintEvent, 'action' | 'data'>): readonly string[] {
	const { does = [] } = complaintLaw(action);
	const hints = 'classification' in data && data.classification === 'supervisory_complaint';
	return hints ? [...does, 'seals' satisfies ThreadEffect] : does;
}

/** What its reporter, its agency or others have made of a report, beside the law of its statuses. */
export type Stance = {
	anonymous: boolean;
	rating: number | null;
	answerRecorded: boolean;
	wishedConfidential: boolean;
	/** The person of its agency who has it. */
	assigneeId: string | null;
};

/** The same after an event. */
export function projectStance(
	{ anonymous, rating, answerRecorded, wishedConfidential, assigneeId }: Stance,
	event: PartOf<ComplaintEvent, 'action' | 'role' | 'to' | 'data'>
): Stance {
	const { action, role } = event;
	const kept = { anonymous, answerRecorded, wishedConfidential };
	const stance = { ...kept, rating: ratingAfter(rating, event), assigneeId: assigneeAfter(assigneeId, event) };
	switch (action) {
		case 'hide_name':
		case 'show_name':
			return { ...stance, anonymous: action === 'hide_name' };
		case 'record_answer':
			return { ...stance, answerRecorded: true };
		case 'deny_answer':
		case 'complete':
			return { ...stance, answerRecorded: false };
		case 'seal_report':
		case 'open_report':
			return role === 'reporter' ? { ...stance, wishedConfidential: action === 'seal_report' } : stance;
		default:
			return stance;
	}
}

/** Who of its agency has it after an event. */
function assigneeAfter(before: string | null, { action, data }: PartOf<ComplaintEvent, 'action' | 'data'>) {
	if (action === 'assign') return data.assigneeId ?? null;
	return complaintLaw(action).does?.includes('vacates') ? null : before;
}

/** The state of a report after an event: the row in the database is this, folded over the history. */
export function project(
	complaint: Complaint,
	event: PartOf<ComplaintEvent, 'action' | 'from' | 'to' | 'at' | 'role' | 'userId' | 'data'>
): Complaint {
	const { action, data, to, at } = event;
	if (to === null) return complaint;
	if (action === 'succeed') return { ...complaint, agencyId: data.agencyId };
	const classification = 'classification' in data ? data.classification : complaint.classification;
	const closedAt = isFinal(to) ? at : null;
	const next = { ...complaint, status: to, classification, closedAt, proofPending: false };
	switch (action) {
		case 'route':
			return { ...next, ...UNPROMISED, agencyId: data.agencyId, boundBy: binderIn(event.from) };
		case 'hand_over':
			return { ...next, ...UNPROMISED, agencyId: data.agencyId, handOvers: next.handOvers + 1 };
		case 'return':
			return { ...next, ...UNPROMISED, returns: next.returns + 1 };
		case 'dispute':
		case 'reject_proof':
			return { ...next, ...UNPROMISED };
		case 'promise':
			return { ...next, promises: next.promises + 1, promisedOn: data.promisedOn };
		case 'ask':
			return { ...next, questions: next.questions + 1 };
		case 'resolve':
			return decidedBy({ ...judgedIn(next, event), promisedOn: null, proofPending: data.look === true }, event);
		case 'rework':
			return decidedBy({ ...judgedIn(next, event), ...UNPROMISED }, event);
		case 'rule':
			return decidedBy(judgedIn(next, event), event);
		case 'refer':
		case 'archive':
			return decidedBy(next, event);
		case 'appeal':
			return { ...next, appealed: true };
		default:
			return next;
	}
}

/** What was promised was another agency's, or about other work. */
const UNPROMISED = { promises: 0, promisedOn: null };

const judgedIn = (complaint: Complaint, { from, role }: Pick<ComplaintEvent, 'from' | 'role'>): Complaint =>
	isObjection(from) ? { ...complaint, judged: stepsAfter(complaint.judged, role) } : complaint;

/** Whom later rulings pass by: everybody who closed, refused or ruled before. */
const decidedBy = (complaint: Complaint, { userId }: Pick<ComplaintEvent, 'userId'>): Complaint =>
	userId === null || complaint.deciderIds.includes(userId)
		? complaint
		: { ...complaint, deciderIds: [...complaint.deciderIds, userId] };

/** The rating that stands after an event. It judges one closing: what opens the report again leaves it to the history. */
function ratingAfter(
	before: number | null,
	{ action, data, to }: PartOf<ComplaintEvent, 'action' | 'to' | 'data'>
): number | null {
	if (action === 'rate') return data.rating;
	return to === null || isConcluded(to) ? before : null;
}

import { hasOneOf, type Capacity } from '../actor/capacity';
import type { ArchiveReason } from '../moderation/reasons';
import { MAX_PAUSED_DAYS } from '../deadline/reckon';
import { allow, refuse, type Result } from '../result';
import type { EventData, ThreadEvent } from '../thread/event';
import type { Classification } from './classification';
import { isPlaceholder } from './placeholder';
import {
	MAX_HAND_OVERS,
	MAX_QUESTIONS,
	REOPEN_DAYS,
	STATUS_OWNER,
	nextStatus,
	type ComplaintAction,
	type ComplaintStatus,
	type Owner
} from './status';

/** What the rules need to know of a report. */
export type Complaint = {
	status: ComplaintStatus;
	classification: Classification;
	agencyId: string | null;
	handOvers: number;
	/** Asked of the reporter so far, at intake and by agencies. */
	questions: number;
	/** Who proposed completion, or refused the report: the next decision is another person's. */
	lastDeciderId: string | null;
	appealed: boolean;
	closedAt: Date | null;
};

/** What somebody wants to do, with the particulars their form asked for. */
export type Act = {
	action: ComplaintAction;
	text?: string;
	agencyId?: string;
	classification?: Classification;
	archiveReason?: ArchiveReason;
	responsible?: string;
	/** Files attached as evidence. */
	files?: number;
};

export type ActRefusal =
	| 'not_allowed'
	| 'wrong_status'
	| 'text_required'
	| 'agency_required'
	| 'same_agency'
	| 'same_classification'
	| 'archive_reason_required'
	| 'responsible_required'
	| 'placeholder_answer'
	| 'evidence_required'
	| 'same_person'
	| 'already_appealed'
	| 'question_budget_spent'
	| 'too_late';

/** `turn`: whoever the status belongs to. Otherwise exactly these, whoever's turn it is. */
const MAY: Record<ComplaintAction, 'turn' | readonly Capacity[]> = {
	route: 'turn',
	ask: 'turn',
	complete: 'turn',
	refer: 'turn',
	archive: 'turn',
	accept: 'turn',
	answer: 'turn',
	hand_over: 'turn',
	return: 'turn',
	resolve: 'turn',
	rework: 'turn',
	confirm: 'turn',
	contest: 'turn',
	reclassify: ['moderator'],
	withdraw: ['reporter'],
	reopen: ['reporter'],
	appeal: ['reporter'],
	lapse: ['system']
};

/** An objection never returns to the officer who closed: it is the head's, or the inspectorate's. */
const TURN: Record<Owner, readonly Capacity[]> = {
	moderator: ['moderator'],
	agency: ['officer', 'agency_head'],
	agency_head: ['agency_head', 'inspector'],
	reporter: ['reporter']
};

const NEEDS_TEXT: readonly ComplaintAction[] = [
	'ask',
	'complete',
	'refer',
	'archive',
	'answer',
	'hand_over',
	'return',
	'resolve',
	'rework',
	'contest',
	'reopen',
	'appeal',
	'reclassify'
];

/** The capacity in which a person may act, strongest last; null where they may not. */
function capacityFor(complaint: Complaint, action: ComplaintAction, capacities: readonly Capacity[]): Capacity | null {
	const owner = STATUS_OWNER[complaint.status];
	const rule = MAY[action];
	const wanted = rule === 'turn' ? (owner ? TURN[owner] : []) : rule;
	return wanted.find((capacity) => capacities.includes(capacity)) ?? null;
}

/** Whether a button for the action belongs on this person's page; the full decision also weighs what they write. */
export const mayAct = (complaint: Complaint, action: ComplaintAction, doer: Deciding): boolean =>
	nextStatus(complaint.status, action) !== null &&
	capacityFor(complaint, action, doer.capacities) !== null &&
	standsInTheWay(complaint, action, doer) === null;

export type Deciding = {
	capacities: readonly Capacity[];
	userId: string | null;
	at: Date;
	/** Working days for which questions have stopped the completion; looked up where a question is decided. */
	pausedDays?: number;
};

export type Decision = Pick<ThreadEvent, 'action' | 'from' | 'to' | 'role' | 'data'>;

/**
 * Whether an act may happen, and the event it becomes. The third hand-over becomes a return to the moderator: a
 * citizen is not sent around (no wrong door).
 */
export function decide(complaint: Complaint, act: Act, doer: Deciding): Result<Decision, ActRefusal> {
	const action = act.action === 'hand_over' && complaint.handOvers >= MAX_HAND_OVERS ? 'return' : act.action;
	const role = capacityFor(complaint, action, doer.capacities);
	if (!role) return refuse(isSomeonesTurn(complaint, action, doer.capacities) ? 'wrong_status' : 'not_allowed');
	const to = nextStatus(complaint.status, action);
	if (!to) return refuse('wrong_status');
	const obstacle = standsInTheWay(complaint, action, doer) ?? isIncomplete(complaint, { ...act, action });
	if (obstacle) return refuse(obstacle);
	return allow({ action, from: complaint.status, to, role, data: particulars({ ...act, action }, to) });
}

/** Tells "no longer" from "never": somebody whose turn it was hears that the state has changed. */
function isSomeonesTurn(complaint: Complaint, action: ComplaintAction, capacities: readonly Capacity[]): boolean {
	if (nextStatus(complaint.status, action) !== null) return false;
	return (
		MAY[action] === 'turn' && hasOneOf(capacities, ['reporter', 'officer', 'agency_head', 'moderator', 'inspector'])
	);
}

const DAY = 86_400_000;

function standsInTheWay(complaint: Complaint, action: ComplaintAction, doer: Deciding): ActRefusal | null {
	const { userId, at } = doer;
	const decidesOnOwnWork =
		['contested', 'reopened', 'appealed'].includes(complaint.status) &&
		['rework', 'resolve', 'route', 'refer', 'archive'].includes(action);
	if (decidesOnOwnWork && userId !== null && userId === complaint.lastDeciderId) return 'same_person';
	if (action === 'appeal' && complaint.appealed) return 'already_appealed';
	if (action === 'ask' && isBudgetSpent(complaint, doer)) return 'question_budget_spent';
	const window = action === 'reopen' || action === 'appeal';
	if (window && complaint.closedAt && at.getTime() > complaint.closedAt.getTime() + REOPEN_DAYS * DAY)
		return 'too_late';
	return null;
}

const isBudgetSpent = ({ questions }: Complaint, { pausedDays = 0 }: Deciding): boolean =>
	questions >= MAX_QUESTIONS || pausedDays >= MAX_PAUSED_DAYS;

function isIncomplete(complaint: Complaint, act: Act): ActRefusal | null {
	const { action, text = '' } = act;
	if (NEEDS_TEXT.includes(action) && text.trim() === '') return 'text_required';
	if ((action === 'route' || action === 'hand_over') && !act.agencyId) return 'agency_required';
	if (action === 'hand_over' && act.agencyId === complaint.agencyId) return 'same_agency';
	if (action === 'reclassify' && (!act.classification || act.classification === complaint.classification))
		return 'same_classification';
	if (action === 'archive' && !act.archiveReason) return 'archive_reason_required';
	if (action === 'refer' && !act.responsible?.trim()) return 'responsible_required';
	if (action === 'resolve' && isPlaceholder(text)) return 'placeholder_answer';
	if (action === 'resolve' && needsEvidence(complaint) && !act.files) return 'evidence_required';
	return null;
}

/** Work done can be shown; an answer to a question or a wish, or the head's ruling on an objection, is its own evidence. */
export const needsEvidence = ({ status, classification }: Complaint): boolean =>
	(status === 'routed' || status === 'in_progress') &&
	(classification === 'complaint' || classification === 'supervisory_complaint');

/** Acts of staff whose words stand in the history itself; the words of all others are a post, which can be hidden. */
const REASONED: readonly ComplaintAction[] = [
	'refer',
	'archive',
	'hand_over',
	'return',
	'reclassify',
	'route',
	'accept'
];

function particulars(act: Act, to: ComplaintStatus): EventData {
	const { action, text, agencyId, classification, archiveReason, responsible } = act;
	return {
		...(REASONED.includes(action) && text ? { reason: text } : {}),
		...(agencyId && (action === 'route' || action === 'hand_over') ? { agencyId } : {}),
		...(classification ? { classification } : {}),
		...(archiveReason && action === 'archive' ? { archiveReason } : {}),
		...(action === 'lapse' && to === 'archived' ? { archiveReason: 'not_completed' } : {}),
		...(responsible && action === 'refer' ? { responsible } : {}),
		...(action === 'answer' ? { substantive: !isPlaceholder(text ?? '') } : {})
	};
}

import { needOf, type ActLaw, type Need } from '../thread/act-law';
import { STATUS_ACTS } from './acts';
import { isOnProof, obstacleToSeeing, type OfProof } from './proof-acts';
import { hasOneOf, type Capacity } from '../actor/capacity';
import type { Counter } from '../actor/counter';
import type { IsoDate } from '../calendar/iso-date';
import type { ArchiveReason } from '../moderation/reasons';
import { MAX_PAUSED_DAYS } from '../deadline/reckon';
import type { CitedRouting } from '../routing/ground';
import { allow, refuse, type Result } from '../result';
import { keptInComplaint, type ComplaintGiven } from './event';
import type { ComplaintParticulars } from './particulars';
import type { AnswerWay, Classification } from '../words/classification';
import { lackingIn, closingFor, type Closing, type ClosingRefusal } from './closing';
import { isWayAtItsEnd, objectionLeadsTo, silenceLeadsTo } from './objection';
import { isPlaceholder } from '../words/placeholder';
import { capacityFor, isReasonedRouting, lawfulNext } from './turn';
import { faultOfDay, mayPromise, type PromiseRefusal } from './promise';
import { MAX_QUESTIONS, REOPEN_DAYS, RULED_BY_ANOTHER, type StatusAction, type ComplaintStatus } from './status';
import { bindingOf, isHandedEnough, returnLeadsTo, type Wandering, type WanderingRefusal } from './wandering';

/** What the rules need to know of a report. */
export type Complaint = Wandering & {
	status: ComplaintStatus;
	classification: Classification;
	agencyId: string | null;
	/** Asked of the reporter so far, at intake and by agencies. */
	questions: number;
	/** Who closed, refused or ruled so far: the next ruling is another person's. */
	deciderIds: readonly string[];
	/** Steps of the way of objections that are behind it: offices that have ruled. */
	judged: number;
	/** Its last day, where the agency in charge ends or has ended. */
	agencyUntil: IsoDate | null;
	/** The agency in charge is the inspectorate itself. */
	ofInspectorate: boolean;
	/** It has no computers: it decides by letter, which a clerk writes down. */
	onPaper: boolean;
	/** Days that the agency in charge has promised for this work so far, and the last of them while it is owed. */
	promises: number;
	promisedOn: IsoDate | null;
	appealed: boolean;
	closedAt: Date | null;
	/** The closing that stands waits until a second person has seen its pictures. */
	proofPending: boolean;
};

/** What somebody wants to do, with the particulars their form asked for. */
export type Act = Closing &
	OfProof & {
		action: StatusAction;
		text?: string;
		agencyId?: string;
		classification?: Classification;
		archiveReason?: ArchiveReason;
		responsible?: string;
		why?: string;
		promisedOn?: IsoDate;
		/** The same words stand on so many other reports of the agency; sent all the same. */
		repeats?: number;
		repeated?: 'ya';
		/** Up to what the template behind the words was read (`stampOf`). */
		templateSeen?: string;
		answeredBy?: AnswerWay;
		letterNumber?: string;
		letterDated?: IsoDate;
		/** The leading report to which it was done. */
		carriedFrom?: string;
		/** What of the rules speaks for the agency; looked up where a report is routed. */
		routedBy?: CitedRouting;
		/** Files attached as evidence. */
		files?: number;
	};

export type ActRefusal =
	| 'not_allowed'
	| 'wrong_status'
	| 'own_case'
	| 'text_required'
	| 'agency_required'
	| 'same_agency'
	| 'same_classification'
	| 'archive_reason_required'
	| 'merge_instead'
	| 'responsible_required'
	| 'way_required'
	| 'letter_required'
	| 'letter_in_future'
	| 'placeholder_answer'
	| 'evidence_required'
	| 'same_person'
	| 'objections_spent'
	| 'same_words'
	| 'pasted_words'
	| 'template_renewed'
	| 'proof_doubted'
	| 'rule_ended'
	| ClosingRefusal
	| PromiseRefusal
	| WanderingRefusal
	| 'why_required'
	| 'promise_required'
	| 'already_appealed'
	| 'question_budget_spent'
	| 'overdue_hand_over'
	| 'too_late';

/** Whether a button for the action belongs on this person's page; the full decision also weighs what they write. */
export const mayAct = (complaint: Complaint, action: StatusAction, doer: Deciding): boolean =>
	obstacleTo(complaint, action, doer) === null;

/** Why a person may not act now, whatever they would write; null where they may. */
export function obstacleTo(complaint: Complaint, action: StatusAction, doer: Deciding): ActRefusal | null {
	if (!capacityFor(complaint, action, doer.capacities)) return whyNobody(complaint, action, doer);
	if (lawfulNext(complaint, action, doer.at) === null) return 'wrong_status';
	return standsInTheWay(complaint, action, doer);
}

export type Deciding = {
	capacities: readonly Capacity[];
	userId: string | null;
	at: Date;
	/** The day of it in the province; looked up where a day that was named is compared with it. */
	today?: IsoDate;
	/** Working days for which questions have stopped the completion; looked up where a question is decided. */
	pausedDays?: number;
	/** Where this browser takes the reporter's place. */
	counter?: Counter | null;
	/** A duty of the agency is overdue; looked up where handing over is decided. */
	overdue?: boolean;
};

export type Decision = {
	[Act in StatusAction]: {
		action: Act;
		from: ComplaintStatus;
		to: ComplaintStatus;
		role: Capacity;
		data: ComplaintGiven<Act>;
	};
}[StatusAction];

/** Whether an act may happen, and the event it becomes. A hand-over too many becomes a return to the moderator. */
export function decide(complaint: Complaint, act: Act, doer: Deciding): Result<Decision, ActRefusal> {
	const action = act.action === 'hand_over' && isHandedEnough(complaint) ? 'return' : act.action;
	const role = capacityFor(complaint, action, doer.capacities);
	if (!role) return refuse(whyNobody(complaint, action, doer));
	const lawful = lawfulNext(complaint, action, doer.at);
	if (!lawful) return refuse('wrong_status');
	const to = leadsTo(complaint, action, lawful);
	const obstacle =
		standsInTheWay(complaint, action, doer) ??
		(role === 'clerk' ? faultOfLetter(act, doer.today) : null) ??
		isIncomplete(complaint, { ...act, action }, doer.today);
	if (obstacle) return refuse(obstacle);
	return allow({
		...keptInComplaint(action, {
			...particulars(complaint, { ...act, action }, to),
			...(role === 'clerk' ? letterOf(act) : {}),
			...atCounter(role, doer)
		}),
		from: complaint.status,
		to,
		role
	});
}

function whyNobody(complaint: Complaint, action: StatusAction, { capacities, at }: Deciding): ActRefusal {
	const isReporters = capacityFor(complaint, action, ['reporter']) !== null;
	if (isReporters && capacities.includes('onlooker')) return 'own_case';
	return lawfulNext(complaint, action, at) === null && isSomeonesTurn(action, capacities)
		? 'wrong_status'
		: 'not_allowed';
}

/** What the history keeps of an act in the reporter's place. */
export const atCounter = (
	role: Capacity,
	{ counter }: Pick<Deciding, 'counter'>
): Pick<ComplaintParticulars, 'counter'> => (role === 'reporter' && counter ? { counter } : {});

/** The letter stands with what was written down from it; whoever acts in an office of their own has none. */
const letterOf = ({ letterNumber, letterDated }: Act): Pick<ComplaintParticulars, 'letterNumber' | 'letterDated'> => ({
	...(letterNumber && { letterNumber }),
	...(letterDated && { letterDated })
});

function faultOfLetter({ letterNumber, letterDated }: Act, today: IsoDate | undefined): ActRefusal | null {
	if (!letterNumber?.trim() || !letterDated) return 'letter_required';
	return today && letterDated > today ? 'letter_in_future' : null;
}

/** Objections and silence about them go up the way that is left; what was sent around goes to whoever settles it. */
function leadsTo(complaint: Complaint, action: StatusAction, lawful: ComplaintStatus): ComplaintStatus {
	if (action === 'climb') return silenceLeadsTo(lawful, complaint);
	if (action === 'return') return returnLeadsTo(complaint);
	return lawful === 'contested' || lawful === 'reopened' ? objectionLeadsTo(lawful, complaint) : lawful;
}

/** Tells "no longer" from "never": somebody whose turn it was hears that the state has changed. */
const isSomeonesTurn = (action: StatusAction, capacities: readonly Capacity[]): boolean =>
	typeof STATUS_ACTS[action].by === 'string' &&
	hasOneOf(capacities, ['reporter', 'officer', 'agency_head', 'moderator', 'inspector', 'secretary']);

const DAY = 86_400_000;

function standsInTheWay(complaint: Complaint, action: StatusAction, doer: Deciding): ActRefusal | null {
	const { userId, at } = doer;
	const { judges }: ActLaw = STATUS_ACTS[action];
	if (judges && doer.capacities.includes('onlooker')) return 'own_case';
	const isRuling = RULED_BY_ANOTHER.some((status) => status === complaint.status) && STATUS_ACTS[action].by === 'turn';
	if (isRuling && userId !== null && complaint.deciderIds.includes(userId)) return 'same_person';
	const seen = isOnProof(action) ? obstacleToSeeing(complaint, userId) : null;
	if (seen) return seen;
	// Silence agrees to nothing that nobody has seen.
	if (action === 'lapse' && complaint.proofPending) return 'wrong_status';
	if (action === 'reopen' && isWayAtItsEnd(complaint)) return 'objections_spent';
	if (action === 'appeal' && complaint.appealed) return 'already_appealed';
	const bound = bindingOf(action, complaint);
	if (bound) return bound;
	// Lateness stays where it happened: a report that is late changes hands only with a moderator.
	if (action === 'hand_over' && doer.overdue) return 'overdue_hand_over';
	if (action === 'ask' && isBudgetSpent(complaint, doer)) return 'question_budget_spent';
	const promising = action === 'promise' && mayPromise(complaint, capacityFor(complaint, action, doer.capacities));
	if (promising) return promising;
	const window = action === 'reopen' || action === 'appeal';
	if (window && complaint.closedAt && at.getTime() > complaint.closedAt.getTime() + REOPEN_DAYS * DAY)
		return 'too_late';
	return null;
}

const isBudgetSpent = ({ questions }: Complaint, { pausedDays = 0 }: Deciding): boolean =>
	questions >= MAX_QUESTIONS || pausedDays >= MAX_PAUSED_DAYS;

function isIncomplete(complaint: Complaint, act: Act, today: IsoDate | undefined): ActRefusal | null {
	const { action, text = '' } = act;
	const { asks = {}, tells }: ActLaw = STATUS_ACTS[action];
	if (owesReasons(complaint, action, needOf(asks.text)) && text.trim() === '') return 'text_required';
	if (asks.agencyId && !act.agencyId) return 'agency_required';
	if (action === 'hand_over' && act.agencyId === complaint.agencyId) return 'same_agency';
	if (asks.classification && (!act.classification || act.classification === complaint.classification))
		return 'same_classification';
	if (asks.archiveReason && !act.archiveReason) return 'archive_reason_required';
	// Of one matter reports are linked: to archive one would take its reporter's clocks and the answer that is to come.
	if (act.archiveReason === 'duplicate') return 'merge_instead';
	if (asks.responsible && !act.responsible?.trim()) return 'responsible_required';
	if (asks.answeredBy && !act.answeredBy) return 'way_required';
	if (tells && isPlaceholder(text)) return 'placeholder_answer';
	if (action === 'promise') return isPromiseIncomplete(complaint, act, today);
	const lacking = action === 'resolve' ? lackingIn(complaint.classification, act, today) : null;
	if (lacking) return lacking;
	if (closes(action) && needsEvidence(complaint) && !act.files) return 'evidence_required';
	return null;
}

/** Whether words are a must, whatever the row of the act says of them. */
export const owesReasons = ({ status }: Pick<Complaint, 'status'>, action: string, need: Need | null): boolean =>
	need === 'required' || isReasonedRouting(status, action);

function isPromiseIncomplete(complaint: Complaint, { why = '', promisedOn }: Act, today?: IsoDate): ActRefusal | null {
	if (!why.trim()) return 'why_required';
	if (!promisedOn) return 'promise_required';
	return today ? faultOfDay(complaint, promisedOn, today) : null;
}

/** Acts that say that the work is done. */
export const closes = (action: string): boolean => action === 'resolve' || action === 'rule';

/** Work done can be shown, whoever says that it is done; an answer to a question or a wish is its own evidence. */
export const needsEvidence = ({ classification }: Pick<Complaint, 'classification'>): boolean =>
	classification === 'complaint' || classification === 'supervisory_complaint';

function particulars({ classification }: Complaint, act: Act, to: ComplaintStatus): ComplaintParticulars {
	const {
		action,
		text = '',
		files: _,
		doneWhere: _where,
		doneOn: _on,
		outcome: _outcome,
		explained: _explained,
		letterNumber: _number,
		letterDated: _dated,
		...answers
	} = act;
	return {
		...answers,
		...closingFor(classification, act),
		...(text ? { reason: text } : {}),
		...(action === 'lapse' && to === 'archived' ? { archiveReason: 'not_completed' } : {}),
		substantive: !isPlaceholder(text)
	};
}

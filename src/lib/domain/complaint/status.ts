import type { ClockKind } from '../deadline/policy';

/**
 * The status law of a report. Written once, here; the database repeats the words in a `check` and a test proves that
 * both agree. `overdue` is no status: lateness is derived from the clocks.
 */
export const COMPLAINT_STATUSES = [
	'submitted',
	'needs_completion',
	'routed',
	'in_progress',
	'questioned',
	'followed_up',
	'contested',
	'reopened',
	'at_inspectorate',
	'at_secretariat',
	'returned',
	'unsettled',
	'disputed',
	'appealed',
	'closed_agreed',
	'closed_silent',
	'ruled',
	'not_our_authority',
	'archived',
	'withdrawn'
] as const;
export type ComplaintStatus = (typeof COMPLAINT_STATUSES)[number];

export const STATUS_ACTIONS = [
	'route',
	'ask',
	'complete',
	'record_answer',
	'withdraw_question',
	'reclassify',
	'refer',
	'archive',
	'accept',
	'answer',
	'promise',
	'hand_over',
	'return',
	'dispute',
	'resolve',
	'rework',
	'accept_proof',
	'reject_proof',
	'rule',
	'confirm',
	'contest',
	'withdraw',
	'reopen',
	'appeal',
	'lapse',
	'climb'
] as const;
export type StatusAction = (typeof STATUS_ACTIONS)[number];

/**
 * Every move a report can make. A pair that is absent is forbidden.
 * `lapse` is silence: the answer that the reporter's clock waited for did not come. Whoever asked need not wait for it: what
 * was answered elsewhere is recorded, and a question that is not needed any more is withdrawn. A proof that a second person
 * has to see is accepted, or the work goes on. `climb` is the silence of whoever had to rule on an objection. Where an
 * objection leads once somebody has ruled on an earlier one, `objection.ts` says; where a report that was sent around leads,
 * `wandering.ts`. From an agency a moderator routes only where it has ended: see `turn.ts`.
 */
export const COMPLAINT_MOVES = {
	submitted: {
		route: 'routed',
		ask: 'needs_completion',
		reclassify: 'submitted',
		refer: 'not_our_authority',
		archive: 'archived',
		withdraw: 'withdrawn'
	},
	needs_completion: {
		complete: 'submitted',
		record_answer: 'submitted',
		withdraw_question: 'submitted',
		lapse: 'archived',
		withdraw: 'withdrawn'
	},
	routed: {
		route: 'routed',
		accept: 'in_progress',
		answer: 'in_progress',
		promise: 'in_progress',
		ask: 'questioned',
		hand_over: 'routed',
		return: 'returned',
		dispute: 'disputed',
		resolve: 'followed_up',
		reclassify: 'routed',
		withdraw: 'withdrawn'
	},
	in_progress: {
		route: 'routed',
		answer: 'in_progress',
		promise: 'in_progress',
		ask: 'questioned',
		hand_over: 'routed',
		return: 'returned',
		dispute: 'disputed',
		resolve: 'followed_up',
		reclassify: 'in_progress',
		withdraw: 'withdrawn'
	},
	questioned: {
		complete: 'in_progress',
		record_answer: 'in_progress',
		withdraw_question: 'in_progress',
		lapse: 'in_progress',
		withdraw: 'withdrawn'
	},
	followed_up: {
		confirm: 'closed_agreed',
		contest: 'contested',
		lapse: 'closed_silent',
		accept_proof: 'followed_up',
		reject_proof: 'in_progress',
		withdraw: 'withdrawn'
	},
	contested: {
		rework: 'in_progress',
		resolve: 'followed_up',
		climb: 'at_inspectorate',
		reclassify: 'contested',
		withdraw: 'withdrawn'
	},
	reopened: {
		rework: 'in_progress',
		resolve: 'followed_up',
		climb: 'at_inspectorate',
		reclassify: 'reopened',
		withdraw: 'withdrawn'
	},
	at_inspectorate: {
		rework: 'in_progress',
		resolve: 'followed_up',
		climb: 'at_secretariat',
		reclassify: 'at_inspectorate',
		withdraw: 'withdrawn'
	},
	at_secretariat: { rework: 'in_progress', rule: 'ruled', reclassify: 'at_secretariat', withdraw: 'withdrawn' },
	returned: {
		route: 'routed',
		reclassify: 'returned',
		refer: 'not_our_authority',
		archive: 'archived',
		withdraw: 'withdrawn'
	},
	unsettled: {
		route: 'routed',
		reclassify: 'unsettled',
		refer: 'not_our_authority',
		archive: 'archived',
		withdraw: 'withdrawn'
	},
	disputed: { route: 'routed', reclassify: 'disputed', refer: 'not_our_authority', withdraw: 'withdrawn' },
	appealed: {
		route: 'routed',
		reclassify: 'appealed',
		refer: 'not_our_authority',
		archive: 'archived',
		withdraw: 'withdrawn'
	},
	closed_agreed: { reopen: 'reopened' },
	closed_silent: { reopen: 'reopened' },
	ruled: {},
	not_our_authority: { appeal: 'appealed' },
	archived: { appeal: 'appealed' },
	withdrawn: {}
} as const satisfies Record<ComplaintStatus, Partial<Record<StatusAction, ComplaintStatus>>>;

/** Where an action leads from a status, or null where the law knows no such move. */
export function nextStatus(from: ComplaintStatus, action: StatusAction): ComplaintStatus | null {
	const moves: Partial<Record<StatusAction, ComplaintStatus>> = COMPLAINT_MOVES[from];
	return moves[action] ?? null;
}

export type Owner = 'moderator' | 'agency' | 'agency_head' | 'inspectorate' | 'secretariat' | 'reporter';

/** They rule on what agencies did: their own delay is neither an agency's nor the moderators'. */
export const ABOVE_AGENCIES = ['inspectorate', 'secretariat'] as const satisfies Owner[];
export const isAboveAgencies = (owner: Owner): boolean => ABOVE_AGENCIES.some((above) => above === owner);

/** Whose turn it is. A state that is not final belongs to exactly one; a final one to nobody. */
export const STATUS_OWNER = {
	submitted: 'moderator',
	needs_completion: 'reporter',
	routed: 'agency',
	in_progress: 'agency',
	questioned: 'reporter',
	followed_up: 'reporter',
	contested: 'agency_head',
	reopened: 'agency_head',
	at_inspectorate: 'inspectorate',
	at_secretariat: 'secretariat',
	returned: 'moderator',
	unsettled: 'moderator',
	disputed: 'secretariat',
	appealed: 'moderator',
	closed_agreed: null,
	closed_silent: null,
	ruled: null,
	not_our_authority: null,
	archived: null,
	withdrawn: null
} as const satisfies Record<ComplaintStatus, Owner | null>;

/** Rulings on somebody's earlier decision: never given by whom the objection is about. */
export const RULED_BY_ANOTHER = [
	'contested',
	'reopened',
	'at_inspectorate',
	'at_secretariat',
	'appealed'
] as const satisfies ComplaintStatus[];

export const isFinal = (status: ComplaintStatus): boolean => STATUS_OWNER[status] === null;

export const OPEN_STATUSES = COMPLAINT_STATUSES.filter((status) => !isFinal(status));

/** Closed with the matter dealt with; the reporter may reopen within {@link REOPEN_DAYS}. */
export const CLOSED_STATUSES = ['closed_agreed', 'closed_silent'] as const satisfies ComplaintStatus[];

export const isConcluded = (status: ComplaintStatus): boolean => CLOSED_STATUSES.some((closed) => closed === status);

const BEFORE_VERIFICATION: readonly ComplaintStatus[] = ['submitted', 'needs_completion'];

/** Those in which the public may find a report. */
export const VERIFIED_STATUSES = COMPLAINT_STATUSES.filter((status) => !BEFORE_VERIFICATION.includes(status));

/** Those in which everything waits for the reporter. */
export type ReportersTurn = {
	[S in ComplaintStatus]: (typeof STATUS_OWNER)[S] extends 'reporter' ? S : never;
}[ComplaintStatus];
export const isReportersTurn = (status: ComplaintStatus): status is ReportersTurn =>
	STATUS_OWNER[status] === 'reporter';

/** Who asked, where a question waits for the reporter: whatever these write is the answer, and who asked need not wait. */
const ASKED_BY: Partial<Record<ComplaintStatus, Owner>> = { needs_completion: 'moderator', questioned: 'agency' };
export const askerIn = (status: ComplaintStatus): Owner | null => ASKED_BY[status] ?? null;
export const isAsked = (status: ComplaintStatus): boolean => askerIn(status) !== null;

/** Silence closes what the agency says is done; elsewhere it only ends the wait for an answer. */
export const closesInSilence = (from: ComplaintStatus | null): boolean =>
	from !== null && nextStatus(from, 'lapse') === 'closed_silent';

/** Calendar days in which a closed report can be reopened, or a refused one appealed. */
export const REOPEN_DAYS = 30;

/** Questions to the reporter that a report bears, whoever asks: each one stops the clocks. */
export const MAX_QUESTIONS = 3;

/** The clock that a status shows first: the duty of its owner. A final status has none. */
export const STATUS_CLOCK = {
	submitted: 'verification',
	needs_completion: 'reporter_answer',
	routed: 'first_response',
	in_progress: 'resolution',
	questioned: 'reporter_answer',
	followed_up: 'reporter_confirmation',
	contested: 'objection',
	reopened: 'objection',
	at_inspectorate: 'review',
	at_secretariat: 'final_ruling',
	returned: 'rerouting',
	unsettled: 'routing_decision',
	disputed: 'routing_dispute',
	appealed: 'appeal',
	closed_agreed: null,
	closed_silent: null,
	ruled: null,
	not_our_authority: null,
	archived: null,
	withdrawn: null
} as const satisfies Record<ComplaintStatus, ClockKind | null>;

import { hasOneOf, type Capacity } from '../../actor/capacity';
import { allow, refuse, type Result } from '../../result';

/** The law of one promise of signed minutes (butir rencana tindak lanjut). */
export const COMMITMENT_STATUSES = ['promised', 'reported', 'confirmed', 'unopposed', 'contested', 'waived'] as const;
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];

export const COMMITMENT_ACTIONS = [
	'report_progress',
	'fulfil',
	'confirm_fulfilment',
	'contest_fulfilment',
	'accept_silence',
	'waive'
] as const;
export type CommitmentAction = (typeof COMMITMENT_ACTIONS)[number];

/**
 * Whoever promised reports it fulfilled, with evidence; whoever took part confirms or contests. Silence is a status of its
 * own. A contested promise is open again and its day has not moved.
 */
export const COMMITMENT_MOVES = {
	promised: { report_progress: 'promised', fulfil: 'reported', waive: 'waived' },
	reported: { confirm_fulfilment: 'confirmed', contest_fulfilment: 'contested', accept_silence: 'unopposed' },
	confirmed: {},
	unopposed: { contest_fulfilment: 'contested' },
	contested: { report_progress: 'contested', fulfil: 'reported', waive: 'waived' },
	waived: {}
} as const satisfies Record<CommitmentStatus, Partial<Record<CommitmentAction, CommitmentStatus>>>;

export const isSettled = (status: CommitmentStatus): boolean =>
	status === 'confirmed' || status === 'unopposed' || status === 'waived';

/** Realised: done and not contested. What was waived with a reason is no longer promised, so it counts on neither side. */
export const isRealised = (status: CommitmentStatus): boolean => status === 'confirmed' || status === 'unopposed';

/** Share of promises kept, in whole percent rounded down: 100 is said only when all are. Null where nothing is promised. */
export function realisedPercent(statuses: readonly CommitmentStatus[]): number | null {
	return realisedOf(statuses.map((status) => ({ status, count: 1 })));
}

/** The same of kept counts. */
export function realisedOf(counts: readonly { status: CommitmentStatus; count: number }[]): number | null {
	const sum = (wanted: (status: CommitmentStatus) => boolean) =>
		counts.filter(({ status }) => wanted(status)).reduce((total, { count }) => total + count, 0);
	const owed = sum((status) => status !== 'waived');
	return owed === 0 ? null : Math.floor((sum(isRealised) * 100) / owed);
}

/** Still to be done, at first or again. */
export const OWED_STATUSES = ['promised', 'contested'] as const satisfies CommitmentStatus[];

export type CommitmentRefusal = 'not_allowed' | 'wrong_status' | 'text_required' | 'evidence_required';

const MAY: Record<CommitmentAction, readonly Capacity[]> = {
	report_progress: ['officer', 'agency_head', 'facilitator'],
	fulfil: ['officer', 'agency_head'],
	confirm_fulfilment: ['participant'],
	contest_fulfilment: ['participant'],
	accept_silence: ['system'],
	waive: ['agency_head']
};

export type CommitmentAct = { action: CommitmentAction; text?: string; files?: number };
export type CommitmentMove = { to: CommitmentStatus; role: Capacity };

/** The acts that this person may do on a promise now; what must come with them is asked when they are done. */
export const commitmentActsFor = (status: CommitmentStatus, capacities: readonly Capacity[]): CommitmentAction[] =>
	COMMITMENT_ACTIONS.filter((action) => decideCommitment(status, { action, text: '-', files: 1 }, capacities).ok);

/**
 * Whether an act on a promise may happen. `capacities` are those before the agency that promised: an officer of another
 * one has none here. Who promised never confirms their own work, in whatever office they serve.
 */
export function decideCommitment(
	status: CommitmentStatus,
	{ action, text = '', files = 0 }: CommitmentAct,
	capacities: readonly Capacity[]
): Result<CommitmentMove, CommitmentRefusal> {
	const role = MAY[action].find((capacity) => capacities.includes(capacity));
	const judgesOwnWork = role === 'participant' && hasOneOf(capacities, MAY.report_progress);
	if (!role || judgesOwnWork) return refuse('not_allowed');
	const moves: Partial<Record<CommitmentAction, CommitmentStatus>> = COMMITMENT_MOVES[status];
	const to = moves[action];
	if (!to) return refuse('wrong_status');
	if (action !== 'confirm_fulfilment' && action !== 'accept_silence' && !text.trim()) return refuse('text_required');
	if (action === 'fulfil' && files === 0) return refuse('evidence_required');
	return allow({ to, role });
}

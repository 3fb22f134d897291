/** The law of one promise of signed minutes (butir rencana tindak lanjut). */
export const COMMITMENT_STATUSES = [
	'promised',
	'reported',
	'confirmed',
	'unopposed',
	'contested',
	'waived',
	'released'
] as const;
export type CommitmentStatus = (typeof COMMITMENT_STATUSES)[number];

export const COMMITMENT_ACTIONS = [
	'report_progress',
	'fulfil',
	'confirm_fulfilment',
	'contest_fulfilment',
	'accept_silence',
	'waive',
	'accept_waiver',
	'contest_waiver'
] as const;
export type CommitmentAction = (typeof COMMITMENT_ACTIONS)[number];

/**
 * Whoever promised reports it fulfilled, with evidence; whoever took part confirms or contests. Silence is a status of its
 * own. A contested promise is open again and its day has not moved. Whoever promised can give up what nobody contests, and
 * still owes it before everybody: only those it was promised to can release them, and what they contest is owed again.
 */
export const COMMITMENT_MOVES = {
	promised: { report_progress: 'promised', fulfil: 'reported', waive: 'waived' },
	reported: { confirm_fulfilment: 'confirmed', contest_fulfilment: 'contested', accept_silence: 'unopposed' },
	confirmed: {},
	unopposed: { contest_fulfilment: 'contested' },
	contested: { report_progress: 'contested', fulfil: 'reported' },
	waived: { accept_waiver: 'released', contest_waiver: 'contested' },
	released: { contest_waiver: 'contested' }
} as const satisfies Record<CommitmentStatus, Partial<Record<CommitmentAction, CommitmentStatus>>>;

export const SETTLED_STATUSES = ['confirmed', 'unopposed', 'waived', 'released'] as const satisfies CommitmentStatus[];
export const isSettled = (status: CommitmentStatus): boolean => SETTLED_STATUSES.some((settled) => settled === status);
export const UNSETTLED_STATUSES = COMMITMENT_STATUSES.filter((status) => !isSettled(status));

/** Those it was promised to no longer ask for it. */
export const isReleased = (status: CommitmentStatus): boolean => status === 'released';

/** Still to be done, at first or again. */
export const OWED_STATUSES = ['promised', 'contested'] as const satisfies CommitmentStatus[];
export const isOwed = (status: CommitmentStatus): boolean => OWED_STATUSES.some((owed) => owed === status);

/** Late once their day has passed: to give a promise up does not fulfil it. */
export const UNKEPT_STATUSES = [...OWED_STATUSES, 'waived'] as const satisfies CommitmentStatus[];
export const isUnkept = (status: CommitmentStatus): boolean => UNKEPT_STATUSES.some((unkept) => unkept === status);

/** Reported kept, and not judged yet. */
export const REPORTED_STATUS = 'reported' satisfies CommitmentStatus;

type Reported = { status: CommitmentStatus; reportedAt: Date | null };

/** When a promise was reported kept, as it stands after a move: once it is settled that day stays, contested it is void. */
export function reportedAfter({ status, reportedAt }: Reported, to: CommitmentStatus, at: Date): Date | null {
	if (to === REPORTED_STATUS) return at;
	return status === REPORTED_STATUS && isSettled(to) ? reportedAt : null;
}

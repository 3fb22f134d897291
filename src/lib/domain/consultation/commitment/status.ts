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

export const SETTLED_STATUSES = COMMITMENT_STATUSES.filter(isSettled);
export const UNSETTLED_STATUSES = COMMITMENT_STATUSES.filter((status) => !isSettled(status));

/** Realised: done and not contested. What was waived with a reason is no longer promised, so it counts on neither side. */
export const isRealised = (status: CommitmentStatus): boolean => status === 'confirmed' || status === 'unopposed';

export const REALISED_STATUSES = COMMITMENT_STATUSES.filter(isRealised);

export const isWaived = (status: CommitmentStatus): boolean => status === 'waived';
/** Still promised, kept or not. */
export const COUNTED_STATUSES = COMMITMENT_STATUSES.filter((status) => !isWaived(status));

/** Share of promises kept, in whole percent rounded down: 100 is said only when all are. Null where nothing is promised. */
export function realisedPercent(statuses: readonly CommitmentStatus[]): number | null {
	return realisedOf(statuses.map((status) => ({ status, count: 1 })));
}

/** The same of kept counts. */
export function realisedOf(counts: readonly { status: CommitmentStatus; count: number }[]): number | null {
	const sum = (wanted: (status: CommitmentStatus) => boolean) =>
		counts.filter(({ status }) => wanted(status)).reduce((total, { count }) => total + count, 0);
	return percentKept(
		sum(isRealised),
		sum((status) => !isWaived(status))
	);
}

/** The same where both are counted already. */
export const percentKept = (realised: number, promised: number): number | null =>
	promised === 0 ? null : Math.floor((realised * 100) / promised);

/** Still to be done, at first or again. */
export const OWED_STATUSES = ['promised', 'contested'] as const satisfies CommitmentStatus[];
export const isOwed = (status: CommitmentStatus): boolean => OWED_STATUSES.some((owed) => owed === status);

/** Reported kept, and not judged yet. */
export const REPORTED_STATUS = 'reported' satisfies CommitmentStatus;

type Reported = { status: CommitmentStatus; reportedAt: Date | null };

/** When a promise was reported kept, as it stands after a move: once it is settled that day stays, contested it is void. */
export function reportedAfter({ status, reportedAt }: Reported, to: CommitmentStatus, at: Date): Date | null {
	if (to === REPORTED_STATUS) return at;
	return status === REPORTED_STATUS && isSettled(to) ? reportedAt : null;
}

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

import type { CommitmentStatus } from './status';

/** What became of promises. Each stands beside the others, and what was only given up is still owed. */
export type PromisesKept = {
	made: number;
	/** Without those that participants released: what the share is of. */
	counted: number;
	confirmed: number;
	/** Reported kept with evidence, and met by silence. */
	unopposed: number;
	/** Given up by who made them, and by nobody else. */
	waived: number;
	released: number;
	/**
	 * The share that participants confirmed, in whole percent rounded down: silence is no consent, and 100 is said only of
	 * all. Null where nothing is counted.
	 */
	percent: number | null;
};

/** Shown beside each other and never added up: agreement, silence, what was only given up, and what was let go. */
export const PARTS_KEPT = ['confirmed', 'unopposed', 'waived', 'released'] as const satisfies (keyof PromisesKept)[];

/** The one way from promises to figures of them: no channel counts by itself. */
export function promisesKept(counts: readonly { status: CommitmentStatus; count: number }[]): PromisesKept {
	const of = (...wanted: CommitmentStatus[]) =>
		counts.filter(({ status }) => wanted.includes(status)).reduce((sum, { count }) => sum + count, 0);
	const made = counts.reduce((sum, { count }) => sum + count, 0);
	const [confirmed, unopposed, released] = [of('confirmed'), of('unopposed'), of('released')];
	const counted = made - released;
	const percent = counted === 0 ? null : Math.floor((confirmed * 100) / counted);
	return { made, counted, confirmed, unopposed, waived: of('waived'), released, percent };
}

/** The same of promises one by one. */
export const keptAmong = (statuses: readonly CommitmentStatus[]): PromisesKept =>
	promisesKept(statuses.map((status) => ({ status, count: 1 })));

/** Whether all that is counted was reported kept with evidence and is not contested. */
export const areAllReported = ({ counted, confirmed, unopposed }: PromisesKept): boolean =>
	counted > 0 && confirmed + unopposed === counted;

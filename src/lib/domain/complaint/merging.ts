import type { Classification } from '../words/classification';
import type { ActLaw } from '../thread/act-law';
import { STATUS_ACTS } from './acts';
import { statusesIn } from './status-group';
import { RULED_BY_ANOTHER, isFinal, type ComplaintStatus, type StatusAction } from './status';

/** A report as far as it decides what it may be linked to. */
export type Mergeable = {
	id: string;
	/** The leading report of its case; null where it is linked to none. */
	headId: string | null;
	confidential: boolean;
	status: ComplaintStatus;
	classification: Classification;
};

export const MERGE_REFUSALS = [
	'merge_unknown',
	'merge_same',
	'merge_closed',
	'merge_confidential',
	'merge_supervisory'
] as const;
export type MergeRefusal = (typeof MERGE_REFUSALS)[number];

const isSupervisory = ({ classification }: Pick<Mergeable, 'classification'>) =>
	classification === 'supervisory_complaint';

/**
 * Why a report is not linked to a leading one; null where it may be. The leading one is open, for an answer is still to come
 * from it; and nobody is pointed to a report that they may not read. What hints at misuse of authority stays among its kind.
 */
export function obstacleToMerging(report: Mergeable, leader: Mergeable): MergeRefusal | null {
	// In a case of its own nothing is linked again: that also makes a circle impossible.
	if ((leader.headId ?? leader.id) === (report.headId ?? report.id)) return 'merge_same';
	if (isFinal(leader.status)) return 'merge_closed';
	if (isSupervisory(report) !== isSupervisory(leader)) return 'merge_supervisory';
	return leader.confidential && !report.confidential ? 'merge_confidential' : null;
}

/** A report as far as it decides who leads its case. */
export type InCase = {
	id: string;
	/** What a moderator linked it to; null for the one that everything was linked to. */
	mergedInto: string | null;
	createdAt: Date;
	status: ComplaintStatus;
	hidden: boolean;
	confidential: boolean;
};

const NOT_TAKEN_UP = statusesIn('other');

/**
 * Who leads a case: the report that the others were linked to, as long as an answer can come from it and everybody can read
 * it; otherwise the earliest of which that holds. It follows from how the reports stand and from nothing else, so that what
 * is shown again leads again, and what is parted is led as it was.
 */
export function leaderOf(reports: readonly InCase[]): string | undefined {
	const rank = ({ status, hidden, confidential, mergedInto, createdAt }: InCase) =>
		[NOT_TAKEN_UP.includes(status), hidden || confidential, mergedInto !== null, createdAt.getTime()].map(Number);
	return [...reports].sort((one, other) => byRank(rank(one), rank(other)) || (one.id < other.id ? -1 : 1))[0]?.id;
}

const byRank = (one: readonly number[], other: readonly number[]): number =>
	one.map((value, at) => value - (other[at] ?? 0)).find((difference) => difference !== 0) ?? 0;

type Standing = Pick<Mergeable, 'confidential' | 'status'>;

/** Whose reporter objects goes its own way until somebody has ruled. */
export const goesItsOwnWay = ({ status }: Pick<Standing, 'status'>): boolean =>
	RULED_BY_ANOTHER.some((ruled) => ruled === status);

/**
 * Whether what is done to the leading report is done to a linked one as well, if the law of statuses lets it. What answers
 * an objection answers that one alone, and what was written where few may read is not written where all may.
 */
export function isCarriedTo(action: StatusAction, leader: Standing, linked: Standing): boolean {
	const { carried }: ActLaw = STATUS_ACTS[action];
	if (!carried || goesItsOwnWay(leader) || goesItsOwnWay(linked)) return false;
	return linked.confidential || !leader.confidential;
}

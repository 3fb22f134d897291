import type { Capacity } from '../actor/capacity';
import { allow, refuse, type Result } from '../result';
import { actsAs, isForOthers, isLeftToDo } from '../thread/act-law';
import { decideInThread, readForum, type Forum, type ForumRefusal } from '../thread/forum';
import type { Standing } from '../thread/project';
import { mayRead } from '../thread/visibility';
import { ASIDE_ACTS, type AsideAct } from './acts';
import { isIdentityAct } from './identity-acts';
import type { IdentityRefusal } from './identity-request';
import type { Classification } from '../words/classification';
import { isConcluded, isFinal, type ComplaintStatus } from './status';

/** A report as its forum: what may be said in it, and what its reporter may still do beside the law of its statuses. */
export type ComplaintForum = Forum & {
	/** Closed with the matter dealt with, agreed or in silence: then its handling can be rated. */
	concluded: boolean;
	rated: boolean;
	anonymous: boolean;
	/** An answer stands there that others wrote down for the reporter. */
	answerRecorded: boolean;
	/** The reporter wished it to be confidential. */
	wishedConfidential: boolean;
	/** It is linked to another report, and its reporter says that this is another matter. */
	merged: boolean;
	mergeDenied: boolean;
	/** A hint at misuse of authority, which is confidential as long as it is one. */
	supervisory: boolean;
};

type StoredReport = Standing & {
	anonymous: boolean;
	rating: number | null;
	answerRecorded: boolean;
	wishedConfidential: boolean;
	mergedInto: string | null;
	mergeDeniedAt: Date | null;
	complaint: { status: ComplaintStatus; classification: Classification };
};

/** A report that is closed, withdrawn or refused takes no replies; an open one is one conversation. */
export const complaintForum = ({ complaint, ...thread }: StoredReport): ComplaintForum => ({
	...readForum(thread),
	open: !isFinal(complaint.status),
	wordsStand: 'in_thread',
	concluded: isConcluded(complaint.status),
	rated: thread.rating !== null,
	anonymous: thread.anonymous,
	answerRecorded: thread.answerRecorded,
	wishedConfidential: thread.wishedConfidential,
	merged: thread.mergedInto !== null,
	mergeDenied: thread.mergeDeniedAt !== null,
	supervisory: complaint.classification === 'supervisory_complaint'
});

export type AsideRefusal =
	ForumRefusal | 'kept_confidential' | 'wished_confidential' | 'merge_over' | 'words_settled' | IdentityRefusal;

export const isAsideAct = (act: string): act is AsideAct => act in ASIDE_ACTS && 'verb' in ASIDE_ACTS[act as AsideAct];

/** In which capacity the person may do it to the report, or why not. */
export function decideAside(
	forum: ComplaintForum,
	action: AsideAct,
	capacities: readonly Capacity[]
): Result<Capacity, AsideRefusal> {
	const role = actsAs(ASIDE_ACTS[action].by, capacities);
	if (isForOthers(ASIDE_ACTS[action], capacities)) return refuse('own_case');
	// Who opens an identity on record need not read the report as others do.
	if (!role || (!isIdentityAct(action) && !mayRead(forum, capacities))) return refuse('not_allowed');
	if (action === 'rate' && !forum.concluded) return refuse('not_allowed');
	if (!isLeftToDo(ASIDE_ACTS[action], forum)) return refuse('already_so');
	if (action === 'merge' && !forum.open) return refuse('merge_over');
	if (action === 'revise' && areSettled(forum)) return refuse('words_settled');
	if (action === 'add_files') return narrowed(decideInThread(forum, 'reply', capacities), role);
	const obstacle = action === 'open_report' ? obstacleToOpening(forum, role) : null;
	return obstacle ? refuse(obstacle) : allow(role);
}

/** A moderator has read the words and sent them on, or put them away: others speak of them now. */
const areSettled = ({ published, hidden, open }: ComplaintForum) => published || hidden || !open;

const narrowed = <Refusal extends string>(
	decision: Result<Capacity, Refusal>,
	role: Capacity
): Result<Capacity, Refusal> => (decision.ok ? allow(role) : decision);

/** Nobody exposes a reporter who wished not to be seen, but they themselves. */
function obstacleToOpening({ supervisory, wishedConfidential }: ComplaintForum, role: Capacity): AsideRefusal | null {
	if (supervisory) return 'kept_confidential';
	return wishedConfidential && role !== 'reporter' ? 'wished_confidential' : null;
}

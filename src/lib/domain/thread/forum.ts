import { hasOneOf, type Capacity } from '../actor/capacity';
import { CLOSED_STATUSES, isFinal, type ComplaintStatus } from '../complaint/status';
import { isOver, type ConsultationStage } from '../consultation/stage';
import { refuse, allow, type Result } from '../result';
import type { ForumAction } from './event';
import { isPublic, mayRead, type Readable } from './visibility';

/** What people may do in a thread, whatever it is about: `submit` has no thread yet; time and calendar do the rest. */
export type ThreadAct = Exclude<
	ForumAction,
	'submit' | 'remind' | 'escalate' | 'recalculate' | 'cite' | 'tell_progress'
>;

export type Forum = Readable & {
	kind: 'complaint' | 'consultation';
	locked: boolean;
	/** Open to words: a report that is closed, withdrawn or refused takes no replies. */
	open: boolean;
	/** Closed with the matter dealt with, agreed or in silence: then its handling can be rated. */
	concluded: boolean;
	rated: boolean;
	anonymous: boolean;
};

/** What of a stored thread decides what may be said in it. */
type StoredForum = {
	confidential: boolean;
	publishedAt: Date | null;
	hiddenAt: Date | null;
	lockedAt: Date | null;
} & (
	| { kind: 'complaint'; anonymous: boolean; rating: number | null; complaint: { status: ComplaintStatus } }
	| { kind: 'consultation'; consultation: { stage: ConsultationStage } }
);

export const forumOf = (thread: StoredForum): Forum => ({
	kind: thread.kind,
	confidential: thread.confidential,
	published: thread.publishedAt !== null,
	hidden: thread.hiddenAt !== null,
	locked: thread.lockedAt !== null,
	...(thread.kind === 'complaint' ? ofComplaint(thread) : ofConsultation(thread.consultation.stage))
});

const ofComplaint = ({ complaint, ...thread }: Extract<StoredForum, { kind: 'complaint' }>) => ({
	open: !isFinal(complaint.status),
	concluded: CLOSED_STATUSES.some((status) => status === complaint.status),
	rated: thread.rating !== null,
	anonymous: thread.anonymous
});

/** People go on talking while promises are being kept; nobody filed it, so there is nothing to rate and no name to hide. */
const ofConsultation = (stage: ConsultationStage) => ({
	open: stage !== 'draft' && !isOver(stage),
	concluded: false,
	rated: false,
	anonymous: false
});

export type ForumRefusal = 'not_allowed' | 'locked' | 'closed' | 'already_so';

const STAFF: readonly Capacity[] = ['officer', 'agency_head', 'facilitator', 'moderator', 'inspector'];

/** Who may; the conditions of the thread itself are asked after. */
const MAY_IN_THREAD: Record<ThreadAct, readonly Capacity[]> = {
	reply: ['reporter', ...STAFF, 'citizen'],
	note: STAFF,
	rate: ['reporter'],
	hide_name: ['reporter'],
	record_sp4n: ['moderator', 'officer', 'agency_head'],
	// Besides the capacity it takes the named permission in the appointment; the use case asks both.
	open_identity: ['moderator', 'inspector', 'admin'],
	hide_thread: ['moderator'],
	restore_thread: ['moderator'],
	hide_post: ['moderator'],
	restore_post: ['moderator'],
	lock: ['moderator'],
	unlock: ['moderator']
};

export const isThreadAct = (act: string): act is ThreadAct => act in MAY_IN_THREAD;

/** In which capacity the person may do it, or why not. */
export function decideInThread(
	forum: Forum,
	action: ThreadAct,
	capacities: readonly Capacity[]
): Result<Capacity, ForumRefusal> {
	const role = MAY_IN_THREAD[action].find((capacity) => capacities.includes(capacity));
	if (!role || (action !== 'open_identity' && !mayRead(forum, capacities))) return refuse('not_allowed');
	const obstacle = forumObstacle(forum, action, role);
	return obstacle ? refuse(obstacle) : allow(role);
}

function forumObstacle(forum: Forum, action: ThreadAct, role: Capacity): ForumRefusal | null {
	switch (action) {
		case 'record_sp4n':
			return forum.kind === 'complaint' ? null : 'not_allowed';
		case 'reply':
			if (role === 'citizen' && !isPublic(forum)) return 'not_allowed';
			if (!forum.open) return 'closed';
			return forum.locked && !hasOneOf([role], ['moderator']) ? 'locked' : null;
		case 'rate':
			if (!forum.concluded) return 'not_allowed';
			return forum.rated ? 'already_so' : null;
		case 'hide_name':
			if (forum.kind !== 'complaint') return 'not_allowed';
			return forum.anonymous ? 'already_so' : null;
		case 'hide_thread':
			return forum.hidden ? 'already_so' : null;
		case 'restore_thread':
			return forum.hidden ? null : 'already_so';
		case 'lock':
			return forum.locked ? 'already_so' : null;
		case 'unlock':
			return forum.locked ? null : 'already_so';
		default:
			return null;
	}
}

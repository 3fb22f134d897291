import type { Capacity } from '../actor/capacity';
import { allow, refuse, type Result } from '../result';
import { actsAs, isForOthers, isLeftToDo, type Aim, type WithPage } from './act-law';
import { FORUM_ACTS } from './acts';
import type { Standing } from './project';
import { isPublic, mayRead, type Readable } from './visibility';

/** What people do in any thread; time and the calendar do the rest. */
export type ForumAct = WithPage<typeof FORUM_ACTS>;

/** What of a thread decides what may be said in it. */
export type Forum = Readable & {
	locked: boolean;
	/** Open to words: what is over takes none. */
	open: boolean;
	/** Whether words stand in one conversation, or each under the post that it is about. */
	wordsStand: 'in_thread' | 'under_posts';
};

/** The part of it that is read from the thread itself. */
export const readForum = ({ confidential, publishedAt, hiddenAt, lockedAt }: Standing) => ({
	confidential,
	published: publishedAt !== null,
	hidden: hiddenAt !== null,
	locked: lockedAt !== null
});

export type ForumRefusal = 'not_allowed' | 'own_case' | 'silenced' | 'locked' | 'closed' | 'already_so';

export const isForumAct = (act: string): act is ForumAct => act in FORUM_ACTS && 'verb' in FORUM_ACTS[act as ForumAct];

/** Whether an act can be about that: a post, or without one the thread as a whole. */
export function aimsAt(
	about: Aim | undefined,
	{ wordsStand }: Pick<Forum, 'wordsStand'>,
	target: 'thread' | 'post'
): boolean {
	if (about === 'thread_or_post') return true;
	// A picture is found by its own id wherever it stands; what a consultation asks is its host's, and no citizen's words.
	if (about === 'picture' || about === 'written' || about === 'masked')
		return target === 'post' || wordsStand === 'in_thread';
	return target === (about === 'words' ? (wordsStand === 'in_thread' ? 'thread' : 'post') : (about ?? 'thread'));
}

/** In which capacity the person may do it, or why not. */
export function decideInThread(
	forum: Forum,
	action: ForumAct,
	capacities: readonly Capacity[]
): Result<Capacity, ForumRefusal> {
	const role = actsAs(FORUM_ACTS[action].by, capacities);
	if (isForOthers(FORUM_ACTS[action], capacities)) return refuse('own_case');
	const isSilenced = capacities.includes('silenced') && actsAs(FORUM_ACTS[action].by, ['citizen']) !== null;
	if (!role && isSilenced && mayRead(forum, capacities)) return refuse('silenced');
	if (!role || !mayRead(forum, capacities)) return refuse('not_allowed');
	const obstacle = action === 'reply' ? obstacleToWords(forum, role) : null;
	if (obstacle) return refuse(obstacle);
	return isLeftToDo(FORUM_ACTS[action], forum) ? allow(role) : refuse('already_so');
}

function obstacleToWords(forum: Forum, role: Capacity): ForumRefusal | null {
	if (role === 'citizen' && !isPublic(forum)) return 'not_allowed';
	if (!forum.open) return 'closed';
	return forum.locked && role !== 'moderator' ? 'locked' : null;
}

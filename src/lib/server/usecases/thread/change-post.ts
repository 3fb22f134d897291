import type { ComplaintParticulars } from '$lib/domain/complaint/particulars';
import type { Transaction } from 'kysely';
import { settleHold, type Settled } from '../../db/holds';
import { recountReplies } from '../../db/inputs';
import { isPinned } from '../../db/pins';
import type { Database } from '../../db/schema';
import { markPost, settleFlags } from './flags';
import type { PlainThreadAct } from './act-in-thread';

type Trx = Transaction<Database>;

/** What the history keeps besides of a post that was changed. */
export type Change = Pick<ComplaintParticulars, 'inputs' | 'ofReporter'> & {
	/** Of what was refused: since when it had waited. */
	waitedSince?: Date;
};

type Asked = { action: PlainThreadAct; postId?: string };

/**
 * Shows, hides, lets in or refuses the post that an act is about, and settles what was reported of it. Null when there is
 * nothing left to do; of acts about no post nothing is changed.
 */
export async function changePost(
	trx: Trx,
	threadId: string,
	{ action, postId }: Asked,
	at: Date
): Promise<Change | null> {
	if (action === 'hide_thread') await settleFlags(trx, { threadId, postId: null, outcome: 'upheld', at });
	if (!isAboutPost(action)) return {};
	if (!postId) return null;
	const changed = await CHANGES[action](trx, { threadId, postId, at });
	if (!changed) return null;
	const post = await trx.selectFrom('post').select('reply_to').where('id', '=', postId).executeTakeFirst();
	if (post?.reply_to) await recountReplies(trx, post.reply_to);
	return changed;
}

type Target = { threadId: string; postId: string; at: Date };

async function hide(trx: Trx, target: Target): Promise<Change | null> {
	// A line in its place would tell of what nobody knows of: words that wait are refused, not hidden. An input has its number.
	const wasHeld =
		(await isInput(trx, target.postId)) && (await settleHold(trx, { ...target, outcome: 'refused' })) !== null;
	if (!(await markPost(trx, target.threadId, target.postId, target.at)) && !wasHeld) return null;
	await settleFlags(trx, { ...target, outcome: 'upheld' });
	return {};
}

const CHANGES = {
	async admit(trx, target) {
		const settled = await settleHold(trx, { ...target, outcome: 'admitted' });
		return settled && letIn(settled);
	},
	async refuse_post(trx, target) {
		if (await isInput(trx, target.postId)) return null;
		const settled = await settleHold(trx, { ...target, outcome: 'refused' });
		return settled && { waitedSince: settled.since };
	},
	hide_post: hide,
	split_post: hide,
	pin_post: async (trx, { threadId, postId }) => ((await isPinned(trx, threadId, postId)) ? null : {}),
	unpin_post: async (trx, { threadId, postId }) => ((await isPinned(trx, threadId, postId)) ? {} : null),
	async restore_post(trx, target) {
		const wasHeld = (await settleHold(trx, { ...target, outcome: 'admitted' })) !== null;
		return (await markPost(trx, target.threadId, target.postId, null)) || wasHeld ? {} : null;
	}
} satisfies Partial<Record<PlainThreadAct, (trx: Trx, target: Target) => Promise<Change | null>>>;

const isAboutPost = (action: PlainThreadAct): action is keyof typeof CHANGES => action in CHANGES;

/** What is told of a post that is shown from now on. */
export const letIn = ({ inputNumber, ofReporter }: Settled): Omit<Change, 'waitedSince'> => ({
	...(inputNumber === null ? {} : { inputs: [inputNumber] }),
	...(ofReporter ? { ofReporter: true } : {})
});

const isInput = async (trx: Trx, postId: string): Promise<boolean> =>
	(await trx.selectFrom('input').select('post_id').where('post_id', '=', postId).executeTakeFirst()) !== undefined;

import type { Actor, Role } from '$lib/domain/actor/actor';
import { keptInComplaint } from '$lib/domain/complaint/event';
import type { DecisionEnd } from '$lib/domain/moderation/decision';
import type { ActLaw } from '$lib/domain/thread/act-law';
import { FORUM_ACTS, undoingAct, type Undoing } from '$lib/domain/thread/acts';
import { agencyOf, type Thread } from '../../db/threads';
import { restorePictures } from '../../redaction/pictures';
import { listMasked, sealOf } from '../../redaction/sealed';
import { actedBy } from '../in-thread';
import { record, type Deps } from '../record';
import { restoreCopies, tellCopies } from '../redaction/mask-copies';
import { restoreAll } from '../redaction/mask-parts';
import { changePost } from '../thread/change-post';
import { liftCollapse } from '../thread/collapse';
import { followCopies } from '../thread/follow-copies';
import type { OpenedDecision, Trx } from './in-decision';
import { partOnAppeal } from './merge-appeal';

/** Who takes it back, in which office, why, and what that makes of the entry. */
export type Lifting = { doer: Pick<Actor, 'userId'>; role: Role; words: string; end: DecisionEnd };

/**
 * Takes back what was decided, by the act that undoes it in its thread, or on the account. What is taken back on appeal is
 * taken back in the office that has it: a higher one need not be a moderator.
 */
export async function liftDecision(opened: OpenedDecision, deps: Deps, lifting: Lifting): Promise<void> {
	const { trx, decision, at } = opened;
	if (decision.endedAt || (await liftInThread(opened, deps, lifting))) return;
	const { doer, words, end } = lifting;
	await trx
		.updateTable('decision')
		.set({ ended_at: at, end_kind: end, end_reason: words, ended_by: doer.userId })
		.where('id', '=', decision.id)
		.where('ended_at', 'is', null)
		.execute();
}

/** False where no act in the thread takes it back, or nothing of it is left there: then the entry alone ends. */
async function liftInThread(
	{ trx, decision, thread, at }: OpenedDecision,
	deps: Deps,
	{ doer, role, words, end }: Lifting
): Promise<boolean> {
	const { postId } = decision;
	if (thread?.kind === 'complaint' && decision.act === 'merge')
		return partOnAppeal(trx, deps, thread, { doer, role, words, end, at });
	const action = undoingAct(decision.act);
	if (!thread || !action) return false;
	if (action === 'lift_collapse') {
		if (!postId) return false;
		const after = await liftCollapse(trx, deps, { thread, postId, by: { role, userId: doer.userId, end } });
		return after !== thread;
	}
	const masked = action === 'unredact' ? await listMasked(trx, sealOf(deps), { threadId: thread.id, postId }) : [];
	if (!(await PREPARE[action]({ trx, deps, thread, postId, at, masked }))) return false;
	const law: Pick<ActLaw, 'words' | 'inside'> = FORUM_ACTS[action];
	await record(trx, deps, thread, {
		...keptInComplaint(action, { reason: words, ...(postId ? { postId } : {}) }),
		from: null,
		to: null,
		...actedBy(role, doer, agencyOf(thread)),
		public: !law.inside,
		decision: { end },
		at
	});
	await liftCopies({ trx, deps, thread, postId, at, masked }, action, { doer, role, words, end });
	return true;
}

type Lifted = { trx: Trx; deps: Deps; thread: Thread; postId: string | null; at: Date; masked: MaskedPart[] };
type MaskedPart = Awaited<ReturnType<typeof listMasked>>[number];

/** What each of these acts does besides its event; false where there is nothing left to do. */
const PREPARE: Record<Exclude<Undoing, 'lift_collapse'>, (of: Lifted) => Promise<boolean>> = {
	restore_thread: ({ thread }) => Promise.resolve(thread.hiddenAt !== null),
	restore_post: async ({ trx, thread, postId, at }) =>
		(await changePost(trx, thread.id, { action: 'restore_post', ...(postId ? { postId } : {}) }, at)) !== null,
	lift_sanction: () => Promise.resolve(true),
	unlock: ({ thread }) => Promise.resolve(thread.lockedAt !== null),
	async unredact({ trx, thread, masked }) {
		await restoreAll(trx, thread, masked);
		return masked.length > 0;
	},
	restore_picture: async ({ trx, deps, thread, postId }) =>
		(await restorePictures(trx, sealOf(deps), { threadId: thread.id, postId }, thread.lastSeq + 1)) > 0
};

/** What reached several reports of a case is taken back in all of them. */
async function liftCopies(lifted: Lifted, action: Undoing, { doer, role, words, end }: Lifting): Promise<void> {
	const { trx, deps, thread, postId, at, masked } = lifted;
	const by = { doer, role, data: { reason: words, ...(postId && { postId }) } };
	if (postId) await followCopies(trx, deps, thread, { action, doer, role, at, postId, text: words, end });
	if (action === 'unredact')
		await restoreCopies(
			lifted,
			deps,
			masked.map(({ part }) => part),
			by
		);
	if (action === 'restore_picture') await tellCopies(lifted, deps, action, by);
}

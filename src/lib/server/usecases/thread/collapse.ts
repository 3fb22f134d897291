import type { Capacity } from '$lib/domain/actor/capacity';
import { dayOf } from '$lib/domain/calendar/zone';
import { keptInComplaint } from '$lib/domain/complaint/event';
import { whyNotFolded } from '$lib/domain/thread/collapse';
import type { DecisionEnd } from '$lib/domain/moderation/decision';
import { weighFlags } from '$lib/domain/moderation/flag-weight';
import { dueOf, limitOf } from '$lib/domain/moderation/queue';
import { flagTextFor } from '$lib/text/flag-catalogue';
import type { Transaction } from 'kysely';
import { findFlaggedPost } from '../../db/flagged-post';
import { findFlaggers } from '../../db/flaggers';
import { findRuleOfFlag } from '../../db/forum-rules';
import { loadCalendar } from '../../db/rules';
import type { Database } from '../../db/schema';
import { findThreadForUpdate, type Thread } from '../../db/threads';
import type { Locked } from '../in-thread';
import { record, type Deps } from '../record';

type Trx = Transaction<Database>;

const BY_ITSELF = { role: 'system', userId: null, agencyId: null } as const;
const ASIDE = { from: null, to: null, public: true } as const;

/**
 * Folds a reply that readers who usually disagree have called spam, and that looks like it; for as long as the queue gives a
 * moderator to look, and once. What the law leaves alone is left alone, however many flags there are.
 */
export async function collapseIfSpam(locked: Locked<Thread>, deps: Deps, postId: string): Promise<void> {
	const { trx, thread, at } = locked;
	const post = await findFlaggedPost(trx, postId, at);
	const flaggers = (await findFlaggers(trx, [postId], at)).get(postId) ?? [];
	const { sum } = weighFlags(flaggers.filter(({ reason }) => reason === 'spam'));
	if (!post || whyNotFolded({ post, decided: post.decided, sum }) !== null) return;
	const until = await lookedAtBy(trx, deps, at);
	await trx.updateTable('post').set({ folded_until: until }).where('id', '=', postId).execute();
	const rule = await findRuleOfFlag(trx, 'spam', dayOf(at, deps.env.zone));
	const reason = flagTextFor('id').collapsed(post.signs);
	await record(trx, deps, thread, {
		...keptInComplaint('collapse_post', { postId, reason, flagReason: 'spam', ...(rule && { rule }) }),
		...BY_ITSELF,
		...ASIDE,
		decision: { source: 'machine', until },
		at
	});
}

/** When somebody must have looked. */
async function lookedAtBy(trx: Trx, { env }: Deps, at: Date): Promise<Date> {
	const limit = limitOf('collapsed');
	if (!limit) throw new Error('What is folded has a limit of its own');
	return dueOf(at, limit, { calendar: await loadCalendar(trx), zone: env.zone });
}

type By = { role: Capacity; userId: string | null; end: DecisionEnd };

/** Opens what is folded, where it is; the thread as it is afterwards. */
export async function liftCollapse(
	trx: Trx,
	deps: Deps,
	{ thread, postId, by }: { thread: Thread; postId: string; by: By }
): Promise<Thread> {
	const { numUpdatedRows } = await trx
		.updateTable('post')
		.set({ folded_until: null })
		.where('id', '=', postId)
		.where('thread_id', '=', thread.id)
		.where('folded_until', 'is not', null)
		.executeTakeFirst();
	if (numUpdatedRows === 0n) return thread;
	const { end, ...doer } = by;
	return record(trx, deps, thread, {
		...keptInComplaint('lift_collapse', { postId }),
		...doer,
		...ASIDE,
		agencyId: null,
		decision: { end },
		at: deps.now()
	});
}

const BATCH = 100;

/**
 * Opens what nobody has looked at in time: better spam that is seen than a word that stays folded because nobody came. Any
 * number of processes may run it at once. Returns how many were opened.
 */
export async function liftCollapses(deps: Deps): Promise<number> {
	let lifted = 0;
	for (;;) {
		const due = await overdue(deps).execute();
		for (const { ref, postId } of due) if (await liftOverdue(deps, ref, postId)) lifted += 1;
		if (due.length < BATCH) return lifted;
	}
}

const overdue = ({ db, now }: Deps) =>
	db
		.selectFrom('post')
		.innerJoin('thread', 'thread.id', 'post.thread_id')
		.select(['thread.ref', 'post.id as postId'])
		.where('post.folded_until', '<=', now())
		.orderBy('post.folded_until')
		.limit(BATCH);

/** Asks once more under the lock: a moderator may have come. */
const liftOverdue = (deps: Deps, ref: string, postId: string): Promise<boolean> =>
	deps.db.transaction().execute(async (trx) => {
		const thread = await findThreadForUpdate(trx, ref);
		if (!thread) return false;
		const after = await liftCollapse(trx, deps, {
			thread,
			postId,
			by: { role: 'system', userId: null, end: 'expired' }
		});
		return after.lastSeq > thread.lastSeq;
	});

import type { FlagReason } from '$lib/domain/moderation/reasons';
import { dayOf } from '$lib/domain/calendar/zone';
import type { Actor } from '$lib/domain/actor/actor';
import { keptInComplaint } from '$lib/domain/complaint/event';
import { actsAs } from '$lib/domain/thread/act-law';
import { FORUM_ACTS } from '$lib/domain/thread/acts';
import { KINDS_FOR_EVERYBODY } from '$lib/domain/thread/post';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { createSeal } from '../../identity/seal';
import { spend, type Owners } from '../../auth/limits';
import { findRuleOfFlag } from '../../db/forum-rules';
import type { Database } from '../../db/schema';
import type { Thread } from '../../db/threads';
import { record, type Deps } from '../record';
import { collapseIfSpam, liftCollapse } from './collapse';
import { heldBack } from './mistaken-flags';
import { actedBy, inThread, type Locked, type NotBegun } from '../in-thread';

export type FlagCommand = {
	ref: string;
	/** Null: the thread itself. */
	postId: string | null;
	doer: Actor;
	/** `user:…` or `device:…`: one open flag each. */
	flagger: string;
	/** Whose limits a new flag counts in. */
	owners?: Owners;
	/** Where it comes from. */
	network?: string | null;
	reason: FlagReason;
	words: string;
	formKey?: string;
};

export type FlagRefusal = NotBegun | 'silenced' | 'too_many_attempts';

/** Asks a moderator to look. Who asks again while the first is open has thought better of it: the later words stand. */
export function flagContent(deps: Deps, command: FlagCommand): Promise<Result<{ ref: string }, FlagRefusal>> {
	const { ref, postId } = command;
	return inThread(
		deps,
		'flag',
		{ formKey: null, ...command },
		async (locked): Promise<Result<{ ref: string }, FlagRefusal>> => {
			const { trx, thread } = locked;
			if (command.doer.sanction === 'suspend') return refuse('silenced');
			if (postId && !(await isShownPost(trx, thread.id, postId))) return refuse('not_found');
			// Before the words of an open flag are changed, too: one for personal data, which is always heard, is no door to others.
			const mistaken = await heldBack(trx, command.flagger, command.reason, locked.at);
			if (mistaken) return mistaken;
			if (await replaceFlag(trx, thread.id, command)) return allow({ ref });
			const counted = await spend({ ...deps, db: trx }, 'flag', command.owners ?? {});
			if (!counted.ok) return counted;
			await insertFlag(locked, command, blockOf(deps, command, thread.id));
			if (postId && command.reason === 'spam') await collapseIfSpam(locked, deps, postId);
			return allow({ ref });
		}
	);
}

const insertFlag = (
	{ trx, thread, at }: Pick<Locked<Thread>, 'trx' | 'thread' | 'at'>,
	command: FlagCommand,
	block: string | null
) => {
	const { postId, reason, words, flagger } = command;
	return trx
		.insertInto('flag')
		.values({
			thread_id: thread.id,
			post_id: postId,
			reason,
			words,
			flagger,
			block,
			at,
			settled_at: null,
			outcome: null
		})
		.execute();
};

/** Tells two flags of one block of addresses on the same thing, and nothing else: beside another thing it is another mark. */
const blockOf = ({ env }: Deps, { network, postId }: FlagCommand, threadId: string): string | null =>
	network ? createSeal(env.secret).mac('flag block', `${postId ?? threadId} ${network}`) : null;

/** False where this person has no open flag there. */
async function replaceFlag(
	trx: Transaction<Database>,
	threadId: string,
	{ postId, reason, words, flagger }: FlagCommand
): Promise<boolean> {
	const { numUpdatedRows } = await trx
		.updateTable('flag')
		.set({ reason, words })
		.where('thread_id', '=', threadId)
		.where('post_id', postId === null ? 'is' : '=', postId)
		.where('flagger', '=', flagger)
		.where('settled_at', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

export type DismissCommand = { ref: string; postId: string | null; doer: Actor; formKey?: string | null };

/** A moderator looked and leaves the content as it is: the open flags on it are settled. */
export const dismissFlags = (
	deps: Deps,
	{ formKey = null, ...command }: DismissCommand
): Promise<Result<{ ref: string }, NotBegun | 'not_allowed'>> =>
	inThread(deps, 'dismiss_flags', { ...command, formKey }, async ({ trx, thread, capacities, at }) => {
		const { ref, postId, doer } = command;
		const role = actsAs(FORUM_ACTS.dismiss_flags.by, capacities);
		if (!role) return refuse('not_allowed');
		const reason = await commonestReason(trx, thread.id, postId);
		// Of two who look at once, the second finds nothing left to dismiss.
		if (!reason) return allow({ ref });
		await settleFlags(trx, { threadId: thread.id, postId, outcome: 'dismissed', at });
		const by = { role, userId: doer.userId, end: 'restored' } as const;
		const open = postId ? await liftCollapse(trx, deps, { thread, postId, by }) : thread;
		const rule = await findRuleOfFlag(trx, reason, dayOf(at, deps.env.zone));
		await record(trx, deps, open, {
			...keptInComplaint('dismiss_flags', { ...(postId && { postId }), flagReason: reason, ...(rule && { rule }) }),
			from: null,
			to: null,
			...actedBy(role, doer, null),
			public: false,
			at
		});
		return allow({ ref });
	});

/** What most of those said who flagged it: the rule that it was looked at under. Undefined where nobody has. */
async function commonestReason(
	trx: Transaction<Database>,
	threadId: string,
	postId: string | null
): Promise<FlagReason | undefined> {
	const found = await trx
		.selectFrom('flag')
		.select('reason')
		.where('thread_id', '=', threadId)
		.where('post_id', postId === null ? 'is' : '=', postId)
		.where('settled_at', 'is', null)
		.groupBy('reason')
		.orderBy((eb) => eb.fn.countAll(), 'desc')
		.orderBy('reason')
		.limit(1)
		.executeTakeFirst();
	return found?.reason;
}

async function isShownPost(trx: Transaction<Database>, threadId: string, postId: string): Promise<boolean> {
	const found = await trx
		.selectFrom('post')
		.select('id')
		.where('id', '=', postId)
		.where('thread_id', '=', threadId)
		.where('hidden_at', 'is', null)
		.where('kind', 'in', KINDS_FOR_EVERYBODY)
		.executeTakeFirst();
	return found !== undefined;
}

type Settling = {
	threadId: string;
	postId: string | null;
	outcome: 'upheld' | 'dismissed';
	at: Date;
	/** Only those that were reported for this. */
	reason?: FlagReason;
};

/** Settles the open flags on a post, or on the thread itself. */
export const settleFlags = (trx: Transaction<Database>, { threadId, postId, outcome, at, reason }: Settling) =>
	trx
		.updateTable('flag')
		.set({ settled_at: at, outcome, block: null })
		.where('thread_id', '=', threadId)
		.where('post_id', postId === null ? 'is' : '=', postId)
		.where('settled_at', 'is', null)
		.$if(reason !== undefined, (query) => query.where('reason', '=', reason ?? null))
		.execute();

/** What was reported for showing personal data is as its reporters wanted it once that is masked; the rest waits. */
export const settlePersonal = ({ trx, thread, at }: Locked<Thread>, postId: string | null) =>
	settleFlags(trx, { threadId: thread.id, postId, outcome: 'upheld', at, reason: 'personal_data' });

/** Hides (or, with null, restores) a post that everybody is shown; false when it is so already. */
export async function markPost(
	trx: Transaction<Database>,
	threadId: string,
	postId: string,
	hiddenAt: Date | null
): Promise<boolean> {
	const changed = await trx
		.updateTable('post')
		.set({ hidden_at: hiddenAt, folded_until: null, ...(hiddenAt ? {} : { held: null }) })
		.where('id', '=', postId)
		.where('thread_id', '=', threadId)
		.where('kind', 'in', KINDS_FOR_EVERYBODY)
		.where('hidden_at', hiddenAt ? 'is' : 'is not', null)
		.executeTakeFirst();
	return changed.numUpdatedRows > 0n;
}

import { areWeighed } from '$lib/domain/consultation/input/input';
import { isPublic } from '$lib/domain/thread/visibility';
import { allow, refuse, type Result } from '$lib/domain/result';
import { sql, type Transaction } from 'kysely';
import { ownersOfVoice, spend, type TooMany } from '../../auth/limits';
import type { Database } from '../../db/schema';
import { findThreadForUpdate, forumOf, type Thread } from '../../db/threads';
import type { Deps } from '../record';

export type SupportCommand = {
	ref: string;
	/** `user:…` or `device:…`: one voice each. */
	voice: string;
	/** Where the voice comes from. */
	network: string;
	proved?: boolean;
	/** What is wanted, not "the other way round": a form that is sent twice has one effect. */
	supports: boolean;
	/** An input of a consultation, and the version of the draft text that its supporter has read. */
	input?: { postId: string; textVersion: number };
};

export type SupportRefusal = 'not_found' | 'closed';

/**
 * Lends a voice to a public report or to an input, or takes it back. Lent again for a newer version of the text it holds
 * for that one too: the version that it was first lent for stays. Only a voice that is new is limited.
 */
export function supportThread(
	deps: Deps,
	{ ref, voice, network, proved, supports, input }: SupportCommand
): Promise<Result<{ ref: string }, SupportRefusal> | TooMany> {
	return deps.db.transaction().execute(async (trx) => {
		const thread = await findThreadForUpdate(trx, ref);
		if (!thread || !isPublic(forumOf(thread))) return refuse('not_found');
		const target = await findTarget(trx, thread, input);
		if (!target.ok) return target;
		const { postId } = target.value;
		const lent = supports ? await lend(trx, thread.id, voice, target.value, deps.now()) : 0;
		if (lent > 0) {
			const owners = ownersOfVoice({ voice, network, proved: proved === true });
			const counted = await spend({ db: trx, now: deps.now }, 'support', owners, postId ?? thread.id);
			if (!counted.ok) {
				await takeBack(trx, thread.id, voice, postId);
				return counted;
			}
		}
		const changed = supports ? lent : -(await takeBack(trx, thread.id, voice, postId));
		if (changed !== 0) await count(trx, thread.id, postId, changed);
		return allow({ ref });
	});
}

type Target = { postId: string | null; textVersion: number | null };

/** Inputs are weighed until the minutes are signed; nobody supports what nobody may read. */
async function findTarget(
	trx: Transaction<Database>,
	thread: Thread,
	input: SupportCommand['input']
): Promise<Result<Target, 'not_found' | 'closed'>> {
	if (!input) return allow({ postId: null, textVersion: null });
	if (thread.kind !== 'consultation') return refuse('not_found');
	const found = await trx
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.select('post.id')
		.where(sql<string>`post.id::text`, '=', input.postId)
		.where('input.thread_id', '=', thread.id)
		.where('post.hidden_at', 'is', null)
		.executeTakeFirst();
	if (!found) return refuse('not_found');
	const { stage, textVersion } = thread.consultation;
	if (!areWeighed(forumOf(thread), stage)) return refuse('closed');
	// Nobody has read a version that is yet to come.
	return allow({ postId: found.id, textVersion: Math.min(input.textVersion, textVersion) });
}

const sameTarget = (postId: string | null) =>
	postId === null ? sql<boolean>`post_id is null` : sql<boolean>`post_id = ${postId}`;

async function lend(
	trx: Transaction<Database>,
	threadId: string,
	supporter: string,
	{ postId, textVersion }: Target,
	at: Date
): Promise<number> {
	const { numInsertedOrUpdatedRows } = await trx
		.insertInto('support')
		.values({ thread_id: threadId, supporter, at, post_id: postId, text_version: textVersion })
		.onConflict((row) => row.doNothing())
		.executeTakeFirst();
	const lent = Number(numInsertedOrUpdatedRows);
	if (lent === 0 && textVersion !== null) await affirm(trx, { threadId, supporter, postId, textVersion });
	return lent;
}

const affirm = (
	trx: Transaction<Database>,
	pinned: { threadId: string; supporter: string; postId: string | null; textVersion: number }
) =>
	trx
		.updateTable('support')
		.set({ affirmed_versions: sql<number[]>`affirmed_versions || ${pinned.textVersion}::int` })
		.where('thread_id', '=', pinned.threadId)
		.where('supporter', '=', pinned.supporter)
		.where(sameTarget(pinned.postId))
		.where('text_version', '<', pinned.textVersion)
		.where(sql<boolean>`${pinned.textVersion}::int > all (affirmed_versions)`)
		.execute();

async function takeBack(
	trx: Transaction<Database>,
	threadId: string,
	supporter: string,
	postId: string | null
): Promise<number> {
	const { numDeletedRows } = await trx
		.deleteFrom('support')
		.where('thread_id', '=', threadId)
		.where('supporter', '=', supporter)
		.where(sameTarget(postId))
		.executeTakeFirst();
	return Number(numDeletedRows);
}

const count = (trx: Transaction<Database>, threadId: string, postId: string | null, changed: number) =>
	postId === null
		? trx
				.updateTable('thread')
				.set((eb) => ({ support_count: eb('support_count', '+', changed) }))
				.where('id', '=', threadId)
				.execute()
		: trx
				.updateTable('input')
				.set((eb) => ({ support_count: eb('support_count', '+', changed) }))
				.where('post_id', '=', postId)
				.execute();

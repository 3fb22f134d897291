import type { Actor } from '$lib/domain/actor/actor';
import type { Capacity } from '$lib/domain/actor/capacity';
import type { DecisionHead } from '../db/decision-head';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../db/client';

/** Who stands before a decision: the person, how they stand before its thread, and the input that a guest's code has opened. */
export type BeforeDecision = { actor: Actor; capacities: readonly Capacity[]; openedInput: string | null };

/** How whoever wrote what a decision is about can be reached, and known again. */
export type DecisionAuthor = { recipient: string; threadId: string | null };

/**
 * Whether the person wrote what was decided about: the account itself, whoever filed the report by account or code, the
 * account or the guest behind a post. What is decided about a consultation as a whole concerns whoever runs it.
 */
export function isAuthorOf(
	decision: DecisionHead,
	{ actor: { userId }, capacities, openedInput }: BeforeDecision
): boolean {
	const { threadId, threadKind, postId, subjectUserId, authorUserId, authorRole } = decision;
	if (threadId === null) return subjectUserId !== null && subjectUserId === userId;
	if (postId === null)
		return threadKind === 'complaint' ? capacities.includes('reporter') : capacities.includes('facilitator');
	if (authorRole === 'reporter') return capacities.includes('reporter');
	if (authorUserId !== null) return authorUserId === userId;
	return openedInput !== null && openedInput === postId;
}

/** The same of an account's words, for a list of them: `decision` is the row. */
export const isAboutWordsOf = (userId: string): RawBuilder<boolean> =>
	sql<boolean>`decision.id in (
		select own.id from reporter join decision as own on own.thread_id = reporter.thread_id
			left join post as said on said.id = own.post_id
		where reporter.user_id = ${userId}::uuid and (said.id is null or said.author_role = 'reporter')
		union all
		select own.id from post as said join decision as own on own.post_id = said.id
		where said.author_user_id = ${userId}::uuid and said.author_role <> 'reporter')`;

/** Where letters to whoever wrote it go: a key alone, which the outbox opens; none where nobody left an address. */
export async function findAuthor(db: Db, decision: DecisionHead): Promise<DecisionAuthor | null> {
	const { threadId, threadKind, postId, subjectUserId, authorUserId, authorRole } = decision;
	const account = subjectUserId ?? (authorRole === 'reporter' ? null : authorUserId);
	if (account) return { recipient: `user:${account}`, threadId };
	if (threadId === null) return null;
	if (authorRole === 'reporter' || (postId === null && threadKind === 'complaint'))
		return (await hasReporterAddress(db, threadId)) ? { recipient: 'reporter', threadId } : null;
	if (postId === null) return null;
	const guest = db.selectFrom('guest').select('post_id').where('post_id', '=', postId).where('has_contact', '=', true);
	return (await guest.executeTakeFirst()) ? { recipient: `guest:${postId}`, threadId } : null;
}

const hasReporterAddress = async (db: Db, threadId: string): Promise<boolean> =>
	(await db
		.selectFrom('reporter')
		.select('thread_id')
		.where('thread_id', '=', threadId)
		.where((eb) => eb.or([eb('user_id', 'is not', null), eb('has_contact', '=', true)]))
		.executeTakeFirst()) !== undefined;

/** The accounts of whoever wrote it, and of whoever filed the report that it stands under: neither judges it by another door. */
export async function accountsOf(
	db: Db,
	{ threadId, threadKind, postId, subjectUserId, authorUserId, authorRole }: DecisionHead
): Promise<string[]> {
	const author = postId !== null && authorRole === 'reporter' ? null : (subjectUserId ?? authorUserId);
	const reporter =
		threadId === null || threadKind !== 'complaint'
			? undefined
			: await db
					.selectFrom('reporter')
					.select('user_id as userId')
					.where('thread_id', '=', threadId)
					.executeTakeFirst();
	return [author, reporter?.userId ?? null].filter((userId) => userId !== null);
}

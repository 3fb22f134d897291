import type { AnyEvent, AnyParticulars } from '$lib/domain/events';
import type { DecisionEnd, DecisionSource } from '$lib/domain/moderation/decision';
import type { ActLaw } from '$lib/domain/thread/act-law';
import type { Transaction } from 'kysely';
import { endDecisions, flaggedSince, insertDecision } from '../../db/decisions';
import type { Database } from '../../db/schema';
import type { Thread } from '../../db/threads';

export type BookLaw = Pick<ActLaw, 'words' | 'moderates' | 'undoes'>;

/** What an entry of the book says besides the event that it is about. */
export type Deciding = {
	/** Unless flags asked for it, or a machine did it, whoever acted looked by themselves. */
	source?: DecisionSource;
	/** Since when it had waited, where no flag says so. */
	waitedSince?: Date;
	/** The last moment for which it holds. */
	until?: Date;
	/** The words that it is about, an entry each; without these, what the event names. */
	posts?: readonly string[];
	/** How what is undone ended. */
	end?: DecisionEnd;
};

type Entering = Deciding & { thread: Thread; event: AnyEvent & { id: string }; law: BookLaw };

/**
 * What moderation leaves in the public book: an entry for each act of it, in the same transaction; and the end of the
 * entries that an act undoes. Of other acts it leaves nothing.
 */
export async function enterInBook(trx: Transaction<Database>, { thread, event, law, ...deciding }: Entering) {
	const data: AnyParticulars = event.data;
	const named = law.words === 'reason' || law.words === null ? (data.postId ?? null) : null;
	if (law.undoes)
		await endDecisions(trx, {
			threadId: thread.id,
			postId: named,
			acts: law.undoes,
			at: event.at,
			// What a weightier act takes the place of was not taken back.
			kind: deciding.end ?? (law.moderates ? 'expired' : 'restored'),
			reason: data.reason ?? '',
			byUserId: event.userId
		});
	if (!law.moderates) return;
	for (const postId of deciding.posts ?? [named]) await enter(trx, thread, event, postId, deciding);
}

async function enter(
	trx: Transaction<Database>,
	{ id: threadId, kind }: Thread,
	event: Entering['event'],
	postId: string | null,
	{ source, waitedSince, until }: Deciding
) {
	const data: AnyParticulars = event.data;
	const flagged = await flaggedSince(trx, threadId, postId, event.at);
	await insertDecision(trx, {
		at: event.at,
		act: event.action,
		rule: data.rule ?? null,
		reason: data.reason ?? '',
		about: { threadId, kind, eventId: event.id, postId },
		source: source ?? (event.role === 'system' ? 'machine' : flagged ? 'flag' : 'own'),
		waitedSince: waitedSince ?? flagged,
		byUserId: event.userId,
		byRole: event.role,
		until: until ?? null
	});
}

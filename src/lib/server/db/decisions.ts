import type { Capacity } from '$lib/domain/actor/capacity';
import type { AnyAction } from '$lib/domain/events';
import type { DecisionEnd, DecisionSource } from '$lib/domain/moderation/decision';
import type { CitedRule } from '$lib/domain/moderation/rule';
import type { Transaction } from 'kysely';
import type { Database } from './schema';

type Trx = Transaction<Database>;

/** What an entry of the book is about: a thread, or words in it; or an account. */
type InThread = { threadId: string; kind: 'complaint' | 'consultation'; eventId: string; postId: string | null };
type OfAccount = { subjectUserId: string };

export type NewDecision = {
	at: Date;
	act: AnyAction;
	/** Null for a refusal to take a report up, which has reasons of its own. */
	rule: CitedRule | null;
	reason: string;
	about: InThread | OfAccount;
	source: DecisionSource;
	waitedSince: Date | null;
	byUserId: string | null;
	byRole: Capacity;
	until?: Date | null;
};

/** Enters a decision in the book, in the transaction that carries it out. Threads are locked before, never after. */
export const insertDecision = (trx: Trx, { about, rule, ...decision }: NewDecision) =>
	trx
		.insertInto('decision')
		.values({
			at: decision.at,
			act: decision.act,
			rule_code: rule?.code ?? null,
			rule_version: rule?.version ?? null,
			reason: decision.reason,
			thread_id: 'threadId' in about ? about.threadId : null,
			thread_kind: 'threadId' in about ? about.kind : null,
			post_id: 'threadId' in about ? about.postId : null,
			event_id: 'threadId' in about ? about.eventId : null,
			subject_user_id: 'threadId' in about ? null : about.subjectUserId,
			source: decision.source,
			waited_since: decision.waitedSince,
			by_user_id: decision.byUserId,
			by_role: decision.byRole,
			until: decision.until ?? null,
			ended_at: null,
			end_kind: null,
			ended_by: null
		})
		.returning('id')
		.executeTakeFirstOrThrow();

export type Ending = {
	threadId: string;
	postId: string | null;
	acts: readonly string[];
	at: Date;
	kind: DecisionEnd;
	reason: string;
	byUserId: string | null;
};

/** What held about these words holds no longer. */
export const endDecisions = (trx: Trx, { threadId, postId, acts, at, kind, reason, byUserId }: Ending) =>
	trx
		.updateTable('decision')
		.set({ ended_at: at, end_kind: kind, end_reason: reason, ended_by: byUserId })
		.where('thread_id', '=', threadId)
		.where('post_id', postId === null ? 'is' : '=', postId)
		.where('ended_at', 'is', null)
		.where((eb) => eb(eb.cast<string>('act', 'text'), 'in', [...acts]))
		.execute();

/** Since when open flags, or those that were settled at this moment, have asked for somebody to look. */
export async function flaggedSince(trx: Trx, threadId: string, postId: string | null, at: Date): Promise<Date | null> {
	const { since } = await trx
		.selectFrom('flag')
		.select((eb) => eb.fn.min<Date | null>('at').as('since'))
		.where('thread_id', '=', threadId)
		.where('post_id', postId === null ? 'is' : '=', postId)
		.where((eb) => eb.or([eb('settled_at', 'is', null), eb('settled_at', '=', at)]))
		.executeTakeFirstOrThrow();
	return since;
}

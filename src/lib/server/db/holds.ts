import type { Ground, HoldOutcome } from '$lib/domain/moderation/hold';
import { sql } from 'kysely';
import type { Db } from './client';

/** Why words wait, and when they are shown by themselves. */
export type Holding = { grounds: readonly Ground[]; until: Date };

/** Whether a post waits to be let in. */
export const isWaiting = sql<boolean>`coalesce(post.held = 'waiting', false)`;

export const insertHold = (db: Db, { postId, threadId, since, grounds, until }: Holding & NewHold) =>
	db.insertInto('hold').values({
		post_id: postId,
		thread_id: threadId,
		since,
		until,
		grounds: JSON.stringify(grounds),
		settled_at: null,
		outcome: null
	});

type NewHold = { postId: string; threadId: string; since: Date };

type Settling = { threadId: string; postId: string; outcome: HoldOutcome; at: Date };

/** What was let in or refused: who had written it, and where. */
export type Settled = { since: Date; inputNumber: number | null; ofReporter: boolean; replyTo: string | null };

/**
 * Ends the holding of a post, whichever way it was decided. Null where it does not wait: decided by somebody else, or shown
 * from the start. An input that is refused keeps its number, and a line in its place; of anything else nothing is seen.
 */
export async function settleHold(db: Db, { threadId, postId, outcome, at }: Settling): Promise<Settled | null> {
	const [open] = await db
		.updateTable('hold')
		.set({ settled_at: at, outcome })
		.where('post_id', '=', postId)
		.where('thread_id', '=', threadId)
		.where('settled_at', 'is', null)
		.returning('since')
		.execute();
	if (!open) return null;
	const stays = outcome === 'refused';
	const { kind, author_role, reply_to } = await db
		.updateTable('post')
		.set((eb) => ({
			held: stays
				? eb
						.case()
						.when('kind', '=', 'input')
						.then(null)
						.else('refused' as const)
						.end()
				: null,
			...(stays ? {} : { hidden_at: null })
		}))
		.where('id', '=', postId)
		.returning(['kind', 'author_role', 'reply_to'])
		.executeTakeFirstOrThrow();
	const input = kind === 'input' ? await numberOf(db, postId) : null;
	return { ...open, inputNumber: input, ofReporter: author_role === 'reporter', replyTo: reply_to };
}

const numberOf = async (db: Db, postId: string): Promise<number | null> =>
	(await db.selectFrom('input').select('number').where('post_id', '=', postId).executeTakeFirst())?.number ?? null;

import { forumOf } from '$lib/domain/thread/forum';
import { isPublic } from '$lib/domain/thread/visibility';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { MINUTE, allowAttempt } from '../../auth/rate-limit';
import type { Database } from '../../db/schema';
import { findThreadForUpdate } from '../../db/threads';
import type { Deps } from '../record';

export type SupportCommand = {
	ref: string;
	/** `user:…` or `device:…`: one voice each. */
	voice: string;
	/** Where the voice comes from. */
	network: string;
	/** What is wanted, not "the other way round": a form that is sent twice has one effect. */
	supports: boolean;
};

/** A school or an office behind one address can speak; a script that discards its cookies cannot fill the hall. */
const VOICES_OF_A_NETWORK = 20;
const DAY = 24 * 60 * MINUTE;

/** Lends a voice to a public report, or takes it back. */
export async function supportThread(
	deps: Deps,
	{ ref, voice, network, supports }: SupportCommand
): Promise<Result<{ ref: string }, 'not_found' | 'too_many_attempts'>> {
	const attempt = await allowAttempt(deps.db, 'support', `${network} ${ref}`, VOICES_OF_A_NETWORK, DAY, deps.now());
	if (!attempt.allowed) return refuse('too_many_attempts');
	return deps.db.transaction().execute(async (trx) => {
		const thread = await findThreadForUpdate(trx, ref);
		if (!thread || !isPublic(forumOf(thread))) return refuse('not_found');
		const changed = supports ? await lend(trx, thread.id, voice, deps.now()) : -(await takeBack(trx, thread.id, voice));
		await trx
			.updateTable('thread')
			.set((eb) => ({ support_count: eb('support_count', '+', changed) }))
			.where('id', '=', thread.id)
			.execute();
		return allow({ ref });
	});
}

async function lend(trx: Transaction<Database>, threadId: string, supporter: string, at: Date): Promise<number> {
	const { numInsertedOrUpdatedRows } = await trx
		.insertInto('support')
		.values({ thread_id: threadId, supporter, at })
		.onConflict((row) => row.doNothing())
		.executeTakeFirst();
	return Number(numInsertedOrUpdatedRows);
}

async function takeBack(trx: Transaction<Database>, threadId: string, supporter: string): Promise<number> {
	const { numDeletedRows } = await trx
		.deleteFrom('support')
		.where('thread_id', '=', threadId)
		.where('supporter', '=', supporter)
		.executeTakeFirst();
	return Number(numDeletedRows);
}

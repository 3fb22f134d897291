import type { Transaction } from 'kysely';
import type { Database } from '$lib/server/db/schema';
import { writeSomeLetters } from '$lib/server/notices/mail/write-letters';
import type { Deps } from '$lib/server/usecases/record';

/** Days of mail that are kept to be read. */
const MAIL_DAYS_MS = 4 * 86_400_000;

/** What was written in the past has long arrived; nothing of it is left to be sent when a mail server is given later. */
export async function settleMails(
	trx: Transaction<Database>,
	deps: Pick<Deps, 'now' | 'env'>,
	threadIds: readonly string[]
): Promise<void> {
	await forgetOldNotices(trx, deps, threadIds);
	await forgetOldCrowds(trx, deps, threadIds);
	for (let taken = 1; taken > 0;) {
		const written = await writeSomeLetters(trx, deps);
		for (const { error } of written.failed) throw error;
		taken = written.taken;
	}
	await trx
		.updateTable('mail')
		.set((eb) => ({ sent_at: eb.ref('created_at') }))
		.where('thread_id', 'in', threadIds)
		.execute();
}

const forgetOldNotices = (trx: Transaction<Database>, { now }: Pick<Deps, 'now'>, threadIds: readonly string[]) =>
	trx
		.deleteFrom('notice')
		.using('thread_event')
		.whereRef('thread_event.id', '=', 'notice.event_id')
		.where('thread_event.thread_id', 'in', threadIds)
		.where('notice.created_at', '<', new Date(now().getTime() - MAIL_DAYS_MS))
		.execute();

const forgetOldCrowds = (trx: Transaction<Database>, { now }: Pick<Deps, 'now'>, threadIds: readonly string[]) =>
	trx
		.deleteFrom('fan_out')
		.using('thread_event')
		.whereRef('thread_event.id', '=', 'fan_out.event_id')
		.where('thread_event.thread_id', 'in', threadIds)
		.where('fan_out.at', '<', new Date(now().getTime() - MAIL_DAYS_MS))
		.execute();

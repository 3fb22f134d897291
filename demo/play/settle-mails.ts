import type { Transaction } from 'kysely';
import type { Database } from '$lib/server/db/schema';
import type { Deps } from '$lib/server/usecases/record';

/** Days of mail that are kept to be read. */
const MAIL_DAYS_MS = 4 * 86_400_000;

/** What was written in the past has long arrived; nothing of it is left to be sent when a mail server is given later. */
export async function settleMails(
	trx: Transaction<Database>,
	{ now }: Pick<Deps, 'now'>,
	threadIds: readonly string[]
): Promise<void> {
	const oldest = new Date(now().getTime() - MAIL_DAYS_MS);
	await trx.deleteFrom('mail').where('thread_id', 'in', threadIds).where('created_at', '<', oldest).execute();
	await trx
		.updateTable('mail')
		.set((eb) => ({ sent_at: eb.ref('created_at') }))
		.where('thread_id', 'in', threadIds)
		.execute();
}

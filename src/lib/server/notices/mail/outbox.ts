import type { Insertable, Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import type { Env } from '../../env';
import { addJob } from '../../db/add-job';

export type MailDeps = { now: () => Date; env: Env };
export type Letter = { subject: string; body_text: string; body_html: string; calendar?: string | null };
export type NewMail = Letter &
	Pick<
		Insertable<Database['mail']>,
		'event_id' | 'thread_id' | 'recipient' | 'audience' | 'created_at' | 'follow_id' | 'reply_id'
	>;

/** Stays far below the 65,535 parameters of one statement. */
const ROWS_AT_ONCE = 1_000;

/** Puts mails into the outbox and wakes whoever sends them; both happen only if the transaction is kept. */
export async function writeMails(
	trx: Transaction<Database>,
	{ now, env }: MailDeps,
	mails: readonly NewMail[]
): Promise<void> {
	const at = now();
	let written = 0;
	for (let start = 0; start < mails.length; start += ROWS_AT_ONCE) {
		const rows = mails.slice(start, start + ROWS_AT_ONCE).map((mail) => ({ ...mail, next_attempt_at: at }));
		const result = await trx
			.insertInto('mail')
			.values(rows)
			.onConflict((mail) => mail.columns(['event_id', 'recipient']).doNothing())
			.executeTakeFirst();
		written += Number(result.numInsertedOrUpdatedRows ?? 0);
	}
	if (written > 0 && env.smtpUrl !== null) await addJob(trx, 'send-mail', {}, { jobKey: 'send-mail' });
}

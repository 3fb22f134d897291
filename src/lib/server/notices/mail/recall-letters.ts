import { sql, type Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import type { MailDeps } from './outbox';

/**
 * Takes back what is written about a thread and waits to be sent, so that it is written anew from what may be read from
 * now on, or not at all. What a mail server is just being given is gone.
 */
export async function recallLetters(
	trx: Transaction<Database>,
	{ now }: Pick<MailDeps, 'now'>,
	threadId: string
): Promise<void> {
	await sql`
		with taken_back as (
			delete from mail
			where sent_at is null and failed_at is null and claimed_at is null and (
				thread_id = ${threadId}::uuid and exists (
					select from delivery
					where delivery.event_id = mail.event_id and delivery.recipient = mail.recipient and channel = 'mail'
				)
				or exists (
					select from delivery join thread_event on thread_event.id = delivery.event_id
					where delivery.mail_id = mail.id and thread_event.thread_id = ${threadId}::uuid
				)
			)
			returning id, event_id, recipient
		)
		update delivery set due_at = ${now()}::timestamptz, mail_id = null
		from taken_back
		where channel = 'mail' and (
			delivery.mail_id = taken_back.id
			or delivery.event_id = taken_back.event_id and delivery.recipient = taken_back.recipient
		)`.execute(trx);
}

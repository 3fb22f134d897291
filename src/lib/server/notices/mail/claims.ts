import type { MailAudience } from '../../db/schema-mail';
import { sql, type Expression } from 'kysely';
import type { Db } from '../../db/client';

/** Longer than any attempt takes: whoever claimed a mail and has not settled it by then is no more. */
const CLAIM_MINUTES = 15;

export type ClaimedMail = {
	id: string;
	threadId: string | null;
	ref: string | null;
	recipient: string;
	audience: MailAudience;
	subject: string;
	bodyText: string;
	bodyHtml: string;
	calendar: string | null;
	/** What made its reader hear. */
	followId: string | null;
	/** The address that takes an answer to it, and the letter that named it before. */
	replyId: string | null;
	previousId: string | null;
	/** This one included. */
	attempts: number;
};

/**
 * Takes the next mail that is due, for this process alone. One statement that commits by itself, before anything is
 * sent: should the process die while sending, the claim stands and nobody sends a second time.
 */
export async function claimMail(db: Db, now: Date): Promise<ClaimedMail | null> {
	const mail = await db
		.updateTable('mail')
		.set((eb) => ({ claimed_at: now, attempts: eb('attempts', '+', 1) }))
		.where('id', '=', (eb) =>
			eb
				.selectFrom('mail')
				.select('id')
				.where('sent_at', 'is', null)
				.where('failed_at', 'is', null)
				.where('claimed_at', 'is', null)
				.where('next_attempt_at', '<=', now)
				.orderBy('next_attempt_at')
				.limit(1)
				.forUpdate()
				.skipLocked()
		)
		.returning((eb) => [
			'id',
			'thread_id as threadId',
			eb.selectFrom('thread').select('ref').whereRef('thread.id', '=', 'mail.thread_id').as('ref'),
			'recipient',
			'audience',
			'subject',
			'body_text as bodyText',
			'body_html as bodyHtml',
			'calendar',
			'follow_id as followId',
			'reply_id as replyId',
			eb
				.selectFrom('reply_address')
				.select('last_mail_id')
				.whereRef('reply_address.id', '=', 'mail.reply_id')
				.as('previousId'),
			'attempts'
		])
		.executeTakeFirst();
	return mail ?? null;
}

type Settled = {
	at: Date;
	/** Whether the words go: mails about accounts carry a token, which must not outlive the sending. */
	forget: boolean;
};

const forgotten = (forget: boolean) => (forget ? { body_text: '', body_html: '' } : {});

/** The next letter to the same person in the same thread refers to this one. */
export const noteAnswerable = (db: Db, { id, replyId }: Pick<ClaimedMail, 'id' | 'replyId'>) =>
	db.updateTable('reply_address').set({ last_mail_id: id }).where('id', '=', replyId).execute();

/** Beats the judgement of whoever took the claim for dead meanwhile. */
export const settleSent = (db: Db, id: string, { at, forget }: Settled) =>
	db
		.updateTable('mail')
		.set({ sent_at: at, failed_at: null, last_error: null, ...forgotten(forget) })
		.where('id', '=', id)
		.execute();

export const failMail = (db: Db, id: string, { at, reason, forget }: Settled & { reason: string }) =>
	db
		.updateTable('mail')
		.set({ failed_at: at, last_error: reason, ...forgotten(forget) })
		.where('id', '=', id)
		.execute();

export const releaseMail = (db: Db, id: string, { nextAttemptAt, reason }: { nextAttemptAt: Date; reason: string }) =>
	db
		.updateTable('mail')
		.set({ claimed_at: null, next_attempt_at: nextAttemptAt, last_error: reason })
		.where('id', '=', id)
		.where('failed_at', 'is', null)
		.execute();

/** What a dead process had in hand may have arrived: given up, not sent again. */
export async function giveUpStaleClaims(db: Db, now: Date): Promise<number> {
	const given = await db
		.updateTable('mail')
		.set((eb) => ({
			failed_at: now,
			last_error: 'unconfirmed',
			body_text: withoutToken(eb.ref('body_text')),
			body_html: withoutToken(eb.ref('body_html'))
		}))
		.where('claimed_at', '<', new Date(now.getTime() - CLAIM_MINUTES * 60_000))
		.where('sent_at', 'is', null)
		.where('failed_at', 'is', null)
		.executeTakeFirst();
	return Number(given.numUpdatedRows);
}

const withoutToken = (body: Expression<string>) => sql<string>`case when audience = 'account' then '' else ${body} end`;

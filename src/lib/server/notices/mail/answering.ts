import type { ReplyPurpose } from '$lib/domain/mail-in/verdict';
import type { ComplaintEvent } from '$lib/domain/complaint/event';
import { isFinal } from '$lib/domain/complaint/status';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import type { NewMail } from './outbox';
import type { Reader } from './readers';
import type { ToldEvent } from './told-events';

/** A letter, and as whose answer a reply to it is taken; null: none is. */
export type Answerable = NewMail & { purpose: ReplyPurpose | null };

/**
 * As whose answer a reply to the letter is taken. Of a Rahasia report nothing goes through mailboxes; what is over takes
 * no more words; and whoever only follows would say in public what they meant for us.
 */
export function purposeOf(
	{ event, thread, slug }: Pick<ToldEvent, 'event' | 'thread' | 'slug'>,
	{ audience, recipient }: Pick<Reader, 'audience' | 'recipient'>
): ReplyPurpose | null {
	if (thread.confidential || thread.hidden) return null;
	const hasAccount = recipient.startsWith('user:');
	if (slug !== null) return audience === 'author' && hasAccount ? 'participant' : null;
	const { to } = event as ComplaintEvent;
	if (to && isFinal(to)) return null;
	if (audience === 'reporter') return 'reporter';
	return hasAccount && (audience === 'officers' || audience === 'assignee') ? 'officer' : null;
}

/** Gives each letter the address of its reader in that thread: the one they have, or a new one. */
export async function withAddresses(
	trx: Transaction<Database>,
	mails: readonly Answerable[],
	at: Date
): Promise<NewMail[]> {
	const idOf = new Map<string, string>();
	const wanted = new Map<string, { thread_id: string; recipient: string; purpose: ReplyPurpose; named_at: Date }>();
	for (const { thread_id, recipient, purpose } of mails)
		if (purpose && thread_id)
			wanted.set(keyOf({ thread_id, recipient, purpose }), { thread_id, recipient, purpose, named_at: at });
	if (wanted.size > 0) {
		const rows = await trx
			.insertInto('reply_address')
			// In one order for all, so that no two processes wait for each other.
			.values([...wanted].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row))
			.onConflict((row) => row.columns(['thread_id', 'recipient', 'purpose']).doUpdateSet({ named_at: at }))
			.returning(['id', 'thread_id', 'recipient', 'purpose'])
			.execute();
		for (const { id, ...row } of rows) idOf.set(keyOf(row), id);
	}
	return mails.map(({ purpose, ...mail }) => {
		const id = purpose && mail.thread_id && idOf.get(keyOf({ ...mail, thread_id: mail.thread_id, purpose }));
		return id ? { ...mail, reply_id: id } : mail;
	});
}

const keyOf = ({ thread_id, recipient, purpose }: { thread_id: string; recipient: string; purpose: ReplyPurpose }) =>
	`${thread_id} ${recipient} ${purpose}`;

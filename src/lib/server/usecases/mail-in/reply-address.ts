import { ANSWERABLE_DAYS, type ReplyPurpose } from '$lib/domain/mail-in/verdict';
import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { findPerson } from '../../auth/person';
import { findReporterAddress } from '../../identity/reporter';
import { createSeal } from '../../identity/seal';
import type { Deps } from '../record';

/** An address that a letter named: whose answer it takes, and about what. */
export type ReplyAddress = {
	id: string;
	purpose: ReplyPurpose;
	recipient: string;
	threadId: string;
	ref: string;
	kind: 'complaint' | 'consultation';
	ended: boolean;
};

const DAY_MS = 86_400_000;

export async function findReplyAddress({ db, now }: Deps, id: string): Promise<ReplyAddress | null> {
	const row = await db
		.selectFrom('reply_address')
		.innerJoin('thread', 'thread.id', 'reply_address.thread_id')
		.select(['reply_address.id', 'purpose', 'recipient', 'named_at', 'thread.id as threadId', 'ref', 'kind'])
		.where('reply_address.id', '=', id)
		.executeTakeFirst();
	if (!row) return null;
	const { named_at, ...address } = row;
	return { ...address, ended: now().getTime() - named_at.getTime() > ANSWERABLE_DAYS * DAY_MS };
}

/** Where whoever reported this would answer, if they had been given an address; null where it is no report. */
export async function findReporterOf({ db }: Deps, ref: string): Promise<ReplyAddress | null> {
	const thread = await db
		.selectFrom('thread')
		.select(['id as threadId', 'ref', 'kind'])
		.where('ref', '=', ref)
		.where('kind', '=', 'complaint')
		.executeTakeFirst();
	return thread ? { id: '', purpose: 'reporter', recipient: 'reporter', ended: false, ...thread } : null;
}

/** Whom the address was given to: who acts when it is used, and where they are written to. Null: nobody any more. */
export async function findHolder(
	deps: Deps,
	{ recipient, threadId }: Pick<ReplyAddress, 'recipient' | 'threadId'>
): Promise<{ doer: Actor; email: string } | null> {
	if (recipient === 'reporter') {
		const found = await findReporterAddress(deps.db, createSeal(deps.env.secret), threadId);
		if (!found) return null;
		const doer = found.userId ? await findPerson(deps, found.userId) : { ...VISITOR, openedThreadId: threadId };
		return { doer, email: found.email };
	}
	const userId = recipient.replace(/^user:/, '');
	const account = await deps.db
		.selectFrom('app_user')
		.select('email')
		.where('id', '=', userId)
		.where('email_confirmed_at', 'is not', null)
		.executeTakeFirst();
	return account ? { doer: await findPerson(deps, userId), email: account.email } : null;
}

import { allow, refuse, type Result } from '$lib/domain/result';
import { queueAccountMail } from '$lib/server/auth/account-mail';
import { issueToken, lifetimeOf, spendAddress, voidTokens } from '$lib/server/auth/email-token';
import { evenTime } from '$lib/server/auth/even-time';
import { forgetDevices } from '$lib/server/auth/known-device';
import { spend, type TooMany } from '$lib/server/auth/limits';
import { hashPassword } from '$lib/server/auth/password';
import { makeSecret } from '$lib/server/auth/secret-key';
import { endSessions, findAccountByEmail, findAccountForUpdate } from '$lib/server/db/accounts';
import type { Database } from '$lib/server/db/schema';
import type { Services } from '$lib/server/services';
import type { Transaction } from 'kysely';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;
type Trx = Transaction<Database>;

/**
 * Mails a link to the new address and tells the old one. Nothing changes before the link is used. Whether the new address has
 * an account here is told to nobody but to that address.
 */
export async function askForNewEmail(
	deps: Deps,
	{ userId, email }: { userId: string; email: string }
): Promise<Result<null, 'same_email'> | TooMany> {
	const letter = await spend(deps, 'letter', { account: userId });
	if (!letter.ok) return letter;
	return evenTime(() => deps.db.transaction().execute((trx) => mailBoth(trx, deps, { userId, email })));
}

async function mailBoth(trx: Trx, deps: Deps, { userId, email }: { userId: string; email: string }) {
	const account = await findAccountForUpdate(trx, userId);
	if (!account || account.invitedAt || account.email.toLowerCase() === email.toLowerCase()) return refuse('same_email');
	await queueAccountMail(trx, deps, account, { kind: 'email_change_asked' });
	const owner = await findAccountByEmail(trx, email);
	if (owner) {
		if (!owner.invitedAt) await queueAccountMail(trx, deps, owner, { kind: 'already_registered' });
		return allow(null);
	}
	const token = await issueToken(trx, userId, 'change_email', deps.now(), email);
	await queueAccountMail(trx, deps, account, { kind: 'change_email', token });
	return allow(null);
}

type Settled = Result<'changed' | 'undone', 'link_void' | 'email_taken'>;

/** By the link in the letter to the new address it is the account's; by that in the letter to the old one, it is not any more. */
export async function settleEmail(deps: Deps, token: string): Promise<Settled> {
	// Made before anything is locked: it takes its time, and is what nobody knows.
	const nobodys = await hashPassword(makeSecret());
	return deps.db.transaction().execute(async (trx): Promise<Settled> => {
		const change = await spendAddress(trx, token, 'change_email', deps.now());
		if (change) return takeAddress(trx, deps, change);
		const undo = await spendAddress(trx, token, 'undo_email', deps.now());
		return undo ? goBack(trx, deps, undo, nobodys) : refuse('link_void');
	});
}

type Addressed = { userId: string; email: string; expiresAt: Date };

async function takeAddress(trx: Trx, deps: Deps, { userId, email }: Addressed): Promise<Settled> {
	const account = await findAccountForUpdate(trx, userId);
	if (!account) return refuse('link_void');
	if (await findAccountByEmail(trx, email)) return refuse('email_taken');
	await trx.updateTable('app_user').set({ email, email_confirmed_at: deps.now() }).where('id', '=', userId).execute();
	// Their links lie in the mailbox that is given up.
	for (const purpose of ['confirm', 'reset'] as const) await voidTokens(trx, userId, purpose);
	const token = await issueToken(trx, userId, 'undo_email', deps.now(), account.email);
	await queueAccountMail(trx, deps, account, { kind: 'email_changed', token });
	return allow('changed');
}

/**
 * Whoever changed it knows the password, and may have set up a second step of their own, shortly before or since: both go,
 * and all sessions. The owner of the old address comes in by a link to it.
 */
async function goBack(
	trx: Trx,
	deps: Deps,
	{ userId, email, expiresAt }: Addressed,
	nobodys: string
): Promise<Settled> {
	const account = await findAccountForUpdate(trx, userId);
	if (!account) return refuse('link_void');
	const holder = await findAccountByEmail(trx, email);
	if (holder && holder.id !== userId) return refuse('email_taken');
	const since = new Date(expiresAt.getTime() - 2 * lifetimeOf('undo_email'));
	await trx.updateTable('app_user').set({ email, password_hash: nobodys }).where('id', '=', userId).execute();
	await trx.deleteFrom('authenticator').where('user_id', '=', userId).where('confirmed_at', '>=', since).execute();
	await trx.deleteFrom('passkey').where('user_id', '=', userId).where('created_at', '>=', since).execute();
	await endSessions(trx, userId);
	await forgetDevices(trx, userId);
	for (const purpose of ['confirm', 'reset', 'change_email'] as const) await voidTokens(trx, userId, purpose);
	// An address from before this one can still take the account back; those that came after it cannot.
	await trx
		.deleteFrom('email_token')
		.where('user_id', '=', userId)
		.where('purpose', '=', 'undo_email')
		.where('expires_at', '>', expiresAt)
		.execute();
	const token = await issueToken(trx, userId, 'reset', deps.now());
	await queueAccountMail(trx, deps, account, { kind: 'reset', token });
	return allow('undone');
}

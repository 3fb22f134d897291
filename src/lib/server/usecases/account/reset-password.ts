import { faultOfPassword, type PasswordFault } from '$lib/domain/actor/password-rule';
import { allow, refuse, type Result } from '$lib/domain/result';
import { queueAccountMail } from '$lib/server/auth/account-mail';
import { findTokenOwner, issueToken, spendToken, voidTokens } from '$lib/server/auth/email-token';
import { evenTime } from '$lib/server/auth/even-time';
import { forgetDevices, isKnownTo } from '$lib/server/auth/known-device';
import { shutOut } from '$lib/server/auth/shut-out';
import { forgive, spend, type TooMany } from '$lib/server/auth/limits';
import { networkOf } from '$lib/server/auth/network';
import { hashPassword } from '$lib/server/auth/password';
import { endSessions, findAccountByEmail, findAccountForUpdate } from '$lib/server/db/accounts';
import type { Database } from '$lib/server/db/schema';
import type { Services } from '$lib/server/services';
import type { Transaction } from 'kysely';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

type Request = { email: string; address: string; deviceMark?: string | null; proved?: boolean };

/**
 * Mails a link for a new password, if the address has an account; the answer and its time do not tell. An account
 * that is invited has no password yet, and its invitation is the only way in. Letters that others ask for use up none of those that its owner can ask for on a device that is known, and make no link of theirs void.
 */
export async function requestPasswordReset(
	deps: Deps,
	{ email, address, deviceMark, proved = false }: Request
): Promise<{ ok: true; value: null } | TooMany> {
	const counted = await spend(deps, 'reset', { network: networkOf(address), proved });
	if (!counted.ok) return counted;
	const account = deviceMark ? await findAccountByEmail(deps.db, email) : undefined;
	const isKnown = deviceMark && account && (await isKnownTo(deps.db, account.id, deviceMark));
	const owner = isKnown ? { known_device: `${account.id} ${deviceMark}` } : { address: email };
	const letter = await spend(deps, 'letter', owner);
	if (!letter.ok) return letter;
	await evenTime(() => deps.db.transaction().execute((trx) => mailReset(trx, deps, email)));
	return allow(null);
}

async function mailReset(trx: Transaction<Database>, deps: Deps, email: string): Promise<void> {
	const account = await findAccountByEmail(trx, email);
	if (!account || account.invitedAt) return;
	const token = await issueToken(trx, account.id, 'reset', deps.now());
	await queueAccountMail(trx, deps, account, { kind: 'reset', token });
}

/**
 * Sets a new password by the link of the mail, which also proves that the address is theirs. All sessions end, since
 * one of them may be the reason, and so does a change of the address that one of them asked for; and sign-in is open again
 * at once, even if somebody has been using up its attempts. Whoever opened the account with an address that is not theirs
 * keeps nothing of it.
 */
export async function resetPassword(
	deps: Deps,
	{ token, password }: { token: string; password: string }
): Promise<Result<null, 'link_void' | PasswordFault>> {
	const owner = await findTokenOwner(deps.db, token, 'reset', deps.now());
	if (!owner) return refuse('link_void');
	const fault = faultOfPassword(password, owner);
	if (fault) return refuse(fault);
	const passwordHash = await hashPassword(password);
	return deps.db.transaction().execute(async (trx) => {
		const userId = await spendToken(trx, token, 'reset', deps.now());
		if (!userId) return refuse('link_void');
		const account = await findAccountForUpdate(trx, userId);
		if (!account?.confirmedAt) await shutOut(trx, userId);
		await trx
			.updateTable('app_user')
			.set({ password_hash: passwordHash })
			.set((eb) => ({ email_confirmed_at: eb.fn.coalesce('email_confirmed_at', eb.val(deps.now())) }))
			.where('id', '=', userId)
			.execute();
		await endSessions(trx, userId);
		for (const purpose of ['reset', 'change_email'] as const) await voidTokens(trx, userId, purpose);
		await forgetDevices(trx, userId);
		await forgive(trx, 'sign_in', { address: owner.email.toLowerCase() });
		await queueAccountMail(trx, deps, owner, { kind: 'password_changed' });
		return allow(null);
	});
}

import { faultOfPassword, type PasswordFault } from '$lib/domain/actor/password-rule';
import { allow, refuse, type Result } from '$lib/domain/result';
import { queueAccountMail } from '$lib/server/auth/account-mail';
import { voidTokens } from '$lib/server/auth/email-token';
import { forgetDevices } from '$lib/server/auth/known-device';
import { spend, type TooMany } from '$lib/server/auth/limits';
import { hashPassword, verifyPassword } from '$lib/server/auth/password';
import { keyOf } from '$lib/server/auth/secret-key';
import { endSessions, findAccountByEmail, findAccountForUpdate } from '$lib/server/db/accounts';
import type { Services } from '$lib/server/services';
import type { Session, User } from 'lucia';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;
type Change = { user: User; session: Session; current: string; password: string; deviceMark?: string | null };

/**
 * Changes the password of who is signed in and knows the old one. Their other sessions and
 * mailed links for a new password or another address end; this session goes on.
 */
export async function changePassword(
	deps: Deps,
	{ user, session, current, password, deviceMark = null }: Change
): Promise<Result<null, 'wrong_password' | PasswordFault> | TooMany> {
	// A session left open on a shared computer must not become a way to try passwords.
	const counted = await spend(deps, 'password', { account: user.id });
	if (!counted.ok) return counted;
	const account = await findAccountByEmail(deps.db, user.email);
	const isTheirs = await verifyPassword(account?.passwordHash ?? null, current);
	if (!account || !isTheirs) return refuse('wrong_password');
	await counted.giveBack();
	const fault = faultOfPassword(password, account);
	if (fault) return refuse(fault);
	const passwordHash = await hashPassword(password);
	return deps.db.transaction().execute(async (trx) => {
		const locked = await findAccountForUpdate(trx, account.id);
		if (locked?.passwordHash !== account.passwordHash) return refuse('wrong_password');
		await trx.updateTable('app_user').set({ password_hash: passwordHash }).where('id', '=', account.id).execute();
		await endSessions(trx, account.id, keyOf(session.id));
		for (const purpose of ['reset', 'change_email'] as const) await voidTokens(trx, account.id, purpose);
		await forgetDevices(trx, account.id, deviceMark);
		await queueAccountMail(trx, deps, account, { kind: 'password_changed' });
		return allow(null);
	});
}

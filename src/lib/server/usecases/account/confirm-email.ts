import { allow, refuse, type Result } from '$lib/domain/result';
import { queueAccountMail } from '$lib/server/auth/account-mail';
import { issueToken, spendToken } from '$lib/server/auth/email-token';
import { spend, type TooMany } from '$lib/server/auth/limits';
import { findAccountByEmail } from '$lib/server/db/accounts';
import type { Services } from '$lib/server/services';

/** Notices are mailed only to an address that its owner has confirmed. */
export function confirmEmail(
	{ db, now }: Pick<Services, 'db' | 'now'>,
	token: string
): Promise<Result<null, 'link_void'>> {
	return db.transaction().execute(async (trx) => {
		const userId = await spendToken(trx, token, 'confirm', now());
		if (!userId) return refuse('link_void');
		await trx.updateTable('app_user').set({ email_confirmed_at: now() }).where('id', '=', userId).execute();
		return allow(null);
	});
}

type Resent = Result<null, 'already_confirmed'> | TooMany;

/** Mails a new link; the one before stops working. */
export async function resendConfirmation(
	deps: Pick<Services, 'db' | 'now' | 'env'>,
	owner: { email: string }
): Promise<Resent> {
	const known = await findAccountByEmail(deps.db, owner.email);
	const letter = await spend(deps, 'letter', { account: known?.id ?? null });
	if (!letter.ok) return letter;
	return deps.db.transaction().execute(async (trx) => {
		const account = await findAccountByEmail(trx, owner.email);
		if (!account || account.confirmedAt) return refuse('already_confirmed');
		const token = await issueToken(trx, account.id, 'confirm', deps.now());
		await queueAccountMail(trx, deps, account, { kind: 'confirm', token });
		return allow(null);
	});
}

import type { Lang } from '$lib/domain/language';
import { allow } from '$lib/domain/result';
import { queueAccountMail } from '$lib/server/auth/account-mail';
import { issueToken } from '$lib/server/auth/email-token';
import { evenTime } from '$lib/server/auth/even-time';
import { spend, type TooMany } from '$lib/server/auth/limits';
import { networkOf } from '$lib/server/auth/network';
import { hashPassword } from '$lib/server/auth/password';
import { findAccountByEmail, lowerEmail } from '$lib/server/db/accounts';
import type { Database } from '$lib/server/db/schema';
import type { Services } from '$lib/server/services';
import type { Transaction } from 'kysely';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

type Registration = { name: string; email: string; password: string; lang: Lang; address: string; proved?: boolean };

/**
 * Makes an account and mails a link that confirms its address. Where the address already has one, nothing is made, its
 * owner is told by mail that somebody tried (but for one who is invited: their invitation tells them all), and whoever asked is answered the same in the same time: who has an
 * account here is nobody else's business.
 */
export async function register(deps: Deps, command: Registration): Promise<{ ok: true; value: null } | TooMany> {
	const { email, password, address, proved = false } = command;
	const counted = await spend(deps, 'register', { network: networkOf(address), proved });
	if (!counted.ok) return counted;
	const letter = await spend(deps, 'letter', { address: email });
	if (!letter.ok) return letter;
	await evenTime(async () => {
		const passwordHash = await hashPassword(password);
		await deps.db.transaction().execute((trx) => openAccount(trx, deps, command, passwordHash));
	});
	return allow(null);
}

async function openAccount(trx: Transaction<Database>, deps: Deps, command: Registration, passwordHash: string) {
	const { name, email, lang } = command;
	const opened = await trx
		.insertInto('app_user')
		.values({ email, name, lang, password_hash: passwordHash, email_confirmed_at: null, created_at: deps.now() })
		.onConflict((conflict) => conflict.expression(lowerEmail).doNothing())
		.returning(['id', 'lang'])
		.executeTakeFirst();
	if (opened) {
		const token = await issueToken(trx, opened.id, 'confirm', deps.now());
		return queueAccountMail(trx, deps, opened, { kind: 'confirm', token });
	}
	const owner = await findAccountByEmail(trx, email);
	if (owner && !owner.invitedAt) await queueAccountMail(trx, deps, owner, { kind: 'already_registered' });
}

import { allow, refuse, type Result } from '$lib/domain/result';
import { refuseTooMany, type TooMany } from '$lib/server/auth/limits';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { networkOf } from '$lib/server/auth/network';
import { verifyPassword } from '$lib/server/auth/password';
import { forgiveAttempts } from '$lib/server/auth/rate-limit';
import { findAccountByEmail, findAccountForUpdate } from '$lib/server/db/accounts';
import type { Services } from '$lib/server/services';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

type Credentials = { email: string; password: string; address: string; device: string };
type SignedIn = { sessionId: string; userId: string };

/** Begins a session. A wrong password and an unknown address are refused with the same word after the same work. */
export async function signIn(
	deps: Deps,
	command: Credentials
): Promise<Result<SignedIn, 'wrong_credentials'> | TooMany> {
	const { email, password, address, device } = command;
	const tooMany = await refuseTooMany(deps, { sign_in_sender: networkOf(address), sign_in_account: email });
	if (tooMany) return tooMany;
	const account = await findAccountByEmail(deps.db, email);
	const isTheirs = await verifyPassword(account?.passwordHash ?? null, password);
	if (!account || !isTheirs) return refuse('wrong_credentials');
	const session = await beginSession(deps, account, device);
	if (!session) return refuse('wrong_credentials');
	await forgiveAttempts(deps.db, 'sign_in_account', email);
	return allow({ sessionId: session.id, userId: account.id });
}

type Verified = { id: string; passwordHash: string };

/** Null when the password was changed while it was being verified: that change has ended all sessions, and this one came after. */
function beginSession({ db, now, env }: Deps, account: Verified, device: string) {
	return db.transaction().execute(async (trx) => {
		const current = await findAccountForUpdate(trx, account.id);
		if (current?.passwordHash !== account.passwordHash) return null;
		return sessionKeeper({ db: trx, env }).createSession(account.id, { createdAt: now(), device });
	});
}

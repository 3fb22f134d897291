import { allow, refuse, type Result } from '$lib/domain/result';
import { isKnownTo } from '$lib/server/auth/known-device';
import { forgive, spend, type Owners, type TooMany } from '$lib/server/auth/limits';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { networkOf } from '$lib/server/auth/network';
import { verifyPassword } from '$lib/server/auth/password';
import { findAccountByEmail, findAccountForUpdate } from '$lib/server/db/accounts';
import type { Services } from '$lib/server/services';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

type Credentials = {
	email: string;
	password: string;
	address: string;
	device: string;
	/** What the device holds of earlier sign-ins on it. */
	deviceMark?: string | null;
	/** A proof came with it. */
	proved?: boolean;
};
type SignedIn = { sessionId: string; userId: string };

/**
 * Begins a session. A wrong password and an unknown address are refused with the same word after the same work. A device on
 * which this account was signed in to before has attempts of its own: whatever others try elsewhere, its owner comes in.
 */
export async function signIn(
	deps: Deps,
	command: Credentials
): Promise<Result<SignedIn, 'wrong_credentials'> | TooMany> {
	const { email, password, device } = command;
	const account = await findAccountByEmail(deps.db, email);
	const owners = await whoseAttempts(deps, command, account?.id);
	const counted = await spend(deps, 'sign_in', owners);
	if (!counted.ok) return counted;
	const isTheirs = await verifyPassword(account?.passwordHash ?? null, password);
	if (!account || !isTheirs) return refuse('wrong_credentials');
	const session = await beginSession(deps, account, device);
	if (!session) return refuse('wrong_credentials');
	await counted.giveBack();
	const { known_device = null, address = null } = owners;
	await forgive(deps.db, 'sign_in', { known_device, address });
	return allow({ sessionId: session.id, userId: account.id });
}

async function whoseAttempts(
	{ db }: Deps,
	{ email, address, deviceMark, proved = false }: Credentials,
	accountId: string | undefined
): Promise<Owners> {
	if (accountId && deviceMark && (await isKnownTo(db, accountId, deviceMark)))
		return { known_device: `${accountId} ${deviceMark}` };
	return { address: email, network: networkOf(address), proved };
}

type Verified = { id: string; passwordHash: string | null };

/** Null when the password was changed while it was being verified: that change has ended all sessions, and this one came after. */
function beginSession({ db, now, env }: Deps, account: Verified, device: string) {
	return db.transaction().execute(async (trx) => {
		const current = await findAccountForUpdate(trx, account.id);
		if (current?.passwordHash !== account.passwordHash) return null;
		return sessionKeeper({ db: trx, env }).createSession(account.id, { createdAt: now(), device });
	});
}

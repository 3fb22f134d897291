import { allow, refuse, type Result } from '$lib/domain/result';
import { beginCeremony, endCeremony, findCeremony, holdCeremony } from '$lib/server/auth/ceremony';
import { isKnownTo } from '$lib/server/auth/known-device';
import { forgive, spend, type Owners, type TooMany } from '$lib/server/auth/limits';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { networkOf } from '$lib/server/auth/network';
import { verifyPassword } from '$lib/server/auth/password';
import { readRecoveryCode } from '$lib/server/auth/recovery-codes';
import { spendCode } from '$lib/server/auth/second-step';
import { findAccountByEmail, findAccountForUpdate } from '$lib/server/db/accounts';
import type { Db } from '$lib/server/db/client';
import type { Services } from '$lib/server/services';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/** From where somebody comes. */
export type Arrival = {
	address: string;
	device: string;
	place?: string;
	/** What the device holds of earlier sign-ins on it. */
	deviceMark?: string | null;
	/** A proof came with it. */
	proved?: boolean;
};
type Credentials = Arrival & {
	email: string;
	password: string;
	/** Of the second step, by whoever gives it at once. */
	code?: string;
};
export type SignedIn = { sessionId: string; userId: string };
/** The password was right, and more is asked; the ticket stands for it on the next page. */
export type Halfway = { ok: false; refusal: 'second_step'; ticket: string };

/**
 * Begins a session. A wrong password and an unknown address are refused with the same word after the same work. A device on
 * which this account was signed in to before has attempts of its own, and so has whoever brings the code of the second step
 * along: whatever others try elsewhere, its owner comes in.
 */
export async function signIn(
	deps: Deps,
	command: Credentials
): Promise<Result<SignedIn, 'wrong_credentials' | 'wrong_whole'> | TooMany | Halfway> {
	const { email, password, code = '' } = command;
	const account = await findAccountByEmail(deps.db, email);
	const isAsked = account?.secondStep ?? false;
	const owners = await whoseAttempts(deps, command, account?.id);
	const counted = await countAttempt(deps, command, owners);
	if (!counted.ok) return counted;
	const isTheirs = await verifyPassword(account?.passwordHash ?? null, password);
	const wrong = refuse(code === '' ? 'wrong_credentials' : 'wrong_whole');
	if (!account || !isTheirs) return wrong;
	if (isAsked && code === '') {
		await counted.giveBack();
		return { ok: false, refusal: 'second_step', ticket: await beginCeremony(deps.db, 'second_step', account.id) };
	}
	const tried = isAsked
		? await spend(deps, 'second_step', await whoseCodes(deps, { ...command, code }, account.id))
		: null;
	if (tried && !tried.ok) return tried;
	const session = await beginSession(deps, account, command, (trx) =>
		isAsked ? spendCode(trx, deps, account.id, code) : Promise.resolve(true)
	);
	if (!session) return wrong;
	await Promise.all([counted.giveBack(), tried?.giveBack()]);
	const { known_device = null, address = null } = owners;
	await forgive(deps.db, 'sign_in', { known_device, address });
	return allow({ sessionId: session.id, userId: account.id });
}

async function whoseAttempts(
	{ db }: Pick<Deps, 'db'>,
	{ email, address, deviceMark, proved = false }: Arrival & { email: string },
	accountId: string | undefined
): Promise<Owners> {
	if (accountId && deviceMark && (await isKnownTo(db, accountId, deviceMark)))
		return { known_device: `${accountId} ${deviceMark}` };
	return { address: email, network: networkOf(address), proved };
}

function countAttempt(deps: Deps, { email, address, code = '' }: Credentials, owners: Owners) {
	if (code === '' || owners.known_device) return spend(deps, 'sign_in', owners);
	return spend(deps, 'sign_in_whole', { ...owners, address: `${email} ${networkOf(address)}` });
}

type Verified = { id: string; passwordHash: string | null };

/** Null when the password was changed while it was being verified: that change has ended all sessions, and this one came after. */
function beginSession(
	{ db, now, env }: Deps,
	account: Verified,
	{ device, place = '' }: Arrival,
	proves: (trx: Db) => Promise<boolean>
) {
	return db.transaction().execute(async (trx) => {
		const current = await findAccountForUpdate(trx, account.id);
		if (current?.passwordHash !== account.passwordHash || !(await proves(trx))) return null;
		return sessionKeeper({ db: trx, env }).createSession(account.id, { createdAt: now(), device, place });
	});
}

type Step = Arrival & { ticket: string; code: string };

/** Ends a sign-in whose password was right. A code is worth something once, and so is the ticket. */
export async function finishSignIn(
	deps: Deps,
	command: Step
): Promise<Result<SignedIn, 'step_over' | 'wrong_code'> | TooMany> {
	const { ticket, code, device, place = '' } = command;
	const begun = await findCeremony(deps.db, 'second_step', ticket);
	if (!begun?.userId) return refuse('step_over');
	const { userId } = begun;
	const counted = await spend(deps, 'second_step', await whoseCodes(deps, command, userId));
	if (!counted.ok) return counted;
	const outcome = await deps.db.transaction().execute(async (trx) => {
		const held = await holdCeremony(trx, 'second_step', ticket);
		if (!held) return refuse('step_over');
		if (!(await spendCode(trx, deps, userId, code))) return refuse('wrong_code');
		await endCeremony(trx, ticket);
		const keeper = sessionKeeper({ db: trx, env: deps.env });
		const sso = held.subject === null ? null : { subject: held.subject, sid: held.sid, hint: held.hint };
		const { id } = await keeper.createSession(userId, { createdAt: deps.now(), device, place, sso });
		return allow({ sessionId: id, userId });
	});
	if (outcome.ok) await counted.giveBack();
	return outcome;
}

/** Whichever way a code comes, it is one more that was tried for the account. */
async function whoseCodes(
	{ db }: Deps,
	{ address, deviceMark, code }: Arrival & { code: string },
	userId: string
): Promise<Owners> {
	if (deviceMark && (await isKnownTo(db, userId, deviceMark))) return { known_device: `${userId} ${deviceMark}` };
	const here = { address: `${userId} ${networkOf(address)}` };
	return readRecoveryCode(code) ? here : { ...here, account: userId };
}

import { allow, refuse, type Result } from '$lib/domain/result';
import { queueAccountMail } from '$lib/server/auth/account-mail';
import { spend, type TooMany } from '$lib/server/auth/limits';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { networkOf } from '$lib/server/auth/network';
import { spendChallenge } from '$lib/server/auth/passkey-challenge';
import { forgetRecoveryCodes, makeRecoveryCodes } from '$lib/server/auth/recovery-codes';
import { factorsOf, hasSecondStep } from '$lib/server/auth/second-step';
import { keyOf } from '$lib/server/auth/secret-key';
import { readNewPasskey, readSignature, relyingParty, type PasskeyAnswer } from '$lib/server/auth/webauthn';
import { endSessions, findAccountForUpdate } from '$lib/server/db/accounts';
import type { Db } from '$lib/server/db/client';
import type { Services } from '$lib/server/services';
import type { Session } from 'lucia';
import { markProved } from './prove-again';
import type { Arrival } from './sign-in';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/** More than anybody carries about; each is looked at when another is added. */
const MOST = 10;

type Added = Result<string[], 'passkey_failed' | 'passkey_known' | 'too_many_passkeys'>;

/**
 * From the first passkey on, the password alone opens nothing, and sessions that began with it end. Returns the recovery codes
 * where this is the account's first second step.
 */
export function addPasskey(
	deps: Deps,
	{ session, name, answer }: { session: Session; name: string; answer: PasskeyAnswer }
): Promise<Added> {
	const { userId } = session;
	const made = readNewPasskey(answer, relyingParty(deps.env));
	if (!made) return Promise.resolve(refuse('passkey_failed'));
	const { challenge, id, publicKey: public_key, counter } = made;
	return deps.db.transaction().execute(async (trx): Promise<Added> => {
		const account = await findAccountForUpdate(trx, userId);
		const isOurs = await spendChallenge(trx, deps, challenge, { purpose: 'passkey_add', userId });
		// An account that is invited by now has been taken from whoever opened it.
		if (!account || account.invitedAt || !isOurs) return refuse('passkey_failed');
		const factors = await factorsOf(trx, userId);
		if (factors.passkeys >= MOST) return refuse('too_many_passkeys');
		const row = { id, user_id: userId, name, public_key, counter, created_at: deps.now(), used_at: null };
		const added = await trx
			.insertInto('passkey')
			.values(row)
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		if (!added.numInsertedOrUpdatedRows) return refuse('passkey_known');
		await queueAccountMail(trx, deps, account, { kind: 'passkey_added' });
		if (hasSecondStep(factors)) return allow([]);
		await endSessions(trx, userId, keyOf(session.id));
		return allow(await makeRecoveryCodes(trx, deps, userId));
	});
}

/** With the last second step its recovery codes go, too. */
export const removePasskey = (
	deps: Deps,
	{ userId, id }: { userId: string; id: string }
): Promise<Result<null, 'passkey_gone'>> =>
	deps.db.transaction().execute(async (trx) => {
		const account = await findAccountForUpdate(trx, userId);
		const theirs = trx.deleteFrom('passkey').where('user_id', '=', userId).where('id', '=', id);
		const { numDeletedRows } = await theirs.executeTakeFirst();
		if (!account || numDeletedRows === 0n) return refuse('passkey_gone');
		if (!hasSecondStep(await factorsOf(trx, userId))) await forgetRecoveryCodes(trx, userId);
		await queueAccountMail(trx, deps, account, { kind: 'passkey_removed' });
		return allow(null);
	});

/** Begins a session by a passkey alone: it is something one has, and opens by something one knows or is. */
export async function signInByPasskey(
	deps: Deps,
	{ answer, address, device, place = '', proved = false }: Arrival & { answer: PasskeyAnswer }
): Promise<Result<{ sessionId: string }, 'passkey_failed'> | TooMany> {
	// By network alone: nobody's failures are the account's, since a signature is not guessed.
	const counted = await spend(deps, 'sign_in', { network: networkOf(address), proved });
	if (!counted.ok) return counted;
	const outcome = await deps.db.transaction().execute(async (trx) => {
		const userId = await takeSignature(trx, deps, answer, { purpose: 'passkey_sign_in', userId: null });
		if (!userId) return refuse('passkey_failed');
		const keeper = sessionKeeper({ db: trx, env: deps.env });
		const { id } = await keeper.createSession(userId, { createdAt: deps.now(), device, place });
		return allow({ sessionId: id });
	});
	if (outcome.ok) await counted.giveBack();
	return outcome;
}

/** Whoever sits at an open session proves by a passkey that they are its owner. */
export const proveByPasskey = (
	deps: Deps,
	{ session, answer }: { session: Session; answer: PasskeyAnswer }
): Promise<Result<null, 'wrong_proof'>> =>
	deps.db.transaction().execute(async (trx) => {
		const { userId } = session;
		const owner = await takeSignature(trx, deps, answer, { purpose: 'passkey_prove', userId });
		if (owner !== userId) return refuse('wrong_proof');
		await markProved(trx, session);
		return allow(null);
	});

type Asked = { purpose: 'passkey_sign_in' | 'passkey_prove'; userId: string | null };

/** Whose passkey signed a challenge of ours that was not signed before; null where anything of it is wrong. */
async function takeSignature(trx: Db, deps: Deps, answer: PasskeyAnswer, asked: Asked): Promise<string | null> {
	const known = trx.selectFrom('passkey').selectAll().where('id', '=', answer.id);
	const passkey = await known.forUpdate().executeTakeFirst();
	const signed = passkey && readSignature(answer, passkey.public_key, relyingParty(deps.env));
	if (!passkey || !signed) return null;
	// A counter that stands still belongs to a copy; most passkeys count nothing at all.
	if ((signed.counter > 0 || passkey.counter > 0) && signed.counter <= passkey.counter) return null;
	if (!(await spendChallenge(trx, deps, signed.challenge, asked))) return null;
	const used = { counter: signed.counter, used_at: deps.now() };
	await trx.updateTable('passkey').set(used).where('id', '=', passkey.id).execute();
	return passkey.user_id;
}

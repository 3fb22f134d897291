import { allow, refuse, type Result } from '$lib/domain/result';
import { queueAccountMail } from '$lib/server/auth/account-mail';
import { beginAuthenticator, findAuthenticator, spendAppCode } from '$lib/server/auth/authenticator';
import { spend, type TooMany } from '$lib/server/auth/limits';
import { forgetRecoveryCodes, makeRecoveryCodes } from '$lib/server/auth/recovery-codes';
import { factorsOf, hasSecondStep } from '$lib/server/auth/second-step';
import { keyOf } from '$lib/server/auth/secret-key';
import { endSessions, findAccountForUpdate } from '$lib/server/db/accounts';
import type { Services } from '$lib/server/services';
import type { Session } from 'lucia';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/** Draws a secret for the app; it counts for nothing until its first code comes back. */
export async function beginApp(deps: Deps, userId: string): Promise<Result<null, 'app_not_begun'>> {
	return (await beginAuthenticator(deps.db, deps, userId)) ? allow(null) : refuse('app_not_begun');
}

/**
 * From the first code on, signing in takes a code. Other sessions end: they began without. Returns the recovery codes where
 * this is the account's first second step.
 */
export async function confirmApp(
	deps: Deps,
	{ session, code }: { session: Session; code: string }
): Promise<Result<string[], 'app_not_begun' | 'wrong_code'> | TooMany> {
	const { userId } = session;
	const counted = await spend(deps, 'password', { account: userId });
	if (!counted.ok) return counted;
	const outcome = await deps.db.transaction().execute(async (trx) => {
		const account = await findAccountForUpdate(trx, userId);
		const app = await findAuthenticator(trx, deps, userId);
		if (!account || account.invitedAt || !app || app.confirmed) return refuse('app_not_begun');
		const first = { userId, code: code.replace(/\s/g, ''), begun: true };
		if (!(await spendAppCode(trx, deps, first))) return refuse('wrong_code');
		const isFirst = !hasSecondStep(await factorsOf(trx, userId));
		await trx.updateTable('authenticator').set({ confirmed_at: deps.now() }).where('user_id', '=', userId).execute();
		await endSessions(trx, userId, keyOf(session.id));
		await queueAccountMail(trx, deps, account, { kind: 'second_step_on' });
		return allow(isFirst ? await makeRecoveryCodes(trx, deps, userId) : []);
	});
	if (outcome.ok) await counted.giveBack();
	return outcome;
}

/** Takes the app away, or forgets one that was begun; with the last second step its recovery codes go, too. */
export const removeApp = (deps: Deps, userId: string): Promise<Result<null, never>> =>
	deps.db.transaction().execute(async (trx) => {
		const account = await findAccountForUpdate(trx, userId);
		const removed = await trx
			.deleteFrom('authenticator')
			.where('user_id', '=', userId)
			.returning('confirmed_at')
			.executeTakeFirst();
		if (!account || !removed?.confirmed_at) return allow(null);
		if (!hasSecondStep(await factorsOf(trx, userId))) await forgetRecoveryCodes(trx, userId);
		await queueAccountMail(trx, deps, account, { kind: 'second_step_off' });
		return allow(null);
	});

/** Ten new codes; the old ones end. */
export const renewRecoveryCodes = (deps: Deps, userId: string): Promise<Result<string[], 'no_second_step'>> =>
	deps.db.transaction().execute(async (trx) => {
		const account = await findAccountForUpdate(trx, userId);
		if (!account || !hasSecondStep(await factorsOf(trx, userId))) return refuse('no_second_step');
		await queueAccountMail(trx, deps, account, { kind: 'codes_renewed' });
		return allow(await makeRecoveryCodes(trx, deps, userId));
	});

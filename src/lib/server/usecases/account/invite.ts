import type { Actor } from '$lib/domain/actor/actor';
import type { Lang } from '$lib/domain/language';
import { allow, refuse, type Result } from '$lib/domain/result';
import { queueAccountMail } from '$lib/server/auth/account-mail';
import { issueToken } from '$lib/server/auth/email-token';
import { shutOut } from '$lib/server/auth/shut-out';
import { endSessions, findAccountByEmail, findAccountForUpdate, lowerEmail } from '$lib/server/db/accounts';
import type { Database } from '$lib/server/db/schema';
import type { Services } from '$lib/server/services';
import type { Transaction } from 'kysely';
import { once } from '../once';

type Deps = Pick<Services, 'now' | 'env'>;
type Trx = Transaction<Database>;

export type Invitee = { email: string; name: string; lang?: Lang };
/** `invited`: they come in by the link of the mail alone; `known`: with the account that they have, after signing in anew. */
export type Invited = { userId: string; state: 'invited' | 'known' };

/**
 * The account of somebody who is being appointed, told by mail; in the transaction of the appointment. Where the address has
 * none, or one that nobody has proved to own, the account is left without any way in but the link of the mail: whoever
 * registered with an officer's address in time gains nothing by it.
 */
export async function invite(trx: Trx, deps: Deps, invitee: Invitee): Promise<Invited> {
	const { email, name, lang = 'id' } = invitee;
	const opened = await trx
		.insertInto('app_user')
		.values({ email, name, lang, password_hash: null, invited_at: deps.now(), created_at: deps.now() })
		.onConflict((conflict) => conflict.expression(lowerEmail).doNothing())
		.returning('id')
		.executeTakeFirst();
	const found = await findAccountByEmail(trx, email);
	const account = found && (await findAccountForUpdate(trx, found.id));
	if (!account) throw new Error('The address of an invitation belongs to nobody');
	if (!opened && account.confirmedAt) return greetKnown(trx, deps, account);
	if (!opened && !account.invitedAt) await takeFromWhoeverOpened(trx, deps, { id: account.id, name });
	await sendInvitation(trx, deps, account);
	return { userId: account.id, state: 'invited' };
}

type Account = { id: string; lang: Lang };

/** A citizen's session, open on whatever computer, does not become an officer's by itself. */
async function greetKnown(trx: Trx, deps: Deps, account: Account): Promise<Invited> {
	const earlier = await trx.selectFrom('membership').select('id').where('user_id', '=', account.id).executeTakeFirst();
	if (!earlier) await endSessions(trx, account.id);
	await queueAccountMail(trx, deps, account, { kind: 'appointed' });
	return { userId: account.id, state: 'known' };
}

async function takeFromWhoeverOpened(
	trx: Trx,
	{ now }: Deps,
	{ id, name }: { id: string; name: string }
): Promise<void> {
	await trx
		.updateTable('app_user')
		.set({ password_hash: null, invited_at: now(), name })
		.where('id', '=', id)
		.execute();
	await shutOut(trx, id);
}

async function sendInvitation(trx: Trx, deps: Deps, account: Account): Promise<void> {
	const token = await issueToken(trx, account.id, 'invite', deps.now());
	await queueAccountMail(trx, deps, account, { kind: 'invite', token });
}

type Pending = Result<{ userId: string }, 'no_invitation' | 'form_spent'>;
type Renewal = { userId: string; doer: Pick<Actor, 'userId'>; formKey: string | null };

/** Mails another link; the one before stops working, so that a form sent twice mails one. */
export const renewInvitation = (deps: Services, renewal: Renewal): Promise<Pending> =>
	whilePending(deps, renewal, async (trx, account) => {
		await trx.updateTable('app_user').set({ invited_at: deps.now() }).where('id', '=', account.id).execute();
		await sendInvitation(trx, deps, account);
	});

const whilePending = (
	deps: Services,
	{ userId, doer, formKey }: Renewal,
	act: (trx: Trx, account: Account) => Promise<void>
): Promise<Pending> =>
	deps.db.transaction().execute((trx) =>
		once(trx, deps, { formKey, act: 'renew_invitation', doer, says: { userId } }, async () => {
			const account = await findAccountForUpdate(trx, userId);
			if (!account?.invitedAt) return refuse('no_invitation');
			await act(trx, account);
			return allow({ userId });
		})
	);

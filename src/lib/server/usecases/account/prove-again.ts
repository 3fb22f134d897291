import { allow, refuse, type Result } from '$lib/domain/result';
import { spend, type TooMany } from '$lib/server/auth/limits';
import { verifyPassword } from '$lib/server/auth/password';
import { spendCode } from '$lib/server/auth/second-step';
import { keyOf } from '$lib/server/auth/secret-key';
import { wallClock } from '$lib/server/auth/wall-clock';
import { findAccountByEmail } from '$lib/server/db/accounts';
import type { Db } from '$lib/server/db/client';
import type { Services } from '$lib/server/services';
import type { Session, User } from 'lucia';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/** Whoever sits at an open session proves anew that they are its owner: by the password, or a code of the second step. */
export async function proveAgain(
	deps: Deps,
	{ user, session, typed }: { user: User; session: Session; typed: string }
): Promise<Result<null, 'wrong_proof'> | TooMany> {
	const counted = await spend(deps, 'password', { account: user.id });
	if (!counted.ok) return counted;
	const account = await findAccountByEmail(deps.db, user.email);
	const isTheirs =
		(await spendCode(deps.db, deps, user.id, typed)) || (await verifyPassword(account?.passwordHash ?? null, typed));
	if (!isTheirs) return refuse('wrong_proof');
	await counted.giveBack();
	await markProved(deps.db, session);
	return allow(null);
}

export const markProved = (db: Db, session: Pick<Session, 'id'>) =>
	db.updateTable('session').set({ proved_at: wallClock() }).where('id', '=', keyOf(session.id)).execute();

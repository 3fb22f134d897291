import type { Db } from '$lib/server/db/client';
import { keyOf, makeSecret } from './secret-key';

type TokenPurpose = 'confirm' | 'reset' | 'invite';

const HOUR = 3_600_000;
const LIFETIME = { confirm: 24 * HOUR, reset: HOUR, invite: 7 * 24 * HOUR } as const satisfies Record<
	TokenPurpose,
	number
>;

/**
 * A new token for a mail, which replaces the one before; but one for a new password does not, because anybody can ask for it
 * and would make the owner's void. Only its hash is stored.
 */
export async function issueToken(db: Db, userId: string, purpose: TokenPurpose, now: Date): Promise<string> {
	const token = makeSecret();
	const expiresAt = new Date(now.getTime() + LIFETIME[purpose]);
	if (purpose !== 'reset') await voidTokens(db, userId, purpose);
	await db
		.insertInto('email_token')
		.values({ id: keyOf(token), user_id: userId, purpose, expires_at: expiresAt, used_at: null })
		.execute();
	return token;
}

/** Voids every link that was mailed for this purpose: what it opened has been settled another way. */
export const voidTokens = (db: Db, userId: string, purpose: TokenPurpose) =>
	db.deleteFrom('email_token').where('user_id', '=', userId).where('purpose', '=', purpose).execute();

/** Whose token it is, while it is good. For showing a form; the form itself must `spendToken`. */
export async function findTokenOwner(db: Db, token: string, purpose: TokenPurpose, now: Date) {
	return db
		.selectFrom('email_token')
		.innerJoin('app_user', 'app_user.id', 'email_token.user_id')
		.where('email_token.id', '=', keyOf(token))
		.where('purpose', '=', purpose)
		.where('used_at', 'is', null)
		.where('expires_at', '>', now)
		.select(['app_user.id', 'app_user.email', 'app_user.name', 'app_user.lang'])
		.executeTakeFirst();
}

/** Spends the token: of two that come at once, one is given the owner and the other null. */
export async function spendToken(db: Db, token: string, purpose: TokenPurpose, now: Date): Promise<string | null> {
	const spent = await db
		.updateTable('email_token')
		.set({ used_at: now })
		.where('id', '=', keyOf(token))
		.where('purpose', '=', purpose)
		.where('used_at', 'is', null)
		.where('expires_at', '>', now)
		.returning('user_id')
		.executeTakeFirst();
	return spent?.user_id ?? null;
}

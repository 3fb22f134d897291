import type { Db } from '$lib/server/db/client';
import type { TokenPurpose } from '$lib/server/db/schema-access';
import { keyOf, makeSecret } from './secret-key';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const LIFETIME = {
	confirm: DAY,
	reset: HOUR,
	invite: 7 * DAY,
	change_email: DAY,
	undo_email: 14 * DAY
} as const satisfies Record<TokenPurpose, number>;

export const lifetimeOf = (purpose: TokenPurpose): number => LIFETIME[purpose];

/** Links that a newer one leaves alone: anybody can ask for a new password, and a thief can change the address again. */
const STANDING: readonly TokenPurpose[] = ['reset', 'undo_email'];

/**
 * A new token for a mail, which replaces the one before where that cannot be used to make its owner's void. Only its hash is stored.
 */
export async function issueToken(
	db: Db,
	userId: string,
	purpose: TokenPurpose,
	now: Date,
	address: string | null = null
): Promise<string> {
	const token = makeSecret();
	const expiresAt = new Date(now.getTime() + LIFETIME[purpose]);
	if (!STANDING.includes(purpose)) await voidTokens(db, userId, purpose);
	await db
		.insertInto('email_token')
		.values({ id: keyOf(token), user_id: userId, purpose, expires_at: expiresAt, used_at: null, email: address })
		.execute();
	return token;
}

/** Voids every link that was mailed for this purpose: what it opened has been settled another way. */
export const voidTokens = (db: Db, userId: string, purpose: TokenPurpose) =>
	db.deleteFrom('email_token').where('user_id', '=', userId).where('purpose', '=', purpose).execute();

const good = (db: Db, token: string, purposes: readonly TokenPurpose[], now: Date) =>
	db
		.selectFrom('email_token')
		.innerJoin('app_user', 'app_user.id', 'email_token.user_id')
		.where('email_token.id', '=', keyOf(token))
		.where('purpose', 'in', purposes)
		.where('used_at', 'is', null)
		.where('expires_at', '>', now);

/** Whose token it is, while it is good. For showing a form; the form itself must `spendToken`. */
export async function findTokenOwner(
	db: Db,
	token: string,
	purposes: TokenPurpose | readonly TokenPurpose[],
	now: Date
) {
	return good(db, token, [purposes].flat(), now)
		.select(['app_user.id', 'app_user.email', 'app_user.name', 'app_user.lang'])
		.select(['purpose', 'email_token.email as address'])
		.executeTakeFirst();
}

const spend = (db: Db, token: string, purpose: TokenPurpose, now: Date) =>
	db
		.updateTable('email_token')
		.set({ used_at: now })
		.where('id', '=', keyOf(token))
		.where('purpose', '=', purpose)
		.where('used_at', 'is', null)
		.where('expires_at', '>', now)
		.returning(['user_id as userId', 'email', 'expires_at as expiresAt'])
		.executeTakeFirst();

/** Spends the token: of two that come at once, one is given the owner and the other null. */
export const spendToken = async (db: Db, token: string, purpose: TokenPurpose, now: Date): Promise<string | null> =>
	(await spend(db, token, purpose, now))?.userId ?? null;

/** The same of a token that leads to an address. */
export async function spendAddress(db: Db, token: string, purpose: 'change_email' | 'undo_email', now: Date) {
	const spent = await spend(db, token, purpose, now);
	return spent?.email ? { ...spent, email: spent.email } : null;
}

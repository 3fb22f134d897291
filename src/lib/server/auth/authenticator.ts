import type { Db } from '$lib/server/db/client';
import { CONTEXT } from '$lib/server/identity/context';
import { createSeal } from '$lib/server/identity/seal';
import type { Services } from '$lib/server/services';
import { makeTotpSecret, stepOfCode } from './totp';
import { wallClock } from './wall-clock';

type House = Pick<Services, 'env'>;

/** Seals a new secret for the account, in place of one that was begun and never confirmed. */
export async function beginAuthenticator(db: Db, { env }: House, userId: string): Promise<boolean> {
	const secret = makeTotpSecret().toString('base64');
	const sealed = createSeal(env.secret).seal(CONTEXT.authenticator(userId), { secret });
	const begun = await db
		.insertInto('authenticator')
		.values({ user_id: userId, sealed, confirmed_at: null })
		.onConflict((row) => row.column('user_id').doUpdateSet({ sealed }).where('authenticator.confirmed_at', 'is', null))
		.returning('user_id')
		.executeTakeFirst();
	return begun !== undefined;
}

export type Authenticator = { secret: Buffer; confirmed: boolean; lastStep: number };

export async function findAuthenticator(db: Db, { env }: House, userId: string): Promise<Authenticator | null> {
	const row = await db.selectFrom('authenticator').selectAll().where('user_id', '=', userId).executeTakeFirst();
	if (!row) return null;
	const { secret } = createSeal(env.secret).open(CONTEXT.authenticator(userId), row.sealed) as { secret: string };
	return { secret: Buffer.from(secret, 'base64'), confirmed: row.confirmed_at !== null, lastStep: row.last_step };
}

/**
 * Takes a code of the app, once: of the same code twice at once one is right. `begun`: the first one, which confirms it; until
 * then its secret stands on a page, and its codes prove nothing else.
 */
export async function spendAppCode(
	db: Db,
	house: House,
	{ userId, code, begun = false }: { userId: string; code: string; begun?: boolean }
): Promise<boolean> {
	const app = await findAuthenticator(db, house, userId);
	const isAsked = app && app.confirmed !== begun;
	const step = isAsked && stepOfCode(app.secret, code, wallClock(), app.lastStep);
	if (!step) return false;
	const spent = await db
		.updateTable('authenticator')
		.set({ last_step: step })
		.where('user_id', '=', userId)
		.where('last_step', '<', step)
		.returning('user_id')
		.executeTakeFirst();
	return spent !== undefined;
}

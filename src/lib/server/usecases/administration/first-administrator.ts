import { faultOfPassword, type PasswordFault } from '$lib/domain/actor/password-rule';
import { dayOf } from '$lib/domain/calendar/zone';
import { allow, refuse, type Result } from '$lib/domain/result';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { hashPassword } from '$lib/server/auth/password';
import { shutOut } from '$lib/server/auth/shut-out';
import { findAccountByEmail } from '$lib/server/db/accounts';
import type { Db } from '$lib/server/db/client';
import type { Database } from '$lib/server/db/schema';
import { createSeal } from '$lib/server/identity/seal';
import type { Services } from '$lib/server/services';
import { sql, type Transaction } from 'kysely';
import type { Deps } from '../record';

/** Opens the page on which a province gets its first administrator; good while nobody was ever appointed as one. */
export const firstKey = ({ env }: Pick<Services, 'env'>): string => createSeal(env.secret).mac(PURPOSE, PURPOSE);

const PURPOSE = 'first administrator';

export const isFirstKey = async ({ db, env }: Deps, key: string): Promise<boolean> =>
	createSeal(env.secret).hasMac(PURPOSE, PURPOSE, key) && !(await wasAdministered(db));

export const wasAdministered = async (db: Db): Promise<boolean> =>
	(await db.selectFrom('membership').select('id').where('role', '=', 'admin').limit(1).executeTakeFirst()) !==
	undefined;

type Person = { email: string; name: string; password: string };
type First = Person & { key: string; device: string; place?: string };

/**
 * Makes the first administrator and begins their session. Of two who come at once one is let in. Who has an account already
 * signs in to it: the link proves nothing of whose it is.
 */
export async function makeFirst(
	deps: Deps,
	{ key, device, place = '', ...person }: First
): Promise<Result<{ sessionId: string | null }, 'invitation_void' | PasswordFault>> {
	const fault = faultOfPassword(person.password, person);
	if (fault) return refuse(fault);
	if (!(await isFirstKey(deps, key))) return refuse('invitation_void');
	const passwordHash = await hashPassword(person.password);
	return deps.db.transaction().execute(async (trx) => {
		await sql`select pg_advisory_xact_lock(hashtextextended('fkp province', 0))`.execute(trx);
		if (await wasAdministered(trx)) return refuse('invitation_void');
		const { userId, keepsPassword } = await administer(trx, deps, { ...person, passwordHash, decree: '-' });
		if (keepsPassword) return allow({ sessionId: null });
		const session = { createdAt: deps.now(), device, place };
		const { id } = await sessionKeeper({ db: trx, env: deps.env }).createSession(userId, session);
		return allow({ sessionId: id });
	});
}

type Administering = Pick<Person, 'email' | 'name'> & { passwordHash: string; decree: string };

/** An account of a confirmed address keeps its password; of any other, whoever registered it is shut out. */
export async function administer(
	trx: Transaction<Database>,
	{ now, env }: Deps,
	{ email, name, passwordHash, decree }: Administering
): Promise<{ userId: string; isNew: boolean; keepsPassword: boolean }> {
	const known = await findAccountByEmail(trx, email);
	const account = { email, name, password_hash: passwordHash, email_confirmed_at: now() };
	if (known && !known.confirmedAt) {
		await trx
			.updateTable('app_user')
			.set({ ...account, invited_at: null })
			.where('id', '=', known.id)
			.execute();
		await shutOut(trx, known.id);
	}
	const created = trx.insertInto('app_user').values({ ...account, created_at: now() });
	const { id } = known ?? (await created.returning('id').executeTakeFirstOrThrow());
	const appointment = { user_id: id, role: 'admin' as const, decree, valid_from: dayOf(now(), env.zone) };
	await trx.insertInto('membership').values(appointment).execute();
	return { userId: id, isNew: !known, keepsPassword: Boolean(known?.confirmedAt) };
}

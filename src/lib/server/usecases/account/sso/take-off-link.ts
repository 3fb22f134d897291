import { allow, refuse, type Result } from '$lib/domain/result';
import { queueAccountMail } from '$lib/server/auth/account-mail';
import { findAccountForUpdate } from '$lib/server/db/accounts';
import type { Database } from '$lib/server/db/schema';
import { endOfProvider } from '$lib/server/db/sso-links';
import type { Services } from '$lib/server/services';
import type { Transaction } from 'kysely';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/** Its owner takes the link off, or what they asked for. */
export const takeOffLink = (deps: Deps, userId: string): Promise<Result<null, 'sso_not_linked'>> =>
	deps.db
		.transaction()
		.execute(async (trx) => ((await unlink(trx, deps, userId)) ? allow(null) : refuse('sso_not_linked')));

/** Ends a link with all sessions that it began, and tells its owner; false where there is none. */
export async function unlink(trx: Transaction<Database>, deps: Deps, userId: string): Promise<boolean> {
	const account = await findAccountForUpdate(trx, userId);
	const gone = await trx
		.deleteFrom('sso_link')
		.where('user_id', '=', userId)
		.returning(['subject', 'linked_at'])
		.executeTakeFirst();
	if (!account || !gone) return false;
	if (gone.linked_at === null) return true;
	await endOfProvider(trx, { subject: gone.subject });
	await queueAccountMail(trx, deps, account, { kind: 'office_unlinked' });
	return true;
}

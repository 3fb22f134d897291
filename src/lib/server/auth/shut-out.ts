import { endSessions } from '$lib/server/db/accounts';
import type { Db } from '$lib/server/db/client';
import { voidTokens } from './email-token';
import { forgetDevices } from './known-device';
import { forgetRecoveryCodes } from './recovery-codes';

/**
 * Ends every way into an account but its password, for whoever opened it without ever proving to own its address: what they
 * have set up or asked for in the meantime is not the owner's. The password is for the caller to replace.
 */
export async function shutOut(db: Db, userId: string): Promise<void> {
	await endSessions(db, userId);
	await forgetDevices(db, userId);
	await db.deleteFrom('passkey').where('user_id', '=', userId).execute();
	await db.deleteFrom('sso_link').where('user_id', '=', userId).execute();
	await db.deleteFrom('authenticator').where('user_id', '=', userId).execute();
	await forgetRecoveryCodes(db, userId);
	for (const purpose of ['confirm', 'reset', 'change_email', 'undo_email'] as const)
		await voidTokens(db, userId, purpose);
}

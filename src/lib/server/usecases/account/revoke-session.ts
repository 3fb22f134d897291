import { allow, refuse, type Result } from '$lib/domain/result';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { keyOf } from '$lib/server/auth/secret-key';
import { endSessions } from '$lib/server/db/accounts';
import type { Services } from '$lib/server/services';
import type { Session } from 'lucia';

/** Ends one session of this person, named by its key as the list of sessions shows it. */
export async function revokeSession(
	{ db }: Pick<Services, 'db'>,
	{ userId, key }: { userId: string; key: string }
): Promise<Result<null, 'session_gone'>> {
	// Whoever is sent away from a device from afar does not want it to be told anything either.
	await db.deleteFrom('push_subscription').where('seen_in', '=', key).where('user_id', '=', userId).execute();
	const { numDeletedRows } = await db
		.deleteFrom('session')
		.where('id', '=', key)
		.where('user_id', '=', userId)
		.executeTakeFirst();
	return numDeletedRows === 0n ? refuse('session_gone') : allow(null);
}

export async function revokeOtherSessions(
	{ db }: Pick<Services, 'db'>,
	session: Session
): Promise<Result<null, never>> {
	await endSessions(db, session.userId, keyOf(session.id));
	return allow(null);
}

export const signOut = (deps: Pick<Services, 'db' | 'env'>, session: Session): Promise<void> =>
	sessionKeeper(deps).invalidateSession(session.id);

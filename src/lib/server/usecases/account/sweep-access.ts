import { sweepCeremonies } from '$lib/server/auth/ceremony';
import { sessionKeeper } from '$lib/server/auth/lucia';
import { sweepDevices } from '$lib/server/auth/known-device';
import { sweepSpent } from '$lib/server/auth/sso/spent';
import { sweepAttempts } from '$lib/server/auth/rate-limit';
import { sweepFollows } from '../follow/confirm-follow';
import type { Services } from '$lib/server/services';

/** Removes what opens nothing any more: sessions and links whose time is over, counts of attempts, and addresses that nobody confirmed. */
export async function sweepAccess({ db, now, env }: Pick<Services, 'db' | 'now' | 'env'>): Promise<void> {
	await sessionKeeper({ db, env }).deleteExpiredSessions();
	await db.deleteFrom('email_token').where('expires_at', '<=', now()).execute();
	await sweepCeremonies(db);
	await sweepSpent(db);
	await sweepDevices(db, now());
	await sweepAttempts(db, now());
	await sweepFollows({ db, now });
}

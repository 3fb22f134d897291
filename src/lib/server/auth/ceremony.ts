import type { Db } from '$lib/server/db/client';
import type { CeremonyPurpose } from '$lib/server/db/schema-access';
import { keyOf, makeSecret } from './secret-key';
import type { OfProvider } from './sso/identity';
import { wallClock } from './wall-clock';

const LASTS_MS = 10 * 60_000;

/** Begins something that a second request ends, within ten minutes: what is given out here has to come back with it. */
export async function beginCeremony(
	db: Db,
	purpose: CeremonyPurpose,
	userId: string | null,
	sso: OfProvider | null = null
): Promise<string> {
	const secret = makeSecret();
	const expiresAt = new Date(wallClock().getTime() + LASTS_MS);
	const of = { sso_subject: sso?.subject ?? null, sso_sid: sso?.sid ?? null, sso_hint: sso?.hint ?? null };
	const row = { key: keyOf(secret), purpose, user_id: userId, expires_at: expiresAt, ...of };
	await db.insertInto('ceremony').values(row).execute();
	return secret;
}

const openOne = (db: Db, purpose: CeremonyPurpose, secret: string) =>
	db
		.selectFrom('ceremony')
		.where('key', '=', keyOf(secret))
		.where('purpose', '=', purpose)
		.where('expires_at', '>', wallClock())
		.select(['user_id as userId', 'sso_subject as subject', 'sso_sid as sid', 'sso_hint as hint']);

/** Whose it is, while it is open. */
export const findCeremony = (db: Db, purpose: CeremonyPurpose, secret: string) =>
	openOne(db, purpose, secret).executeTakeFirst();

/** Held until the transaction ends: of two that come at once, the second waits, and finds it gone. */
export const holdCeremony = (db: Db, purpose: CeremonyPurpose, secret: string) =>
	openOne(db, purpose, secret).forUpdate().executeTakeFirst();

export const endCeremony = (db: Db, secret: string) =>
	db.deleteFrom('ceremony').where('key', '=', keyOf(secret)).execute();

export const sweepCeremonies = (db: Db) => db.deleteFrom('ceremony').where('expires_at', '<=', wallClock()).execute();

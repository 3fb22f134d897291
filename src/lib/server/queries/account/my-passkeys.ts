import type { Db } from '$lib/server/db/client';

export type MyPasskey = { id: string; name: string; since: string; usedAt: string | null };

/** The passkeys of a person, the latest first. */
export async function listMyPasskeys(db: Db, userId: string): Promise<MyPasskey[]> {
	const passkeys = await db
		.selectFrom('passkey')
		.select(['id', 'name', 'created_at', 'used_at'])
		.where('user_id', '=', userId)
		.orderBy('created_at', 'desc')
		.orderBy('id')
		.execute();
	return passkeys.map(({ id, name, created_at, used_at }) => ({
		id,
		name,
		since: created_at.toISOString(),
		usedAt: used_at?.toISOString() ?? null
	}));
}

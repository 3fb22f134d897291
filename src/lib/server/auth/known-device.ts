import type { Db } from '$lib/server/db/client';
import { keyOf, makeSecret } from './secret-key';

/** How long a device is remembered on which nobody signs in any more. */
export const KNOWN_FOR_MS = 365 * 24 * 60 * 60_000;

/** Whether somebody has signed in to this account on the device that holds the mark. It is no proof of who sits there now. */
export async function isKnownTo(db: Db, userId: string, mark: string): Promise<boolean> {
	const found = await db
		.selectFrom('known_device')
		.select('user_id')
		.where('user_id', '=', userId)
		.where('key', '=', keyOf(mark))
		.executeTakeFirst();
	return found !== undefined;
}

/**
 * Remembers the device for this account, beside the others that signed in on it. Each sign-in gives it another mark, so that
 * one that was seen or planted is worth nothing afterwards. Returns the mark.
 */
export function rememberDevice(db: Db, userId: string, earlier: string | null, now: Date): Promise<string> {
	const mark = makeSecret();
	return db.transaction().execute(async (trx) => {
		if (earlier !== null)
			await trx
				.updateTable('known_device')
				.set({ key: keyOf(mark) })
				.where('key', '=', keyOf(earlier))
				.execute();
		await trx
			.insertInto('known_device')
			.values({ user_id: userId, key: keyOf(mark), seen_at: now })
			.onConflict((row) => row.columns(['user_id', 'key']).doUpdateSet({ seen_at: now }))
			.execute();
		return mark;
	});
}

/** After a new password every device has to sign in anew, but for the one it was changed on. */
export const forgetDevices = (db: Db, userId: string, except: string | null = null) =>
	db
		.deleteFrom('known_device')
		.where('user_id', '=', userId)
		.$if(except !== null, (query) => query.where('key', '<>', keyOf(except ?? '')))
		.execute();

export const sweepDevices = (db: Db, now: Date) =>
	db
		.deleteFrom('known_device')
		.where('seen_at', '<=', new Date(now.getTime() - KNOWN_FOR_MS))
		.execute();

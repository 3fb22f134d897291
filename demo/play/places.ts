import type { Db } from '$lib/server/db/client';
import { places } from '../content/places';

/** Subdistricts and villages, where there are none yet. */
export async function insertPlaces(db: Db): Promise<void> {
	if (await db.selectFrom('place').select('code').limit(1).executeTakeFirst()) return;
	await db
		.insertInto('place')
		.values([...places])
		.onConflict((on) => on.doNothing())
		.execute();
}

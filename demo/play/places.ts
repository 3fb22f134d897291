import type { Db } from '$lib/server/db/client';
import { places } from '../content/places';

/** Subdistricts and villages, where there are none yet, or none with its point. */
export async function insertPlaces(db: Db): Promise<void> {
	if (await db.selectFrom('place').select('code').where('latitude', 'is not', null).limit(1).executeTakeFirst()) return;
	await db
		.insertInto('place')
		.values([...places])
		.onConflict((on) =>
			on
				.column('code')
				.doUpdateSet((eb) => ({ latitude: eb.ref('excluded.latitude'), longitude: eb.ref('excluded.longitude') }))
		)
		.execute();
}

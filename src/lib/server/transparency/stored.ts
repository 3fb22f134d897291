import type { Db } from '../db/client';
import type { ReadTile } from './tiles';

/** The tiles of the database; one that is not there has no hashes. */
export const readTileOf =
	(db: Db): ReadTile =>
	async (level, nth) => {
		const found = await db
			.selectFrom('log_tile')
			.select('hashes')
			.where('level', '=', level)
			.where('nth', '=', nth)
			.executeTakeFirst();
		return found?.hashes ?? Buffer.alloc(0);
	};

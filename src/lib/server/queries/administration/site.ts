import type { Db } from '../../db/client';

/** Reports and consultations, whose days are counted by the clock of the province. */
export const countCounted = async (db: Db): Promise<number> =>
	(
		await db
			.selectFrom('thread')
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.executeTakeFirstOrThrow()
	).count;

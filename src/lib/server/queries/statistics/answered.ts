import { shareOf, type ToldShare } from '$lib/domain/statistics/told';
import { sql } from 'kysely';
import type { Db } from '../../db/client';

type Period = { from: Date; until: Date };

/**
 * Of the first answers that fell due in a time, of reports that everybody may read: how many were given before. In
 * `deadline_answer_idx` alone.
 */
export async function countAnswered(db: Db, { from, until }: Period): Promise<ToldShare> {
	const { due, inTime } = await db
		.selectFrom('deadline')
		.select((eb) => [
			eb.fn.countAll<number>().as('due'),
			eb.fn.countAll<number>().filterWhere('met_at', '<', eb.ref('falls_at')).as('inTime')
		])
		.where(sql<boolean>`clock = 'first_response' and listed`)
		.where('falls_at', '>=', from)
		.where('falls_at', '<=', until)
		.executeTakeFirstOrThrow();
	return shareOf(inTime, due);
}

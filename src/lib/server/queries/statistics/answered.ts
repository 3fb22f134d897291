import { toldShare, type ToldShare } from '$lib/domain/statistics/told';
import type { Db } from '../../db/client';
import { publicThreads } from '../complaint-list/public-threads';

type Period = { from: Date; until: Date };

/** Of the first answers that fell due in a time: how many were given before. `deadline_falls_idx`. */
export async function countAnswered(db: Db, { from, until }: Period): Promise<ToldShare> {
	const { due, inTime } = await publicThreads(db)
		.innerJoin('deadline', 'deadline.thread_id', 'thread.id')
		.select((eb) => [
			eb.fn.countAll<number>().as('due'),
			eb.fn.countAll<number>().filterWhere('deadline.met_at', '<', eb.ref('deadline.falls_at')).as('inTime')
		])
		.where('deadline.clock', '=', 'first_response')
		.where('deadline.falls_at', '>=', from)
		.where('deadline.falls_at', '<=', until)
		.executeTakeFirstOrThrow();
	return toldShare(inTime, due);
}

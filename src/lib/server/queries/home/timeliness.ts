import type { Timeliness } from '$lib/domain/agency/timeliness';
import type { Db } from '../../db/client';
import { publicThreads } from '../complaint-list/public-threads';

type Period = { from: Date; until: Date };

export type TimelinessByClock = { firstResponse: Timeliness; resolution: Timeliness };

/**
 * Of the clocks that fell due in a time: how many were met before. One that was ended after its due day (a late
 * hand-over) was not met; one that ended before it never fell due.
 */
export async function countTimeliness(db: Db, { from, until }: Period): Promise<TimelinessByClock> {
	const rows = await publicThreads(db)
		.innerJoin('deadline', 'deadline.thread_id', 'thread.id')
		.select((eb) => [
			'deadline.clock',
			eb.fn.countAll<number>().as('due'),
			eb.fn.countAll<number>().filterWhere('deadline.met_at', '<', eb.ref('deadline.due_at')).as('inTime')
		])
		.where('deadline.clock', 'in', ['first_response', 'resolution'])
		.where('deadline.due_at', '>=', from)
		.where('deadline.due_at', '<=', until)
		.where((eb) =>
			eb.or([eb('deadline.ended_at', 'is', null), eb('deadline.ended_at', '>=', eb.ref('deadline.due_at'))])
		)
		.groupBy('deadline.clock')
		.execute();
	const of = (kind: string) => {
		const { due = 0, inTime = 0 } = rows.find(({ clock }) => clock === kind) ?? {};
		return { due, inTime };
	};
	return { firstResponse: of('first_response'), resolution: of('resolution') };
}

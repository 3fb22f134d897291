import type { Classification } from '$lib/domain/words/classification';
import type { Db } from '../../db/client';
import { COUNT_LIMIT } from './places';
import { isLateThread, publicThreads, selectRow, toRow, type ComplaintRow, type Moment } from './public-threads';

type Overdue = { rows: ComplaintRow[]; count: number };
type Asked = {
	limit: number;
	agencyId?: string;
	classification?: Classification | null;
	/** Whether they carry a number of SP4N-LAPOR!. */
	recorded?: boolean | null;
};

/** The longest overdue first. Cases are listed, not agencies ranked: many late cases can also mean many cases. */
export async function listOverdue(db: Db, moment: Moment, asked: Asked): Promise<Overdue> {
	const { limit, agencyId, classification = null, recorded = null } = asked;
	const late = publicThreads(db)
		.where((eb) => isLateThread(eb, moment.now, agencyId))
		.$if(classification !== null, (query) => query.where('complaint.classification', '=', classification))
		.$if(recorded !== null, (query) => query.where('complaint.sp4n_number', recorded ? 'is not' : 'is', null));
	const [found, { count }] = await Promise.all([
		selectRow(late)
			.orderBy((eb) =>
				eb
					.selectFrom('deadline')
					.select((inner) => inner.fn.min('due_at').as('since'))
					.whereRef('deadline.thread_id', '=', 'thread.id')
					.where('met_at', 'is', null)
					.where('ended_at', 'is', null)
					.where('owner', '<>', 'reporter')
			)
			.orderBy('thread.id')
			.limit(limit)
			.execute(),
		db
			.selectFrom(
				late
					.select('thread.id')
					.limit(COUNT_LIMIT + 1)
					.as('late')
			)
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.executeTakeFirstOrThrow()
	]);
	return { rows: found.map((row) => toRow(row, moment)), count };
}

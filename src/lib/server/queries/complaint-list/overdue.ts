import type { Classification } from '$lib/domain/words/classification';
import type { Db } from '../../db/client';
import { COUNT_LIMIT } from './places';
import { publicThreads, selectRow, toRow, type ComplaintRow, type Moment } from './public-threads';

type Overdue = { rows: ComplaintRow[]; count: number };
type Asked = {
	limit: number;
	agencyId?: string;
	classification?: Classification | null;
	/** Whether they carry a number of SP4N-LAPOR!. */
	recorded?: boolean | null;
};

/**
 * The longest overdue first: a walk along `open_work_due_idx`, which ends after so many. Cases are listed, not agencies
 * ranked: many late cases can also mean many cases.
 */
export async function listOverdue(db: Db, moment: Moment, asked: Asked): Promise<Overdue> {
	const late = lateWork(db, moment.now, asked);
	const [found, { count }] = await Promise.all([
		selectRow(publicThreads(db))
			.innerJoin(late.limit(asked.limit).as('late'), 'late.thread_id', 'thread.id')
			.orderBy('late.first_due_at')
			.orderBy('thread.id')
			.execute(),
		db
			.selectFrom(late.limit(COUNT_LIMIT + 1).as('late'))
			.select((eb) => eb.fn.countAll<number>().as('count'))
			.executeTakeFirstOrThrow()
	]);
	return { rows: found.map((row) => toRow(row, moment)), count };
}

/** What somebody else than the reporter is late with: anybody, or an agency (what became late with it, what it holds late). */
const lateWork = (db: Db, now: Date, { agencyId, classification = null, recorded = null }: Asked) =>
	db
		.selectFrom('open_work')
		.select(['open_work.thread_id', 'open_work.first_due_at'])
		.$if(classification !== null || recorded !== null, (query) =>
			query
				.innerJoin('complaint', 'complaint.thread_id', 'open_work.thread_id')
				.$if(classification !== null, (of) => of.where('complaint.classification', '=', classification))
				.$if(recorded !== null, (of) => of.where('complaint.sp4n_number', recorded ? 'is not' : 'is', null))
		)
		.where('open_work.agency_id', agencyId === undefined ? 'is' : '=', agencyId ?? null)
		.where('open_work.listed', '=', true)
		.where('open_work.due_at', '<=', now)
		.where('open_work.first_due_at', '<=', now)
		.orderBy('open_work.first_due_at')
		.orderBy('open_work.thread_id');

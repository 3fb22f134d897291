import type { WorkCalendar } from '$lib/domain/calendar/work-calendar';
import type { Services } from '../../services';
import { publicThreads, selectRow, toRow, type ComplaintRow } from '../complaint-list/public-threads';
import type { Db } from '../../db/client';

/** The case that a report belongs to, by the reports of it that the reader may know of. */
export type CaseView = {
	/** Whether the report itself leads. */
	leads: boolean;
	leader: ComplaintRow;
	linked: ComplaintRow[];
};

type Deps = Pick<Services, 'now' | 'env'> & { db: Db };

/** Who oversees the forum sees them all; everybody else those that are public, whatever they may read besides. */
export type Reach = 'public' | 'all';

const MOST = 200;

/** Null where the report is linked to none that the reader may know of. */
export async function findCase(
	{ db, now, env }: Deps,
	{ id, headId, leads }: { id: string; headId: string | null; leads: boolean },
	reach: Reach,
	calendar: WorkCalendar
): Promise<CaseView | null> {
	// Most reports are linked to none, and cost no statement.
	if (headId === null && !leads) return null;
	const leading = headId ?? id;
	const threads =
		reach === 'public'
			? publicThreads(db)
			: db.selectFrom('thread').innerJoin('complaint', 'complaint.thread_id', 'thread.id');
	const stored = await selectRow(
		threads.where((eb) => eb.or([eb('thread.id', '=', leading), eb('thread.head_id', '=', leading)]))
	)
		.orderBy('thread.created_at')
		.orderBy('thread.id')
		.limit(MOST)
		.execute();
	const rows = stored.map((row) => toRow(row, { now: now(), zone: env.zone, calendar }));
	const leader = rows.find((row) => row.id === leading);
	const linked = rows.filter((row) => row.id !== leading);
	return leader && linked.length > 0 ? { leads: headId === null, leader, linked } : null;
}

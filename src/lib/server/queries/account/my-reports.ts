import type { ComplaintStatus } from '$lib/domain/complaint/status';
import type { Db } from '$lib/server/db/client';

export type MyReport = {
	ref: string;
	title: string;
	status: ComplaintStatus;
	confidential: boolean;
	agency: string | null;
	/** Of filing, or of following: ISO text. */
	at: string;
};
export type MyReports = { reports: MyReport[]; /** The page goes on after this one. */ next: string | null };

const PAGE = 10;

/** The reports filed with this account, newest first, after the one named by `after`. Nobody else is given this list. */
export async function listMyReports(db: Db, userId: string, after: string | null): Promise<MyReports> {
	const rows = await db
		.selectFrom('reporter')
		.innerJoin('thread', 'thread.id', 'reporter.thread_id')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.leftJoin('agency', 'agency.id', 'complaint.agency_id')
		.where('reporter.user_id', '=', userId)
		.$if(after !== null, (query) =>
			query.where(({ eb, refTuple, selectFrom }) =>
				eb(
					refTuple('thread.created_at', 'thread.id'),
					'<',
					selectFrom('thread as last')
						.where('last.ref', '=', after)
						.select(['last.created_at', 'last.id'])
						.$asTuple('created_at', 'id')
				)
			)
		)
		.select(['ref', 'title', 'status', 'confidential', 'agency.short_name as agency', 'thread.created_at as at'])
		.orderBy('thread.created_at', 'desc')
		.orderBy('thread.id', 'desc')
		.limit(PAGE + 1)
		.execute();
	return asPage(rows);
}

/** The reports this person follows, latest followed first; those that are not public any more are left out. */
export async function listFollowed(db: Db, userId: string, after: string | null): Promise<MyReports> {
	const rows = await db
		.selectFrom('follow')
		.innerJoin('thread', 'thread.id', 'follow.thread_id')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.leftJoin('agency', 'agency.id', 'complaint.agency_id')
		.where('follow.user_id', '=', userId)
		.where('published_at', 'is not', null)
		.where('hidden_at', 'is', null)
		.where('confidential', '=', false)
		.$if(after !== null, (query) =>
			query.where(({ eb, refTuple, selectFrom }) =>
				eb(
					refTuple('follow.at', 'follow.thread_id'),
					'<',
					selectFrom('follow as last')
						.innerJoin('thread as last_thread', 'last_thread.id', 'last.thread_id')
						.where('last.user_id', '=', userId)
						.where('last_thread.ref', '=', after)
						.select(['last.at', 'last.thread_id'])
						.$asTuple('at', 'thread_id')
				)
			)
		)
		.select(['ref', 'title', 'status', 'confidential', 'agency.short_name as agency', 'follow.at'])
		.orderBy('follow.at', 'desc')
		.orderBy('follow.thread_id', 'desc')
		.limit(PAGE + 1)
		.execute();
	return asPage(rows);
}

function asPage(rows: (Omit<MyReport, 'at'> & { at: Date })[]): MyReports {
	const reports = rows.slice(0, PAGE).map((row) => ({ ...row, at: row.at.toISOString() }));
	return { reports, next: rows.length > PAGE ? (reports.at(-1)?.ref ?? null) : null };
}

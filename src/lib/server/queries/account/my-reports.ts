import { statusesOfOwn, type OwnState } from '$lib/domain/complaint/own-state';
import { loadCalendar } from '$lib/server/db/rules';
import type { Services } from '$lib/server/services';
import { sql } from 'kysely';
import { publicThreads, selectRow, toRow, type ComplaintRow } from '../complaint-list/public-threads';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

type MyReport = ComplaintRow & { confidential: boolean };

/** `next` is the number of the last report of this page where the list goes on, to be given back as `after`. */
export type MyReports = { reports: MyReport[]; next: string | null };

type Listed = { id: string; ref: string; confidential: boolean };

const PAGE = 10;

const waits = (complaint: string) =>
	sql<boolean>`${sql.ref(complaint)}.status in (${sql.join(statusesOfOwn('waiting').map((status) => sql.lit(status)))})`;

/**
 * The reports filed with this account, in a state or all: first those that wait for their reporter, then the newest; hidden
 * and confidential ones too. Nobody else is given this list.
 */
export async function listMyReports(
	deps: Deps,
	userId: string,
	after: string | null,
	state: OwnState | null = null
): Promise<MyReports> {
	const listed = await deps.db
		.selectFrom('reporter')
		.innerJoin('thread', 'thread.id', 'reporter.thread_id')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.where('reporter.user_id', '=', userId)
		.$if(state !== null, (query) => query.where('complaint.status', 'in', state ? statusesOfOwn(state) : []))
		.$if(after !== null, (query) =>
			query.where(
				sql<boolean>`(${waits('complaint')}, thread.created_at, thread.id) < (
					select ${waits('of')}, last.created_at, last.id from thread as last
					inner join complaint as of on of.thread_id = last.id where last.ref = ${after})`
			)
		)
		.select(['thread.id', 'ref', 'confidential'])
		.orderBy(waits('complaint'), 'desc')
		// An order that no index has: it begins with what is theirs, however many reports there are.
		.orderBy(sql`thread.created_at + interval '0'`, 'desc')
		.orderBy('thread.id', 'desc')
		.limit(PAGE + 1)
		.execute();
	return asPage(deps, listed);
}

/** The reports this person follows, latest followed first, while the public may read them. */
export async function listFollowed(deps: Deps, userId: string, after: string | null): Promise<MyReports> {
	const listed = await publicThreads(deps.db)
		.innerJoin('follow', 'follow.thread_id', 'thread.id')
		.where('follow.user_id', '=', userId)
		.$if(after !== null, (query) =>
			query.where(
				sql<boolean>`(follow.at, follow.thread_id) < (
					select last.at, last.thread_id from follow as last inner join thread as of on of.id = last.thread_id
					where last.user_id = ${userId} and of.ref = ${after})`
			)
		)
		.select(['thread.id', 'ref', 'confidential'])
		.orderBy('follow.at', 'desc')
		.orderBy('follow.thread_id', 'desc')
		.limit(PAGE + 1)
		.execute();
	return asPage(deps, listed);
}

async function asPage({ db, now, env }: Deps, listed: Listed[]): Promise<MyReports> {
	const page = listed.slice(0, PAGE);
	if (page.length === 0) return { reports: [], next: null };
	const theirs = db.selectFrom('thread').innerJoin('complaint', 'complaint.thread_id', 'thread.id');
	const ids = page.map(({ id }) => id);
	const [stored, calendar] = await Promise.all([
		selectRow(theirs.where('thread.id', 'in', ids)).execute(),
		loadCalendar(db)
	]);
	const rows = new Map(stored.map((row) => [row.id, toRow(row, { now: now(), zone: env.zone, calendar })]));
	return {
		reports: page.flatMap(({ id, confidential }) => {
			const row = rows.get(id);
			return row ? [{ ...row, confidential }] : [];
		}),
		next: listed.length > PAGE ? (page.at(-1)?.ref ?? null) : null
	};
}

import { leaderOf, type InCase } from '$lib/domain/complaint/merging';
import { sql, type Transaction } from 'kysely';
import type { Db } from './client';
import type { Database } from './schema';
import { findComplaintThread, type ComplaintThread } from './threads';

type Trx = Transaction<Database>;

/*
 * Reports that were linked are one case. Whoever locks several reports locks leading ones before linked ones, each kind by
 * id, so that nobody waits in a circle; and while anybody does so across cases, nothing is linked or parted.
 */
const LOCK = sql`hashtextextended('linked reports', 0)`;

/** The other reports of the case that a report led, under lock. The caller holds the lock on that one, so none joins or leaves. */
export async function lockLinked(trx: Trx, ledBy: string): Promise<ComplaintThread[]> {
	const head = trx
		.selectFrom('thread')
		.select(sql<string>`coalesce(head_id, id)`.as('id'))
		.where('id', '=', ledBy);
	const rows = await trx
		.selectFrom('thread')
		.select('ref')
		.where((eb) => eb.or([eb('head_id', '=', head), eb('id', '=', head)]))
		.where('id', '<>', ledBy)
		.orderBy('id')
		.forNoKeyUpdate()
		.execute();
	const linked: ComplaintThread[] = [];
	// Read after the lock, each in a statement of its own: one that waited would see the report as it was before the wait.
	for (const { ref } of rows) linked.push(...[(await findComplaintThread(trx, ref)) ?? []].flat());
	return linked;
}

/** Locks reports of whatever cases, in the one order. */
export async function lockReports(trx: Trx, refs: readonly string[]): Promise<void> {
	if (refs.length < 2) return;
	await sql`select pg_advisory_xact_lock_shared(${LOCK})`.execute(trx);
	const heads = trx
		.selectFrom('thread')
		.select(sql<string>`coalesce(head_id, id)`.as('id'))
		.where('ref', 'in', refs);
	await trx.selectFrom('thread').select('id').where('id', 'in', heads).orderBy('id').forNoKeyUpdate().execute();
	await trx.selectFrom('thread').select('id').where('ref', 'in', refs).orderBy('id').forNoKeyUpdate().execute();
}

/** Locks the whole cases of these reports: what links and parts reports does so one at a time. */
export async function lockCases(trx: Trx, refs: readonly string[]): Promise<void> {
	await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
	const rows = await trx
		.selectFrom('thread')
		.select(sql<string>`coalesce(head_id, id)`.as('id'))
		.where('ref', 'in', refs)
		.execute();
	const heads = rows.map(({ id }) => id);
	if (heads.length === 0) return;
	const leading = trx.selectFrom('thread').select('id').where('id', 'in', heads);
	await leading.orderBy('id').forNoKeyUpdate().execute();
	const linked = trx.selectFrom('thread').select('id').where('head_id', 'in', heads);
	await linked.orderBy('id').forNoKeyUpdate().execute();
}

/** Links a report, and with it whatever is linked to it, to another case. */
export async function linkReport(trx: Trx, id: string, into: string): Promise<void> {
	await trx.updateTable('thread').set({ merged_into: into }).where('id', '=', id).execute();
	await settleLeader(trx, id);
}

/** Takes a report out of its case; what had been linked to it goes with it, as it came. */
export async function partReport(trx: Trx, id: string, into: string): Promise<void> {
	await trx.updateTable('thread').set({ merged_into: null, merge_denied_at: null }).where('id', '=', id).execute();
	await settleLeader(trx, id);
	await settleLeader(trx, into);
}

/**
 * Has the case of a report led by whom the law names, from how its reports stand now: see `leaderOf`. The caller holds the
 * lock on whoever led it.
 */
export async function settleLeader(trx: Trx, id: string): Promise<void> {
	const { rows } = await sql<InCase>`
		with recursive tree as (
			select thread.id, thread.merged_into from thread where thread.id = ${id}
			union
			select thread.id, thread.merged_into from thread
			join tree on thread.merged_into = tree.id or thread.id = tree.merged_into
		)
		select thread.id, thread.merged_into as "mergedInto", thread.created_at as "createdAt", complaint.status,
			thread.hidden_at is not null as hidden, thread.confidential
		from thread join tree using (id) join complaint on complaint.thread_id = thread.id`.execute(trx);
	const leader = leaderOf(rows);
	const ids = rows.map((report) => report.id);
	await trx
		.updateTable('thread')
		.set({ head_id: sql`nullif(${leader}::uuid, id)` })
		.where('id', 'in', ids)
		.where(sql<boolean>`head_id is distinct from nullif(${leader}::uuid, id)`)
		.execute();
}

/** Says since when a reporter holds that theirs is another matter; null: a moderator has answered. */
export const markDenial = (trx: Trx, id: string, at: Date | null) =>
	trx.updateTable('thread').set({ merge_denied_at: at }).where('id', '=', id).execute();

/** What a report was linked to, and who did it. */
export async function findLink(db: Db, id: string): Promise<{ into: string; byUserId: string | null } | undefined> {
	const row = await db
		.selectFrom('thread')
		.innerJoin('thread_event as event', 'event.thread_id', 'thread.id')
		.select(['thread.merged_into as into', 'event.actor_user_id as byUserId'])
		.where('thread.id', '=', id)
		.where('event.action', '=', 'merge')
		.orderBy('event.seq', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.into ? { into: row.into, byUserId: row.byUserId } : undefined;
}

/** The leading report of the case that a report belongs to. */
export async function findLeader(db: Db, ref: string): Promise<ComplaintThread | undefined> {
	const row = await db
		.selectFrom('thread')
		.innerJoin('thread as head', (join) => join.on(sql<boolean>`head.id = coalesce(thread.head_id, thread.id)`))
		.select('head.ref')
		.where('thread.ref', '=', ref)
		.executeTakeFirst();
	return row && findComplaintThread(db, row.ref);
}

import { sql, type Selectable } from 'kysely';
import type { Db } from './client';
import type { LeafKind, StandsFor } from '$lib/domain/log/words';
import type { Database } from './schema';

export type LeafRow = Pick<
	Selectable<Database['log_leaf']>,
	'id' | 'place' | 'commitment' | 'secret' | 'keyed' | 'opens' | 'promised_by'
>;

const leaves = (db: Db) =>
	db
		.selectFrom('log_leaf')
		.select(['log_leaf.id', 'log_leaf.place', 'log_leaf.commitment', 'log_leaf.secret', 'log_leaf.keyed'])
		.select(['log_leaf.opens', 'log_leaf.promised_by']);

/** What waits for its place, in the order in which it was written, locked until the transaction ends. */
export const lockWaiting = (trx: Db, limit: number): Promise<LeafRow[]> =>
	leaves(trx).where('place', 'is', null).orderBy('id').limit(limit).forUpdate().execute();

export const findLeaf = (db: Db, id: number): Promise<LeafRow | undefined> =>
	leaves(db).where('log_leaf.id', '=', id).executeTakeFirst();

/** The leaves of the acts on a thread, by the number of the act. */
export async function leavesOfThread(db: Db, threadId: string): Promise<Map<number, LeafRow>> {
	const rows = await leaves(db)
		.innerJoin('thread_event', 'thread_event.id', 'log_leaf.event_id')
		.select('thread_event.seq')
		.where('thread_event.thread_id', '=', threadId)
		.execute();
	return new Map(rows.map(({ seq, ...leaf }) => [seq, leaf]));
}

/** The leaf by which a report began. */
export const leafOfReport = (db: Db, ref: string): Promise<LeafRow | undefined> =>
	leaves(db)
		.innerJoin('thread_event', 'thread_event.id', 'log_leaf.event_id')
		.innerJoin('thread', 'thread.id', 'thread_event.thread_id')
		.where('thread.ref', '=', ref)
		.where('thread_event.seq', '=', 1)
		.executeTakeFirst();

/** The leaf of an input to a consultation, or of the official answer to it. */
export const leafOfInput = (db: Db, slug: string, number: number, of: 'input' | 'answer') =>
	leaves(db)
		.innerJoin('post', 'post.event_id', 'log_leaf.event_id')
		.innerJoin('input', of === 'input' ? 'input.post_id' : 'input.answer_id', 'post.id')
		.innerJoin('consultation', 'consultation.thread_id', 'input.thread_id')
		.where('consultation.slug', '=', slug)
		.where('input.number', '=', number)
		.executeTakeFirst();

/** The leaf of what made the minutes of a consultation what they are: that they were fixed, or that the last party signed. */
export const leafOfMinutes = (db: Db, threadId: string) =>
	leaves(db)
		.innerJoin('thread_event', 'thread_event.id', 'log_leaf.event_id')
		.where('thread_event.thread_id', '=', threadId)
		.where('thread_event.action', 'in', ['finalise_minutes', 'seal_minutes'])
		.orderBy('thread_event.seq', 'desc')
		.executeTakeFirst();

export const leafOfThing = (db: Db, of: StandsFor, id: string): Promise<LeafRow | undefined> =>
	leaves(db).where('stands_for', '=', of).where('stands_for_id', '=', id).executeTakeFirst();

/** The leaf of what an objection against an entry of the book of moderation came to. */
export const leafOfOutcome = (db: Db, number: number) =>
	leaves(db)
		.innerJoin('appeal_event as said', (join) =>
			join.on(sql<boolean>`stands_for = 'appeal' and stands_for_id = said.appeal_id || '/' || said.seq`)
		)
		.innerJoin('appeal', 'appeal.id', 'said.appeal_id')
		.innerJoin('decision', 'decision.id', 'appeal.decision_id')
		.where('decision.number', '=', number)
		.where('said.outcome', 'is not', null)
		.orderBy('said.seq', 'desc')
		.executeTakeFirst();

/** What everybody may read as it stands, and changes of the province by what they are of: the newest first. */
export async function listOpenLeaves(db: Db, kinds: readonly LeafKind[], before: number | null, limit: number) {
	const { rows } = await sql<OpenLeaf>`
		select id, place, kind, opens from (
			select id, place, opens, case when event_id is not null then 'event' when change_id is not null then 'change'
				when edition_month is not null then 'edition' else stands_for end as kind
			from log_leaf where event_id is null and place is not null
		) as leaf
		where kind = any(${kinds}::text[]) and (${before}::bigint is null or place < ${before})
		order by place desc limit ${limit}`.execute(db);
	return rows;
}

export type OpenLeaf = { id: number; place: number; kind: LeafKind; opens: string | null };

export type Committed = { id: number; commitment: Buffer; secret: Buffer; opens: string };

/** Binds leaves to what they stand for now; one that somebody has bound meanwhile stays as it is. */
export async function commitLeaves(trx: Db, made: readonly Committed[], promisedBy: Date | null): Promise<void> {
	if (made.length === 0) return;
	const column = <K extends keyof Committed>(key: K) => made.map((one) => one[key]);
	await sql`
		update log_leaf set commitment = made.commitment, secret = made.secret, opens = made.opens, keyed = true,
			promised_by = ${promisedBy}
		from unnest(
			${column('id')}::bigint[], ${column('commitment')}::bytea[], ${column('secret')}::bytea[], ${column('opens')}::text[]
		) as made (id, commitment, secret, opens)
		where log_leaf.id = made.id and log_leaf.commitment is null
	`.execute(trx);
}

/** Gives leaves the places from `from` on, in this order. */
export async function placeLeaves(trx: Db, ids: readonly number[], from: number): Promise<void> {
	if (ids.length === 0) return;
	await sql`
		update log_leaf set place = ${from} + placed.nth - 1
		from unnest(${ids}::bigint[]) with ordinality as placed (id, nth) where log_leaf.id = placed.id
	`.execute(trx);
}

export type PlacedLeaf = LeafRow & { place: number; commitment: Buffer };

/** Leaves that have their places, from after one place on. */
export const placedAfter = (db: Db, after: number, limit: number): Promise<PlacedLeaf[]> =>
	db
		.selectFrom('log_leaf')
		.select(['id', 'secret', 'keyed', 'opens', 'promised_by'])
		.select((eb) => [eb.ref('place').$notNull().as('place'), eb.ref('commitment').$notNull().as('commitment')])
		.where('place', '>', after)
		.orderBy('place')
		.limit(limit)
		.execute();

/** What stands in the log from one place on, as it stands there. */
export async function commitmentsFrom(db: Db, first: number, count: number): Promise<Buffer[]> {
	const rows = await db
		.selectFrom('log_leaf')
		.select((eb) => eb.ref('commitment').$notNull().as('commitment'))
		.where('place', '>=', first)
		.where('place', '<', first + count)
		.orderBy('place')
		.execute();
	return rows.map(({ commitment }) => commitment);
}

/** Whether anything was written that does not stand in line for the log. */
export async function hasUnlogged(db: Db): Promise<boolean> {
	const { rows } = await sql<{ some: boolean }>`
		select exists (select from thread_event where not exists (select from log_leaf where event_id = thread_event.id))
			or exists (select from province_change where not exists (select from log_leaf where change_id = province_change.id))
			or exists (
				select from data_edition where not exists (
					select from log_leaf where edition_month = data_edition.month and edition_revision = data_edition.revision
				)
			)
			or exists (
				select from (
					select 'rule' as of, code || '/' || version as id from forum_rule
					union all select 'rule_end', code || '/' || version from forum_rule where valid_until is not null
					union all select 'calendar', version::text from calendar_version
					union all select 'policy', id::text from deadline_policy
					union all select 'policy_end', id::text from deadline_policy where withdrawn_at is not null
					union all select 'decision', number::text from decision
					union all select 'appeal', appeal_id || '/' || seq from appeal_event
					union all select 'key', id::text from log_key
					union all select 'key_end', id::text from log_key where retired_at is not null
				) as thing
				where not exists (select from log_leaf where stands_for = thing.of and stands_for_id = thing.id)
			) as some
	`.execute(db);
	return rows[0]?.some === true;
}

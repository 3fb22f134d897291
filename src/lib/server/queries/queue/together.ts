import type { Capacity } from '$lib/domain/actor/capacity';
import { speaksOfOffices } from '$lib/domain/moderation/spam-shape';
import { TOGETHER_MOST, isTogetherKind, whyAlone, type TogetherKind, type WhyAlone } from '$lib/domain/thread/together';
import type { PostKind } from '$lib/domain/thread/post';
import { formatTarget, type QueueTarget } from '$lib/forms/queue-decision';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { listSame } from '../../db/prints';
import { SOURCES } from './sources';
import type { QueueReader } from './source';

/** A thing that can be decided with others, as much of it as one reads before deciding. */
export type TogetherItem = QueueTarget & {
	kind: TogetherKind;
	ref: string;
	slug: string | null;
	/** Of an input: its number in the consultation. */
	number: number | null;
	title: string;
	html: string;
	/** How many hear what came of their flags, and whether its writer has an account to write to. */
	flags: number;
	hasAccount: boolean;
};

/** The first of several, and what may be decided with it; `alone`: why it is decided by itself. */
export type Together = { lead: TogetherItem; same: TogetherItem[]; near: TogetherItem[] } | { alone: WhyAlone };

/** What waits of one kind, for this person: `target_id` and `thread_id`. */
const waitingOf = (db: Db, kind: TogetherKind, reader: QueueReader) => {
	const source = SOURCES.find((one) => one.kind === kind);
	if (!source) throw new Error(`Nothing of the kind ${kind} can wait`);
	return source.waiting(db, reader);
};

/**
 * What waits beside a thing and could be decided with it: what says the same, wherever it stands, and the rest of its
 * thread. Null where the thing is none of this person's.
 */
export async function findTogether(db: Db, reader: QueueReader, lead: QueueTarget): Promise<Together | null> {
	const { kind, targetId } = lead;
	if (!isTogetherKind(kind)) return { alone: 'kind' };
	const waiting = waitingOf(db, kind, reader);
	const first = await db.selectFrom('post').select(['thread_id', 'body']).where('id', '=', targetId).executeTakeFirst();
	if (!first) return { alone: 'thread' };
	// By the thread of each of the few that share words with it, instead of all that waits.
	const waits = sql<boolean>`exists (select from (${waiting}) as waiting
		where waiting.thread_id = post.thread_id and waiting.target_id = post.id offset 0)`;
	const same = (await listSame(db, first.body, () => waits)).map(({ id }) => id).filter((id) => id !== targetId);
	const { rows: beside } = await sql<{ id: string }>`select target_id as id from (${waiting}) as waiting
		where thread_id = ${first.thread_id}::uuid order by target_id <> ${targetId}::uuid, since, target_id
		limit ${TOGETHER_MOST}`.execute(db);
	const items = await readItems(db, kind, [...new Set([targetId, ...same, ...beside.map(({ id }) => id)])]);
	const found = items.find((item) => item.targetId === targetId);
	if (!found || !beside.some(({ id }) => id === targetId)) return null;
	if (found.alone) return { alone: found.alone };
	const others = items.filter((item) => item !== found && item.alone === null).slice(0, TOGETHER_MOST - 1);
	const isSame = ({ targetId: id }: QueueTarget) => same.includes(id);
	return { lead: found, same: others.filter(isSame), near: others.filter((item) => !isSame(item)) };
}

/** Those of the named things that may be decided together, whether they wait or not, in the order in which they were named. */
export async function listNamed(db: Db, targets: readonly QueueTarget[]): Promise<TogetherItem[]> {
	const kinds = [...new Set(targets.map(({ kind }) => kind))].filter(isTogetherKind);
	const idsOf = (kind: TogetherKind) => targets.filter((one) => one.kind === kind).map(({ targetId }) => targetId);
	const items = (await Promise.all(kinds.map((kind) => readItems(db, kind, idsOf(kind))))).flat();
	const known = new Map(items.filter(({ alone }) => alone === null).map((item) => [formatTarget(item), item]));
	return [...new Set(targets.map(formatTarget))].flatMap((name) => known.get(name) ?? []);
}

/** Whether a thing still waits for this person. */
export async function waitsFor(db: Db, reader: QueueReader, { kind, targetId }: QueueTarget): Promise<boolean> {
	if (!isTogetherKind(kind)) return false;
	const { rows } = await sql`select from (${waitingOf(db, kind, reader)}) as waiting
		where target_id = ${targetId}::uuid limit 1`.execute(db);
	return rows.length > 0;
}

type Row = Omit<TogetherItem, 'kind'> & {
	post: PostKind;
	role: Capacity;
	body: string;
	supervisory: boolean;
	offices: string[];
};

async function readItems(db: Db, kind: TogetherKind, ids: readonly string[]) {
	const { rows } = await sql<Row>`
		select post.id as "targetId", thread.ref, consultation.slug, input.number, thread.title, post.kind as post,
			post.author_role as role, post.body, post.body_html as html, post.author_user_id is not null as "hasAccount",
			coalesce(complaint.classification = 'supervisory_complaint', false) as supervisory,
			(select count(*)::int from flag where flag.post_id = post.id and flag.settled_at is null) as flags,
			array(select unnest(array[agency.name, agency.short_name]) from agency) as offices
		from post
		join thread on thread.id = post.thread_id
		left join complaint on complaint.thread_id = post.thread_id
		left join consultation on consultation.thread_id = post.thread_id
		left join input on input.post_id = post.id
		where post.id = any(${[...ids]}::uuid[])
		order by array_position(${[...ids]}::uuid[], post.id)`.execute(db);
	return rows.map(({ post, role, body, supervisory, offices, ...item }) => {
		const ofOffices = speaksOfOffices(body, offices);
		return { ...item, kind, alone: whyAlone({ kind, post: { kind: post, role }, supervisory, ofOffices }) };
	});
}

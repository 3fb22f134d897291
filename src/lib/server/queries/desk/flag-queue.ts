import { holds, type Actor } from '$lib/domain/actor/actor';
import type { Capacity } from '$lib/domain/actor/capacity';
import type { FlagReason } from '$lib/domain/moderation/reasons';
import type { PostKind } from '$lib/domain/thread/post';
import { sql, type RawBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { DeskPlace } from '$lib/forms/desk-query';
import type { Db } from '../../db/client';
import { isNotOwn } from '../../identity/own-reports';

export const FLAG_PAGE_SIZE = 20;

/** Something that people asked a moderator to look at: a thread, or one post in it. */
export type FlaggedContent = {
	ref: string;
	/** Of a consultation: its address; null for a report. */
	slug: string | null;
	title: string;
	confidential: boolean;
	/** Null: the thread itself. */
	post: { id: string; kind: PostKind; role: Capacity; agency: string | null } | null;
	html: string;
	/** When it was first reported. */
	since: Date;
	reasons: { reason: FlagReason; count: number }[];
	/** What those who reported it wrote, oldest first, the first few. */
	words: string[];
	place: DeskPlace;
};

export type FlagPage = { items: FlaggedContent[]; after: DeskPlace | null };

const WORDS_SHOWN = 5;

/** What was reported and not yet settled, the longest waiting first. Empty for who is no moderator. */
export async function listFlagged(db: Db, actor: Actor, after: DeskPlace | null): Promise<FlagPage> {
	if (!holds(actor, 'moderator')) return { items: [], after: null };
	const rows = await pageOf(db, actor, after);
	const items = rows.slice(0, FLAG_PAGE_SIZE).map(toFlagged);
	return { items, after: rows.length > FLAG_PAGE_SIZE ? (items.at(-1)?.place ?? null) : null };
}

/** How many things wait in the queue. */
export async function countFlagged(db: Db, actor: Actor): Promise<number> {
	if (!holds(actor, 'moderator')) return 0;
	const { count } = await db
		.selectFrom(targets(db, actor).as('target'))
		.select((eb) => eb.fn.countAll<number>().as('count'))
		.executeTakeFirstOrThrow();
	return count;
}

/** One row for each thing reported, however many people did. Nobody judges what is said in their own report. */
const targets = (db: Db, actor: Actor) =>
	db
		.selectFrom('flag')
		.innerJoin('thread', 'thread.id', 'flag.thread_id')
		.select((eb) => ['flag.thread_id', 'flag.post_id', eb.fn.min('flag.at').as('since')])
		.select(sql<string>`coalesce(flag.post_id, flag.thread_id)`.as('target_id'))
		.where('flag.settled_at', 'is', null)
		.where(isNotOwn(actor))
		.groupBy(['flag.thread_id', 'flag.post_id']);

const pageOf = (db: Db, actor: Actor, after: DeskPlace | null) =>
	db
		.selectFrom(targets(db, actor).as('target'))
		.innerJoin('thread', 'thread.id', 'target.thread_id')
		.leftJoin('complaint', 'complaint.thread_id', 'target.thread_id')
		.leftJoin('consultation', 'consultation.thread_id', 'target.thread_id')
		.leftJoin('post', 'post.id', 'target.post_id')
		.leftJoin('agency', 'agency.id', 'post.author_agency_id')
		.select(['thread.ref', 'thread.title', 'thread.confidential', 'target.since', 'target.target_id as targetId'])
		.select(['post.id as postId', 'post.kind', 'post.author_role as role', 'agency.short_name as agency'])
		.select('consultation.slug')
		.select((eb) => eb.fn.coalesce('post.body_html', 'complaint.body_html', 'consultation.question_html').as('html'))
		.select((eb) => [
			jsonArrayFrom(
				eb
					.selectFrom('flag')
					.select(['flag.reason', eb.fn.countAll<number>().as('count')])
					.where(ofTarget)
					.groupBy('flag.reason')
					.orderBy('count', 'desc')
					.orderBy('flag.reason')
			).as('reasons'),
			jsonArrayFrom(
				eb
					.selectFrom('flag')
					.select('flag.words')
					.where(ofTarget)
					.where('flag.words', '<>', '')
					.orderBy('flag.at')
					.limit(WORDS_SHOWN)
			).as('said')
		])
		.$if(after !== null, (query) =>
			query.where(sql<boolean>`(target.since, target.target_id) > (${after?.at}::timestamptz, ${after?.id}::uuid)`)
		)
		.orderBy('target.since')
		.orderBy('target.target_id')
		.limit(FLAG_PAGE_SIZE + 1)
		.execute();

const ofTarget: RawBuilder<boolean> = sql<boolean>`(
	flag.settled_at is null and flag.thread_id = target.thread_id and flag.post_id is not distinct from target.post_id
)`;

type StoredTarget = Awaited<ReturnType<typeof pageOf>>[number];

function toFlagged(row: StoredTarget): FlaggedContent {
	const { ref, slug, title, confidential, since, reasons, said, postId, kind, role, agency, targetId } = row;
	return {
		ref,
		slug,
		title,
		confidential,
		since,
		reasons,
		post: postId && kind && role ? { id: postId, kind, role, agency } : null,
		html: row.html ?? '',
		words: said.map(({ words }) => words),
		place: { at: since, id: targetId }
	};
}

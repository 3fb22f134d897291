import type { IdentityStep } from '$lib/domain/complaint/identity-request';
import type { Capacity } from '$lib/domain/actor/capacity';
import { mayOpenIdentities, type Actor } from '$lib/domain/actor/actor';
import { whyNot } from '$lib/domain/complaint/acts-for';
import type { ActRefusal } from '$lib/domain/complaint/decide';
import { complaintForum, type AsideRefusal } from '$lib/domain/complaint/forum';
import { decideInThread, isForumAct } from '$lib/domain/thread/forum';
import type { PostStanding } from '$lib/domain/thread/post-standing';
import { mayRead, postShown } from '$lib/domain/thread/visibility';
import type { ComplaintEvent } from '$lib/domain/complaint/event';
import type { PersonalAct } from '$lib/forms/verbs';
import type { Lang } from '$lib/domain/language';
import { expressionBuilder, sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db } from '../../db/client';
import { lastPinning, pinnedAfter } from '../../db/pins';
import type { Database } from '../../db/schema';
import { forumOf, SLUG, type Thread } from '../../db/threads';
import { listIdentitySteps } from '../../identity/identity-steps';
import { standBefore } from '../../identity/standing';

/** `identity`: what has happened about who its reporter is, for whoever may open that. */
export type Case = { thread: Thread; capacities: Capacity[]; identity?: IdentityStep[] };

/** The thread and in which capacities this person stands before it; undefined where it does not exist for them. */
export async function findCase(db: Db, ref: string, actor: Actor): Promise<Case | undefined> {
	const stand = await standBefore(db, { ref }, actor);
	if (!stand) return undefined;
	const { thread, capacities } = stand;
	const readable = mayRead(forumOf(thread), capacities) || (capacities.includes('admin') && mayOpenIdentities(actor));
	if (!readable) return undefined;
	return { thread, capacities, identity: mayOpenIdentities(actor) ? await listIdentitySteps(db, thread.id) : [] };
}

/** Why the form of an act is not this person's to fill in now; null where it is. The use case decides again when it is sent. */
export function whyNotOffered(
	{ thread, capacities, identity = [] }: Case,
	act: PersonalAct,
	actor: Actor,
	at: Date
): ActRefusal | AsideRefusal | null {
	if (act === 'flag') return null;
	if (thread.kind === 'consultation') {
		if (!isForumAct(act)) return 'not_allowed';
		const decision = decideInThread(forumOf(thread), act, capacities);
		return decision.ok ? null : decision.refusal;
	}
	const doer = { capacities, userId: actor.userId, at, mayOpenIdentity: mayOpenIdentities(actor), identity };
	return whyNot(thread.complaint, complaintForum(thread), act, doer);
}

/** Agencies that exist on a day, by name. */
export const listAgencyChoices = (db: Db, today: string) =>
	db
		.selectFrom('agency')
		.select(['id as value', 'name as label'])
		.where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', today)]))
		.orderBy('name')
		.execute();

/** All categories but the one that the report is in, by their place in the tree. */
export const listCategoryChoices = (db: Db, threadId: string, lang: Lang) =>
	db
		.selectFrom('category')
		.leftJoin('category as parent', 'parent.slug', 'category.parent_slug')
		.select('category.slug as value')
		.select((eb) =>
			(lang === 'en'
				? sql<string>`concat_ws(': ', ${eb.ref('parent.name_en')}, ${eb.ref('category.name_en')})`
				: sql<string>`concat_ws(': ', ${eb.ref('parent.name_id')}, ${eb.ref('category.name_id')})`
			).as('label')
		)
		.where('category.slug', '<>', (eb) =>
			eb.selectFrom('complaint').select('category_slug').where('thread_id', '=', threadId)
		)
		.orderBy('category.position')
		.execute();

/** The words of a post that a moderator decides about or somebody reports. */
export async function findPostText(
	db: Db,
	threadId: string,
	postId: string,
	capacities: readonly Capacity[]
): Promise<string | null> {
	const post = await db
		.selectFrom('post')
		.select(['kind', 'body', 'hidden_at as hiddenAt', 'held'])
		.where('thread_id', '=', threadId)
		.where((eb) => eb(eb.cast<string>('id', 'text'), '=', postId))
		.executeTakeFirst();
	return post &&
		postShown({ kind: post.kind, hidden: post.hiddenAt !== null, held: post.held !== null }, capacities) === 'whole'
		? post.body
		: null;
}

/** How a post of the thread stands now. */
export async function findPostStanding(db: Db, threadId: string, postId: string, now: Date): Promise<PostStanding> {
	const { pinning, inForce, ...post } = await db
		.selectFrom('post')
		.select(['hidden_at as hiddenAt', 'held'])
		.select((eb) => [
			jsonArrayFrom(lastPinning(expressionBuilder<Database, never>(), threadId)).as('pinning'),
			jsonArrayFrom(
				eb
					.selectFrom('decision')
					.select('decision.act')
					.whereRef('decision.post_id', '=', 'post.id')
					.where('decision.ended_at', 'is', null)
					.where((of) => of.or([of('decision.until', 'is', null), of('decision.until', '>', now)]))
			).as('inForce')
		])
		.where('thread_id', '=', threadId)
		.where('id', '=', postId)
		.executeTakeFirstOrThrow();
	return {
		hidden: post.hiddenAt !== null,
		waiting: post.held === 'waiting',
		pinned: pinnedAfter(pinning).includes(postId),
		inForce: inForce.map(({ act }) => act)
	};
}

/** What happened last that everybody may know, for whoever finds that they came too late. */
export const findLatestEvent = (db: Db, threadId: string) =>
	db
		.selectFrom('thread_event')
		.select(['action', 'at', 'actor_role as role'])
		.where('thread_id', '=', threadId)
		.where('public', '=', true)
		.orderBy('seq', 'desc')
		.limit(1)
		.$narrowType<Pick<ComplaintEvent, 'action'>>()
		.executeTakeFirst();

export const findRefBySlug = async (db: Db, slug: string): Promise<string | undefined> =>
	(
		await db
			.selectFrom('consultation')
			.innerJoin('thread', 'thread.id', 'consultation.thread_id')
			.select('thread.ref')
			.where('slug', '=', SLUG.test(slug) ? slug : '')
			.executeTakeFirst()
	)?.ref;

/** What a report says, as its reporter would mend it. */
export const findReportWords = (db: Db, threadId: string): Promise<Record<'judul' | 'teks' | 'lokasi', string>> =>
	db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['thread.title as judul', 'complaint.body as teks', 'complaint.place as lokasi'])
		.where('thread.id', '=', threadId)
		.executeTakeFirstOrThrow();

/** The page on which a thread, or a post in it, is read. */
export async function findPlace(db: Db, thread: Thread, postId: string | null): Promise<`/${string}`> {
	if (thread.kind === 'complaint') return `/pengaduan/${thread.ref}`;
	const topic = `/konsultasi/${thread.consultation.slug}` as const;
	if (!postId) return topic;
	const item = await findItemOf(db, thread.id, postId);
	if (item) return `${topic}/komitmen/${item.position}`;
	const number = await findInputNumber(db, thread.id, postId);
	return number ? `${topic}/masukan/${number}` : topic;
}

/** The promise that a post is about. */
const findItemOf = (db: Db, threadId: string, postId: string) =>
	db
		.selectFrom('post')
		.innerJoin('commitment', 'commitment.item_id', 'post.item_id')
		.select('commitment.position')
		.where('post.id', '=', postId)
		.where('post.thread_id', '=', threadId)
		.executeTakeFirst();

/** The input that a post is, that it replies to, or that it answers: the first of a group. */
const findInputNumber = async (db: Db, threadId: string, postId: string): Promise<number | undefined> =>
	(
		await db
			.selectFrom('post')
			.innerJoin('input', (join) =>
				join.on((eb) =>
					eb.or([
						eb('input.post_id', '=', eb.fn.coalesce('post.reply_to', 'post.id')),
						eb('input.answer_id', '=', eb.ref('post.id'))
					])
				)
			)
			.select('input.number')
			.where('post.id', '=', postId)
			.where('post.thread_id', '=', threadId)
			.orderBy('input.number')
			.limit(1)
			.executeTakeFirst()
	)?.number;

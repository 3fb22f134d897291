import type { Capacity } from '$lib/domain/actor/capacity';
import { spamSigns, type SpamSigns } from '$lib/domain/moderation/spam-shape';
import type { PostKind } from '$lib/domain/thread/post';
import { sql } from 'kysely';
import type { Db } from './client';
import { listSame } from './prints';

/** A post that was flagged, as the law of folding looks at it. */
export type FlaggedPost = { kind: PostKind; role: Capacity; decided: boolean; folded: boolean; signs: SpamSigns };

const MONTH_MS = 30 * 86_400_000;

type Row = Omit<FlaggedPost, 'signs'> & Written & { under: string; offices: string[] };
type Written = { text: string; threadId: string; author: string | null };

/** What of a post decides whether it can be folded; undefined where it is hidden, or is none. */
export async function findFlaggedPost(db: Db, postId: string, now: Date): Promise<FlaggedPost | undefined> {
	const { rows } = await sql<Row>`
		select post.kind, post.author_role as role, post.body as text,
			concat_ws(' ', thread.title, complaint.body, consultation.question, upper_post.body) as under,
			exists (
				select from thread_event as event
				where event.thread_id = post.thread_id and event.data ->> 'postId' = post.id::text
				and event.action in ('collapse_post', 'lift_collapse', 'hide_post', 'restore_post', 'dismiss_flags')
			) as decided,
			post.folded_until is not null as folded,
			post.thread_id as "threadId", post.author_user_id as author,
			array(select unnest(array[agency.name, agency.short_name]) from agency) as offices
		from post
		join thread on thread.id = post.thread_id
		left join complaint on complaint.thread_id = post.thread_id
		left join consultation on consultation.thread_id = post.thread_id
		left join post as upper_post on upper_post.id = post.reply_to
		where post.id = ${postId} and post.hidden_at is null`.execute(db);
	const [row] = rows;
	if (!row) return undefined;
	const { text, threadId, author, under, offices, ...post } = row;
	const elsewhere = await countElsewhere(db, { text, threadId, author }, new Date(now.getTime() - MONTH_MS));
	return { ...post, signs: spamSigns({ text, under, elsewhere, offices }) };
}

/** In how many other threads its author wrote the same since then, but for names, days and numbers. */
async function countElsewhere(db: Db, { text, threadId, author }: Written, since: Date): Promise<number> {
	if (author === null) return 0;
	const others = sql<boolean>`post.author_user_id = ${author}::uuid and post.thread_id <> ${threadId}::uuid
		and post.created_at > ${since}`;
	return new Set((await listSame(db, text, () => others)).map((post) => post.threadId)).size;
}

import type { Capacity } from '$lib/domain/actor/capacity';
import { spamSigns, type SpamSigns } from '$lib/domain/moderation/spam-shape';
import type { PostKind } from '$lib/domain/thread/post';
import { sql } from 'kysely';
import type { Db } from './client';

/** A post that was flagged, as the law of folding looks at it. */
export type FlaggedPost = { kind: PostKind; role: Capacity; decided: boolean; folded: boolean; signs: SpamSigns };

const MONTH_MS = 30 * 86_400_000;

type Row = Omit<FlaggedPost, 'signs'> & { text: string; under: string; elsewhere: number; offices: string[] };

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
			(
				select count(distinct other.thread_id)::int from post as other
				where other.author_user_id = post.author_user_id and other.thread_id <> post.thread_id
				and other.created_at > ${new Date(now.getTime() - MONTH_MS)} and lower(trim(other.body)) = lower(trim(post.body))
			) as elsewhere,
			array(select unnest(array[agency.name, agency.short_name]) from agency) as offices
		from post
		join thread on thread.id = post.thread_id
		left join complaint on complaint.thread_id = post.thread_id
		left join consultation on consultation.thread_id = post.thread_id
		left join post as upper_post on upper_post.id = post.reply_to
		where post.id = ${postId} and post.hidden_at is null`.execute(db);
	const [row] = rows;
	if (!row) return undefined;
	const { text, under, elsewhere, offices, ...post } = row;
	return { ...post, signs: spamSigns({ text, under, elsewhere, offices }) };
}

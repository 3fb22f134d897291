import { CITIZENS } from '$lib/domain/actor/capacity';
import { IN_CONSULTATIONS } from '$lib/domain/moderation/hold';
import type { SaidPost } from '$lib/domain/moderation/hold-trial';
import { sql } from 'kysely';
import { countShownReports } from '../../identity/own-reports';
import type { Db } from '../../db/client';

/**
 * What citizens said since then, the latest first. What guests say in consultations waits whatever the settings are, and is
 * left out; so is what an office wrote.
 */
export async function listSaid(
	db: Db,
	{ since, most, scopes }: { since: Date; most: number; scopes: readonly string[] | null }
): Promise<SaidPost[]> {
	const scope = sql<string>`coalesce(complaint.category_slug, ${IN_CONSULTATIONS})`;
	return db
		.selectFrom('post')
		.innerJoin('thread', 'thread.id', 'post.thread_id')
		.leftJoin('complaint', 'complaint.thread_id', 'post.thread_id')
		.leftJoin('category', 'category.slug', 'complaint.category_slug')
		.leftJoin('app_user', 'app_user.id', 'post.author_user_id')
		.leftJoin('hold', 'hold.post_id', 'post.id')
		.select(['post.id', 'post.thread_id as threadId', 'post.body as text', 'post.created_at as at'])
		.select(['post.author_user_id as userId', 'category.parent_slug as parent', scope.as('scope')])
		.select([
			sql<number | null>`extract(epoch from post.created_at - app_user.created_at)::float8 / 86400`.as('accountDays'),
			sql<boolean>`post.hidden_at is not null`.as('isHidden'),
			sql<boolean>`coalesce(post.held = 'waiting', false)`.as('isWaiting'),
			sql<boolean>`hold.post_id is not null`.as('wasHeld')
		])
		.where('post.created_at', '>=', since)
		.where('post.kind', 'in', ['reply', 'input'])
		.where('post.author_role', 'in', CITIZENS)
		.where('post.author_agency_id', 'is', null)
		.where((eb) => eb.or([eb('thread.kind', '<>', 'consultation'), eb('post.author_user_id', 'is not', null)]))
		.$if(scopes !== null, (query) => query.where(scope, 'in', scopes ?? []))
		.orderBy('post.created_at', 'desc')
		.orderBy('post.id')
		.limit(most)
		.execute();
}

/** What an account had standing when it wrote a post, and how many posts the same hand sent within minutes before it. */
export type Standing = { id: string; standing: number; lately: Record<string, number> };

export async function readStandings(
	db: Db,
	ids: readonly string[],
	minutes: readonly number[]
): Promise<Map<string, Standing>> {
	if (ids.length === 0) return new Map();
	const lately = minutes.map(
		(each) => sql`${String(each)}::text, (select count(*) from post as near where near.created_at < post.created_at
			and near.created_at > post.created_at - make_interval(mins => ${each}::int) and case
				when post.author_role = 'reporter' then near.thread_id = post.thread_id and near.author_role = 'reporter'
				else near.author_user_id = post.author_user_id end)`
	);
	const rows = await db
		.selectFrom('post')
		.select('post.id')
		.select(
			sql<number>`(
				select count(*) from post as own where own.author_user_id = post.author_user_id
					and own.created_at < post.created_at and (own.hidden_at is null or own.hidden_at > post.created_at)
					and not exists (select from hold where hold.post_id = own.id
						and (hold.settled_at is null or hold.settled_at > post.created_at))
			) + ${countShownReports(sql`post.author_user_id`, sql`post.created_at`)}`.as('standing')
		)
		.select(sql<Record<string, number>>`jsonb_build_object(${sql.join(lately)})`.as('lately'))
		.where('post.id', 'in', ids)
		.execute();
	return new Map(rows.map((row) => [row.id, row]));
}

/** Another post that shares a print with one, as it was known when that was written. */
export type Near = { id: string; otherText: string; author: string; isRemoved: boolean; isRecent: boolean };

const NEAR_MOST = 50;

/** What may be the same as these posts, among what was removed and what was said in the days before each. */
export async function listNear(
	db: Db,
	ids: readonly string[],
	{ removedDays, copiedDays }: { removedDays: number; copiedDays: number }
): Promise<Near[]> {
	if (ids.length === 0) return [];
	const { rows } = await sql<Near>`
		select post.id, near.body as "otherText", near.author, near.removed as "isRemoved", near.recent as "isRecent"
		from post
		join post_print on post_print.post_id = post.id
		cross join lateral (
			select other.body, coalesce(other.author_user_id, other.thread_id)::text as author,
				coalesce(other.hidden_at >= post.created_at - make_interval(days => ${removedDays}::int)
					and other.hidden_at < post.created_at and other.held is distinct from 'waiting', false) as removed,
				other.created_at >= post.created_at - make_interval(days => ${copiedDays}::int) as recent
			from post_print as print
			join post as other on other.id = print.post_id
			where print.bands && post_print.bands and other.created_at < post.created_at
				and other.author_agency_id is null
			order by other.created_at desc
			limit ${NEAR_MOST}
		) as near
		where post.id = any(${sql.val([...ids])}::uuid[]) and (near.removed or near.recent)`.execute(db);
	return rows;
}

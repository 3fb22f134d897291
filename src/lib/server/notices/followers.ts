import type { AnyParticulars } from '$lib/domain/events';
import { dueOf, type LetterWish, type Letters } from '$lib/domain/follow/letters';
import { channelsOf, type Way } from '$lib/domain/notice/channel';
import { isNews } from '$lib/domain/follow/news';
import { sql, type Transaction } from 'kysely';
import type { Db } from '../db/client';
import type { Database } from '../db/schema';
import { understand } from '../db/search/understand';
import type { Services } from '../services';
import { hasDevice } from './channels';
import { eventOf, type Left } from './left-to-tell';
import { reporterAccount } from './thread-groups';

/** Notes those who come next of who follows what happened, as each wants to hear of it; returns their keys. */
export async function tellFollowers(
	trx: Transaction<Database>,
	{ now, env }: Pick<Services, 'now' | 'env'>,
	left: Left,
	limit: number
): Promise<string[]> {
	const heard = await findFollowers(trx, left, limit);
	await noteFollowers(trx, left, heard, (wish) => dueOf(wish, now(), env.zone));
	return heard.map(({ recipient }) => recipient);
}

type Heard = {
	recipient: string;
	followId: string;
	letters: Letters;
	paused: boolean;
	from: number;
	until: number;
	way: Way;
	gatheredWay: Way;
	hasDevice: boolean;
};

/** Each once, by the follow that means this matter most closely; without who acted, and who filed it. */
async function findFollowers(trx: Transaction<Database>, left: Left, limit: number): Promise<Heard[]> {
	const event = eventOf(left);
	const { carriedFrom }: AnyParticulars = event.data;
	// Of what was carried from a leading report those around it have heard there.
	const around =
		isNews(left.kind, event) && !carriedFrom
			? await followsAround(trx, left)
			: sql`select null::uuid as id where false`;
	const look = { db: trx, thread: { id: left.threadId } };
	const { rows } = await sql<Heard>`
		select distinct on (recipient) recipient, "followId", letters, paused, "from", "until", way, "gatheredWay", "hasDevice"
		from (
			select coalesce('user:' || follow.user_id, 'follower:' || follow.follower_id) collate "C" as recipient,
				follow.id as "followId", letters, paused_at is not null as paused, follow.at,
				coalesce(app_user.quiet_from, follower.quiet_from) as "from",
				coalesce(app_user.quiet_until, follower.quiet_until) as "until",
				coalesce(app_user.followed_way, 'mail') as way, coalesce(app_user.gathered_way, 'mail') as "gatheredWay", ${hasDevice} as "hasDevice",
				case when follow.thread_id is null then 9 - num_nonnulls(agency_id, district_code, category_slug, nullif(words, '')) else 0 end as rank
			from follow
			left join app_user on app_user.id = follow.user_id
			left join follower on follower.id = follow.follower_id
			where follow.id in (${followsOfThread(left.threadId, carriedFrom)} union all ${around})
				and (follow.user_id is not null and follow.at <= ${left.at} or follow.confirmed_at <= ${left.at} and refused_at is null)
		) as heard
		where recipient > ${left.after} and recipient is distinct from ${left.userId && `user:${left.userId}`}::text
			and recipient is distinct from ${reporterAccount(look)}
		order by recipient, rank, at, "followId"
		limit ${sql.lit(limit)}`.execute(trx);
	return rows;
}

/** Who follows the leading report as well has heard there of what was carried from it. */
const followsOfThread = (threadId: string, carriedFrom: string | undefined) => sql`
	select id from follow where thread_id = ${threadId} and not exists (
		select from follow as there
		where there.thread_id = ${carriedFrom ?? null}::uuid
			and coalesce(there.user_id, there.follower_id) = coalesce(follow.user_id, follow.follower_id)
	)`;

/** Everything that is followed and that this matter is a part of. Who follows an agency follows the one that it became. */
async function followsAround(db: Db, { threadId, kind, charged, district, category, parent }: Left) {
	const fits = sql`
		thread_id is null
		and (list is null or list = ${kind})
		and (agency_id is null or agency_id = ${charged}::uuid
			or exists (select from agency where agency.id = follow.agency_id and agency.merged_into = ${charged}::uuid))
		and (district_code is null or district_code = ${district})
		and (category_slug is null or category_slug in (${category}, ${parent}))`;
	const { rows } = await sql<{ words: string }>`
		select distinct words from follow where ${fits} and words <> ''`.execute(db);
	const searches = await Promise.all(
		rows.map(async ({ words }) => ({ words, query: (await understand(db, words)).plan?.strict ?? null }))
	);
	const known = searches.filter(({ query }) => query !== null);
	const said = known.map(({ words }) => words);
	const queries = known.map(({ query }) => query);
	return sql`
		select id from follow where ${fits} and (words = '' or words in (
			select said.words from unnest(${said}::text[], ${queries}::text[]) as said (words, query)
			join thread on thread.id = ${threadId}::uuid and thread.search @@ said.query::tsquery
		))`;
}

/** A follow that was ended meanwhile is not told any more. */
async function noteFollowers(
	trx: Transaction<Database>,
	{ eventId, charged, dueDay, toldAt }: Left,
	heard: readonly Heard[],
	due: (wish: LetterWish) => ReturnType<typeof dueOf>
): Promise<void> {
	if (heard.length === 0) return;
	const standing = await trx
		.selectFrom('follow')
		.select('id')
		.where('id', '=', sql<string>`any(${heard.map(({ followId }) => followId)}::uuid[])`)
		.forKeyShare()
		.execute();
	const still = new Set(standing.map(({ id }) => id));
	const told = heard.filter(({ followId }) => still.has(followId));
	const dues = told.flatMap(({ recipient, followId, letters, paused, from, until, way, gatheredWay, hasDevice }) => {
		const one = due({ letters, paused, quiet: { from, until } });
		if (!one) return [];
		const channels = channelsOf(one.daily ? gatheredWay : way, hasDevice);
		return channels.map((channel) => ({ ...one, recipient, followId, channel }));
	});
	await sql`
		with told as (
			insert into notice (event_id, recipient, audience, agency_id, due_day, created_at)
			select ${eventId}::uuid, recipient, 'followers', ${charged}::uuid, ${dueDay}::date, ${toldAt}::timestamptz
			from unnest(${told.map(({ recipient }) => recipient)}::text[]) as recipient
			on conflict do nothing
			returning recipient
		)
		insert into delivery (event_id, recipient, channel, due_at, digest, follow_id)
		select ${eventId}::uuid, told.recipient, due.channel, due.at, case when due.daily then 'following' end, due.follow_id
		from told join unnest(
			${dues.map(({ recipient }) => recipient)}::text[], ${dues.map(({ channel }) => channel)}::text[],
			${dues.map(({ at }) => at)}::timestamptz[], ${dues.map(({ daily }) => daily)}::boolean[],
			${dues.map(({ followId }) => followId)}::uuid[]
		) as due (recipient, channel, at, daily, follow_id) using (recipient)`.execute(trx);
}

import { LOOK_BACK_DAYS, type Decided, type Flagger, type Stand } from '$lib/domain/moderation/flagger';
import { SAYS_NOTHING_OF_SIDES, type FlagReason } from '$lib/domain/moderation/reasons';
import { sql } from 'kysely';
import type { Db } from './client';

const DAY_MS = 86_400_000;

type Open = {
	target: string;
	flag: string;
	flagger: string;
	at: Date;
	reason: FlagReason;
	block: string | null;
	confirmed: boolean;
	since: Date;
	party: boolean;
};

/** What the forum itself notices in words is nobody's sign. */
const IS_SOMEBODYS = sql`and flag.flagger not like 'hint:%'`;

/**
 * Those who have an open flag on each of these (posts, or threads as a whole), with what is known of them on the day. All of
 * it is put together for the answer, and nothing of it is written down.
 */
export async function findFlaggers(db: Db, targetIds: readonly string[], now: Date): Promise<Map<string, Flagger[]>> {
	return knownOf(db, await openFlags(db, targetIds), now);
}

/**
 * The same of those who say of a closing that the work is done, or that it is not: their past is that of their flags and
 * supports, and what they say of this report is no sign of what they say elsewhere.
 */
export const findWitnesses = async (db: Db, lookId: string, done: boolean, now: Date): Promise<Flagger[]> =>
	[...(await knownOf(db, await voicesOn(db, lookId, done), now)).values()].flat();

async function knownOf(db: Db, open: readonly Open[], now: Date): Promise<Map<string, Flagger[]>> {
	const voices = [...new Set(open.map(({ flagger }) => flagger))];
	const since = new Date(now.getTime() - LOOK_BACK_DAYS * DAY_MS);
	const decided = voices.length > 0 ? await decidedFlags(db, voices, since) : new Map<string, Decided[]>();
	const stands = voices.length > 0 ? await standsOf(db, voices, since) : new Map<string, Held[]>();
	const byTarget = new Map<string, Flagger[]>();
	for (const { target, flagger, since: known, ...flag } of open) {
		const one = {
			...flag,
			days: (flag.at.getTime() - known.getTime()) / DAY_MS,
			decided: decided.get(flagger) ?? [],
			// What they say of this very thing is what is weighed, and no sign of what they say elsewhere.
			stands: (stands.get(flagger) ?? []).filter(({ about }) => about !== target)
		};
		byTarget.set(target, [...(byTarget.get(target) ?? []), one]);
	}
	return byTarget;
}

/** As SQL tells the voice of an account. */
export const ACCOUNT_VOICE = '^user:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';

/** Nobody of the agency in charge, nor the reporter: both say what they have to say by acts of their own. */
async function voicesOn(db: Db, lookId: string, done: boolean): Promise<Open[]> {
	const { rows } = await sql<Open>`
		select look.thread_id as target, said.voice as flag, said.voice as flagger, said.at, 'other' as reason, null as block,
			app_user.email_confirmed_at is not null as confirmed,
			coalesce(app_user.created_at, support.at) as since,
			exists (
				select from membership
				where membership.user_id = app_user.id and membership.agency_id = complaint.agency_id
			) as party
		from closing_voice as said
		join proof_look as look on look.id = said.look_id
		join complaint on complaint.thread_id = look.thread_id
		join support on support.thread_id = look.thread_id and support.post_id is null and support.supporter = said.voice
		left join app_user on app_user.id = case when said.voice ~ ${ACCOUNT_VOICE} then substr(said.voice, 6)::uuid end
		where said.look_id = ${lookId} and said.done = ${done}
		order by said.at, said.voice`.execute(db);
	return rows;
}

/** A device is known since it first spoke, an account since it was opened. */
async function openFlags(db: Db, targetIds: readonly string[]): Promise<Open[]> {
	const { rows } = await sql<Open>`
		select coalesce(flag.post_id, flag.thread_id) as target, flag.id as flag, flag.flagger, flag.at, flag.reason, flag.block,
			app_user.email_confirmed_at is not null as confirmed,
			coalesce(
				app_user.created_at,
				least(
					(select min(earlier.at) from flag as earlier where earlier.flagger = flag.flagger),
					(select min(support.at) from support where support.supporter = flag.flagger)
				)
			) as since,
			exists (
				select from membership
				where membership.user_id = app_user.id
				and membership.agency_id = coalesce(complaint.agency_id, consultation.agency_id)
			) as party
		from flag
		left join app_user on app_user.id = case when flag.flagger ~ ${ACCOUNT_VOICE} then substr(flag.flagger, 6)::uuid end
		left join complaint on complaint.thread_id = flag.thread_id
		left join consultation on consultation.thread_id = flag.thread_id
		where flag.settled_at is null and coalesce(flag.post_id, flag.thread_id) = any(${targetIds}::uuid[])
			${IS_SOMEBODYS}
		order by flag.at, flag.id`.execute(db);
	return rows;
}

async function decidedFlags(db: Db, voices: readonly string[], since: Date): Promise<Map<string, Decided[]>> {
	const { rows } = await sql<Decided & { voice: string }>`
		select flag.flagger as voice, flag.outcome = 'upheld' as upheld, flag.thread_id as thread,
			post.author_user_id as author, to_char(flag.at at time zone 'UTC', 'YYYY-MM-DD') as day,
			(
				select count(*)::int from flag as earlier
				where earlier.thread_id = flag.thread_id and earlier.post_id is not distinct from flag.post_id
				and earlier.settled_at = flag.settled_at and (earlier.at, earlier.id) <= (flag.at, flag.id)
			) as rank
		from flag
		left join post on post.id = flag.post_id
		where flag.flagger = any(${voices}::text[]) and flag.settled_at is not null and flag.at >= ${since}
		order by flag.at, flag.id`.execute(db);
	return grouped(rows);
}

type Held = Stand & { about: string };

/**
 * Support stands by what is said, a flag against it, of whatever outcome; in a report both also say something of the agency
 * that it is about, and there a flag on what an office wrote is against the office. Flags for what has no side are left out.
 */
async function standsOf(db: Db, voices: readonly string[], since: Date): Promise<Map<string, Held[]>> {
	const { rows } = await sql<Held & { voice: string }>`
		with mark as (
			select supporter as voice, thread_id, post_id, 1 as side from support
			where supporter = any(${voices}::text[]) and at >= ${since}
			union all
			select flagger, thread_id, post_id, -1 from flag
			where flagger = any(${voices}::text[]) and at >= ${since} and reason <> all(${SAYS_NOTHING_OF_SIDES}::text[])
		)
		select voice, about, subject, side from (
			select voice, coalesce(post_id, thread_id) as about, coalesce(post_id, thread_id)::text as subject, side from mark
			union all
			select mark.voice, coalesce(mark.post_id, mark.thread_id), complaint.agency_id::text,
				case when post.author_agency_id is null then mark.side else -mark.side end
			from mark
			join complaint on complaint.thread_id = mark.thread_id
			left join post on post.id = mark.post_id
			where complaint.agency_id is not null
		) as stand`.execute(db);
	return grouped(rows);
}

function grouped<Row>(rows: readonly (Row & { voice: string })[]): Map<string, Row[]> {
	const groups = new Map<string, Row[]>();
	for (const { voice, ...row } of rows) groups.set(voice, [...(groups.get(voice) ?? []), row as Row]);
	return groups;
}

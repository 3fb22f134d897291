import type { MyData, Person, Told } from '$lib/domain/privacy/my-data';
import { KINDS, type Kind } from '$lib/domain/privacy/register';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../db/client';
import { eventsOf, isTold, postsOf, reportsOf } from '../../identity/of-person';
import { openReporters, tellFollowed, tellMasked } from '../../identity/told-to-owner';
import type { Services } from '../../services';

type House = Pick<Services, 'db' | 'env'>;
type Reading = (house: House, person: Person, userId: string | null) => Promise<Told[]>;

/** As it is told: instants as text, and nothing that the database leaves empty. */
async function told(db: Db, asked: RawBuilder<unknown>): Promise<Told[]> {
	const { rows } = await sql<{ row: Told }>`select to_jsonb(kept) as row from (${asked}) as kept`.execute(db);
	return rows.map(({ row }) =>
		Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null && value !== ''))
	);
}

const ofAccount =
	(asked: (userId: string) => RawBuilder<unknown>): Reading =>
	({ db }, _, userId) =>
		userId === null ? Promise.resolve([]) : told(db, asked(userId));
const ofBoth =
	(asked: (person: Person) => RawBuilder<unknown>): Reading =>
	({ db }, person) =>
		told(db, asked(person));

const thread = sql`(select ref from thread where id = thread_id)`;

/** How each kind is told to its person, and to nobody else. What stands in secrets and fingerprints is told as being there. */
const READ: Record<Kind, Reading> = {
	account: ofAccount(
		(id) => sql`select name, email, lang as language, created_at as since from app_user where id = ${id}`
	),
	sign_in: ofAccount(
		(id) => sql`
			select 'session' as kind, device, place, created_at as since, expires_at as until from session where user_id = ${id}
			union all select 'passkey', name, null, created_at, used_at from passkey where user_id = ${id}
			union all select 'authenticator', null, null, confirmed_at, null from authenticator where user_id = ${id}
			union all select 'recovery_code', null, null, null, used_at from recovery_code where user_id = ${id}
			union all select 'office_link', null, null, asked_at, null from sso_link where user_id = ${id}
			union all select 'known_device', null, null, seen_at, null from known_device where user_id = ${id}
			union all select 'mail_link', email, null, null, expires_at from email_token where user_id = ${id}`
	),
	appointment: ofAccount(
		(id) => sql`
			select role, agency.name as agency, decree, valid_from as since, membership.valid_until as until from membership
			left join agency on agency.id = agency_id where user_id = ${id}
			union all select 'absent', agency.name, null, from_day, until_day from absence join agency on agency.id = agency_id
			where user_id = ${id}`
	),
	desk: ofAccount(
		(id) => sql`
			select 'view' as kind, name as title, made_at as since from desk_view where owner_id = ${id}
			union all select 'watch', ${thread}, since from watch where user_id = ${id}
			union all select 'answer_draft', ${thread}, updated_at from answer_draft where user_id = ${id}`
	),
	report_identity: (house, person) => openReporters(house, person),
	report: ofBoth(
		(person) => sql`
			select thread.ref as number, title, body as words, complaint.place, occurred_on as day, created_at as at,
				rating_words as reason
			from complaint join thread on thread.id = thread_id where thread.id in ${reportsOf(person)} order by created_at, ref`
	),
	post: ofBoth(
		(person) => sql`
			select ${thread} as number, kind, body as words, created_at as at from post where id in ${postsOf(person)}
			union all select ${thread}, action, coalesce(data ->> 'reason', ''), at from thread_event
			where id in ${eventsOf(person)} and not exists (select from post where event_id = thread_event.id) order by at`
	),
	input: ofAccount(
		(id) => sql`
			select input.display_name as name, input.organisation, unsur as kind, created_at as at from input
			join post on post.id = post_id where author_user_id = ${id}`
	),
	file: ofBoth(
		(person) => sql`
			select file.name as file, size, media_type as kind, ${thread} as number from attachment join file on file.id = file_id
			where post_id in ${postsOf(person)} or (post_id is null and thread_id in ${reportsOf(person)})`
	),
	draft: ofAccount((id) => sql`select updated_at as at, sent_at as until from draft where user_id = ${id}`),
	meeting: ofAccount(
		(id) => sql`
			select name, organisation, gender as kind, at from attendance where user_id = ${id}
			union all select name, office, side, signed_at from signatory where user_id = ${id}`
	),
	follow: ({ db }, person) => tellFollowed(db, person),
	notice: ofBoth(
		(person) => sql`
			select subject, created_at as at, sent_at as until from mail where ${isTold(person, 'recipient', 'thread_id')}
			${person.whose === 'account' ? sql`union all select device, made_at, seen_at from push_subscription where user_id = ${person.userId}` : sql``}`
	),
	mail_in: ofBoth(
		(person) => sql`
			select arrived_at as at, size, verdict as state from mail_in
			join reply_address on reply_address.id = reply_id where ${isTold(person, 'reply_address.recipient', 'reply_address.thread_id')}`
	),
	voice: ofAccount(
		(id) => sql`
			select 'support' as kind, ${thread} as number, at, null as words from support where supporter = ${`user:${id}`}
			union all select 'flag', ${thread}, at, words from flag where flagger = ${`user:${id}`}
			union all select 'second_look', null, at, reason from second_look where asker = ${`user:${id}`}`
	),
	moderation: ofAccount(
		(id) => sql`
			select act as kind, at, reason, until from decision where subject_user_id = ${id}
			union all select 'appeal', at, words, null from appeal_event where user_id = ${id} and party = 'appellant'`
	),
	opening: ofBoth(
		(person) => sql`
			select ${thread} as number, role, reason, at from identity_opening where thread_id in ${reportsOf(person)}`
	),
	masked: ({ db }, person) => tellMasked(db, person),
	log: ofBoth(
		(person) => sql`
			select ${thread} as number, action as kind, thread_event.at from log_leaf join thread_event on thread_event.id = event_id
			where thread_event.id in ${eventsOf(person)} and log_leaf.secret is not null order by thread_event.at`
	),
	request: ofBoth(
		(person) => sql`
			select kind, asked_at as at, words, answer as answered from data_request
			where ${person.whose === 'account' ? sql`user_id = ${person.userId}` : sql`thread_id = ${person.threadId}`}
			union all select 'erased', at, null, null from erasure
			where ${person.whose === 'account' ? sql`user_id = ${person.userId}` : sql`thread_id = ${person.threadId}`}`
	),
	official: ofAccount(
		(id) => sql`
			select subject as kind, at, reason from province_change where by_user_id = ${id}
			union all select act, at, reason from decision where by_user_id = ${id} order by at desc limit 500`
	)
};

/** Everything that is kept of a person, kind by kind, as they are told it. Of other people it says nothing. */
export async function findMyData(house: House, person: Person): Promise<MyData> {
	const userId = person.whose === 'account' ? person.userId : null;
	const found = await Promise.all(KINDS.map(async (kind) => [kind, await READ[kind](house, person, userId)] as const));
	return Object.fromEntries(found) as MyData;
}

import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { isNews } from '$lib/domain/follow/news';
import { isGathered, nextDigest } from '$lib/domain/escalation/digest';
import { dayOf } from '$lib/domain/calendar/zone';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import { jobOf } from '../db/add-job';
import type { Database } from '../db/schema';
import type { Services } from '../services';
import { loadCalendar } from '../db/rules';
import { hearing, isStaff, type NoticeAudience } from './audiences';
import { channelsChosen, isDuty } from './channels';
import { consultationGroups, takeInvitations } from './consultation-groups';
import type { Happened, Look } from './group';
import { reporterAccount, threadGroups } from './thread-groups';

const GROUPS = { ...threadGroups, ...consultationGroups };

type Told = Happened & {
	/** Due day of the clock that now runs for the owner. */
	dueDay: IsoDate | null;
};

/**
 * Writes down who hears of an event, in the transaction that records it: once a person, in the first group that fits,
 * without the one who acted. The caller holds the lock on the thread, so this is one statement for any number of people;
 * what they are told is written later, by the job that is woken here.
 */
export async function writeNotices(
	trx: Transaction<Database>,
	{ now, env }: Pick<Services, 'now' | 'env'>,
	told: Told
): Promise<void> {
	const audiences = hearing(told.event, told.thread);
	if (audiences.length === 0) return;
	const invited = audiences.includes('invitees') ? await takeInvitations(trx, told) : [];
	const at = now();
	const look = { ...told, db: trx, today: dayOf(at, env.zone), invited };
	await insertNotices(trx, told, audiences, look, at, env.zone);
}

async function insertNotices(
	trx: Transaction<Database>,
	{ event, agencyId, dueDay }: Told,
	audiences: readonly NoticeAudience[],
	look: Look,
	at: Date,
	zone: string
): Promise<void> {
	const follows = audiences.includes('followers') ? isFollowed(look) : sql`false`;
	const isOfTheDay = isGathered(event.action, dueDay, look.today);
	const gathered = isOfTheDay ? audiences.filter(isStaff) : [];
	const digestAt = isOfTheDay ? nextDigest(at, { calendar: await loadCalendar(trx), zone }) : at;
	const actor = event.userId && `user:${event.userId}`;
	const told = sql`
		insert into notice (event_id, recipient, audience, agency_id, due_day, created_at)
		select distinct on (recipient)
			${event.id}::uuid, recipient, audience, ${agencyId}::uuid, ${dueDay}::date, ${at}::timestamptz
		from (${peopleOf(audiences, look)}) as told
		where recipient is distinct from ${actor}::text and recipient is distinct from ${reporterAccount(look)}
		order by recipient, rank
		on conflict do nothing
		returning event_id, recipient, audience, audience = any(${gathered}::text[]) as gathered`;
	const due = sql`
		insert into delivery (event_id, recipient, channel, due_at, digest)
		select event_id, recipient, channel, case when gathered then ${digestAt}::timestamptz else ${at}::timestamptz end,
			case when gathered then 'duties' end
		from told ${withChannels(look, audiences, dueDay)}`;
	const spread = sql`
		insert into fan_out (event_id, agency_id, due_day, at)
		select ${event.id}::uuid, ${agencyId}::uuid, ${dueDay}::date, ${at}::timestamptz where ${follows}
		returning event_id`;
	// A key a thread: under one key for all, acts in different threads would wait for each other's commit.
	const wake = jobOf('write-letters', {}, { jobKey: `write-letters:${look.thread.id}` });
	await sql`
		with told as (${told}), due as (${due}), spread as (${spread})
		select ${wake} where exists (select from told) or exists (select from spread)`.execute(trx);
}

/** Beside who is told, by which channels they hear. Who takes their duties once a day reads of them in a letter. */
function withChannels(look: Look, audiences: readonly NoticeAudience[], dueDay: IsoDate | null): RawBuilder<unknown> {
	const duties = sql`audience = any(${audiences.filter(isDuty)}::text[])`;
	const isDue = dueDay !== null && dueDay <= look.today;
	return sql`
		cross join lateral (
			select case when recipient = 'reporter' then ${reporterAccount(look)} else recipient end as account
		) as whose
		left join app_user on app_user.id = case when account like 'user:%' then substring(account from 6)::uuid end
		cross join lateral ${channelsChosen({
			way: sql`case when ${duties} then app_user.duties_way else app_user.own_way end`,
			gathered: sql`(gathered or ${!isDue}::boolean and ${duties} and app_user.duties_daily)`
		})} as chosen`;
}

/** The people of the groups, without those who follow. */
function peopleOf(audiences: readonly NoticeAudience[], look: Look): RawBuilder<unknown> {
	const nobody = sql`select null::text as recipient, null::text as audience, 0 as rank where false`;
	const groups = audiences.flatMap((audience, rank) =>
		audience === 'followers'
			? []
			: GROUPS[audience](look).map(
					(group) => sql`select recipient, ${audience}::text as audience, ${rank}::int as rank from ${group} as people`
				)
	);
	return sql.join([nobody, ...groups], sql` union all `);
}

/** Whether anybody may have to hear of it who follows; who they are is looked up by a job, for they may be very many. */
const isFollowed = ({ thread, event }: Look) => sql<boolean>`(
	exists (select from follow where thread_id = ${thread.id}::uuid)
	or ${isNews(thread.kind, event)}::boolean and exists (select from follow where thread_id is null)
)`;

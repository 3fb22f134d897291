import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { sql, type RawBuilder } from 'kysely';
import { isStaff, type NoticeAudience } from './audiences';
import { channelsChosen, isDuty } from './channels';
import { consultationGroups } from './consultation-groups';
import type { Look } from './group';
import { reporterAccount, threadGroups } from './thread-groups';

const GROUPS = { ...threadGroups, ...consultationGroups };

export type Noted = {
	audiences: readonly NoticeAudience[];
	look: Look;
	/** Due day of the clock that then ran for the owner. */
	dueDay: IsoDate | null;
	at: Date;
	/** Into which letter of the day it goes for staff; null where it has one of its own. */
	digestAt: Date | null;
	/** Of a crowd: those after this key, so many of them. */
	batch?: { after: string; limit: number };
};

/**
 * Two tables of a statement, `told` and `due`: notices of the people of these groups, each in the first that fits and
 * without the one who acted, and what the channels that each has chosen have to do about them.
 */
export function noticesOf({ audiences, look, dueDay, at, digestAt, batch }: Noted) {
	const { event, agencyId } = look;
	const gathered = digestAt ? audiences.filter(isStaff) : [];
	const told = sql`
		insert into notice (event_id, recipient, audience, agency_id, due_day, created_at)
		select ${event.id}::uuid, recipient, audience, ${agencyId}::uuid, ${dueDay}::date, ${at}::timestamptz
		from heard
		on conflict do nothing
		returning event_id, recipient, audience, audience = any(${gathered}::text[]) as gathered`;
	const due = sql`
		insert into delivery (event_id, recipient, channel, due_at, digest)
		select event_id, recipient, channel, case when gathered then ${digestAt ?? at}::timestamptz else ${at}::timestamptz end,
			case when gathered then 'duties' end
		from told ${withChannels(look, audiences, dueDay)}`;
	return sql`heard as (${heardBy(audiences, look, batch)}), told as (${told}), due as (${due})`;
}

function heardBy(audiences: readonly NoticeAudience[], look: Look, batch: Noted['batch']): RawBuilder<unknown> {
	const { userId } = look.event;
	const actor = userId && `user:${userId}`;
	return sql`
		select distinct on (recipient collate "C") recipient collate "C" as recipient, audience
		from (${peopleOf(audiences, look)}) as people
		where recipient is distinct from ${actor}::text and recipient is distinct from ${reporterAccount(look)}
			${batch ? sql`and recipient collate "C" > ${batch.after}` : sql``}
		order by recipient collate "C", rank
		${batch ? sql`limit ${sql.lit(batch.limit)}` : sql``}`;
}

/** Beside who is told, by which channels they hear. */
function withChannels(look: Look, audiences: readonly NoticeAudience[], dueDay: IsoDate | null): RawBuilder<unknown> {
	const duties = sql`audience = any(${audiences.filter(isDuty)}::text[])`;
	const isDue = dueDay !== null && dueDay <= look.today;
	return sql`
		cross join lateral (
			select case when recipient = 'reporter' then ${reporterAccount(look)} else recipient end as account
		) as whose
		left join app_user on app_user.id = case when account like 'user:%' then substring(account from 6)::uuid end
		cross join lateral ${channelsChosen(sql`case
			when gathered or ${!isDue}::boolean and ${duties} and app_user.duties_daily then app_user.gathered_way
			when ${duties} then app_user.duties_way
			else app_user.own_way end`)} as chosen`;
}

/** The people of the groups, without those who follow, who are looked up by what they follow. */
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

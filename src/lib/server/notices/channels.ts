import type { Concern } from '$lib/domain/notice/channel';
import { sql, type RawBuilder } from 'kysely';
import { isOfTeam, isStaff, type NoticeAudience } from './audiences';

export const isDuty = (audience: NoticeAudience): boolean => isStaff(audience) || isOfTeam(audience);

export const concernOf = (audience: NoticeAudience): Concern =>
	audience === 'followers' ? 'followed' : isDuty(audience) ? 'duties' : 'own';

/** Whether somebody of whom `app_user` stands in the statement has let the forum write to a device of theirs. */
export const hasDevice = sql<boolean>`exists (
	select from push_subscription where push_subscription.user_id = app_user.id
)`;

/** `channelsOf` of the domain where people are many and not known by name: a table of the channels, to be joined. */
export const channelsChosen = (way: RawBuilder<unknown>) => sql`
	(select ${way} <> 'mail' and ${hasDevice} as pushes) as device
	cross join lateral (
		select 'mail' as channel where device.pushes is not true or ${way} <> 'push'
		union all
		select 'push' where device.pushes
	)`;

import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { sql, type RawBuilder } from 'kysely';

/** What `appointmentsOn` says, for the database. */
export const isInForce = (today: IsoDate): RawBuilder<boolean> =>
	sql<boolean>`(membership.valid_from <= ${today} and (membership.valid_until is null or membership.valid_until >= ${today}))`;

/** Whether who holds an office has ever come in: whoever was invited and has not followed the letter reads no report. */
export const HAS_ARRIVED: RawBuilder<boolean> = sql<boolean>`exists (
	select from app_user where app_user.id = membership.user_id and app_user.invited_at is null
)`;

import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { sql, type RawBuilder } from 'kysely';

/** What `appointmentsOn` says, for the database. */
export const isInForce = (today: IsoDate): RawBuilder<boolean> =>
	sql<boolean>`(membership.valid_from <= ${today} and (membership.valid_until is null or membership.valid_until >= ${today}))`;

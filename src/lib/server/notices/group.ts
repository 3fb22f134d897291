import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { AnyEvent } from '$lib/domain/events';
import { sql, type Expression } from 'kysely';
import type { Db } from '../db/client';
import type { Seen } from './audiences';

/** One recorded event, and what decides who hears of it. */
export type Happened = {
	event: AnyEvent & { id: string };
	thread: Seen & { id: string };
	/** The agency that handles the report, or hosts the consultation, after the event. */
	agencyId: string | null;
};

/** What a group is looked up by: the event, the day, and the invitations that it sends out. */
export type Look = Happened & { db: Db; today: IsoDate; invited: readonly string[] };

/** The people of a group, as a query for their keys: no row of them leaves the database. */
export type Group = Expression<{ recipient: string }>;

export const account = (column: string) => sql<string>`'user:' || ${sql.ref(column)}`.as('recipient');

import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Db } from '../../db/client';

/** How many reports came in within a month, and how many of them were verified in time: about so many. */
export type VerifiedMonth = { month: IsoDate; received: number; inTime: number; countedAt: Date };

const SHOWN = 12;

/** The last twelve months that are frozen, the newest first. */
export const listVerifiedMonths = (db: Db): Promise<VerifiedMonth[]> => selectMonths(db).limit(SHOWN).execute();

/** All of them, the newest first: twelve a year. */
export const selectMonths = (db: Db) =>
	db
		.selectFrom('verification_count')
		.select(['month', 'received', 'in_time as inTime', 'counted_at as countedAt'])
		.orderBy('month', 'desc');

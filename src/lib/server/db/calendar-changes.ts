import type { PlacedDay } from '$lib/domain/calendar/revision';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { sql, type Transaction } from 'kysely';
import { createHash } from 'node:crypto';
import type { Db } from './client';
import type { Database } from './schema';

const LOCK = sql`hashtextextended('fkp calendar', 0)`;

/** Whoever changes the calendar does so alone; whoever reckons by it keeps it as it is meanwhile. */
export const lockCalendar = (trx: Transaction<Database>) => sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
export const holdCalendar = (trx: Transaction<Database>) =>
	sql`select pg_advisory_xact_lock_shared(${LOCK})`.execute(trx);

/** A day of the newest version. */
export type CurrentDay = PlacedDay & { id: string; since: number };

export const listCurrentDays = (db: Db, from: IsoDate, to: IsoDate): Promise<CurrentDay[]> =>
	db
		.selectFrom('holiday')
		.select(['id', 'day', 'kind', 'name', 'decree', 'provisional', 'district_code as districtCode'])
		.select('since_version as since')
		.where('until_version', 'is', null)
		.where('day', '>=', from)
		.where('day', '<=', to)
		.orderBy('day')
		.orderBy('district_code', (order) => order.asc().nullsFirst())
		.execute();

/** What is prepared: withdrawals of days of the newest version, and days to add. A change of a day is one of each. */
export type Staged = {
	withdrawn: (PlacedDay & { changeId: string; id: string })[];
	added: (PlacedDay & { changeId: string })[];
	/** Names exactly this set of changes. */
	digest: string;
};

export async function loadStaged(db: Db): Promise<Staged> {
	const [withdrawn, added] = await Promise.all([
		db
			.selectFrom('calendar_change as change')
			.innerJoin('holiday', 'holiday.id', 'change.withdraws')
			.select(['change.id as changeId', 'holiday.id', 'holiday.day', 'holiday.kind', 'holiday.name', 'holiday.decree'])
			.select(['holiday.provisional', 'holiday.district_code as districtCode'])
			.orderBy('holiday.day')
			.execute(),
		db
			.selectFrom('calendar_change')
			.select(['id as changeId', 'day', 'kind', 'name', 'decree', 'provisional', 'district_code as districtCode'])
			.where('day', 'is not', null)
			.orderBy('day')
			.$narrowType<{ day: string; kind: PlacedDay['kind']; name: string; decree: string }>()
			.execute()
	]);
	const ids = [...withdrawn, ...added].map(({ changeId }) => changeId).sort();
	return { withdrawn, added, digest: createHash('sha256').update(ids.join()).digest('hex').slice(0, 16) };
}

export type PreparedDay = {
	/** In the newest version. */
	now: PlacedDay;
	/** As prepared; null where it is to be withdrawn. */
	next: PlacedDay | null;
	/** Names exactly what is prepared for it. */
	state: string;
};

/** A day of the newest version, and what is prepared for it. */
export async function findPreparedDay(db: Db, id: string): Promise<PreparedDay | null> {
	const now = await db
		.selectFrom('holiday')
		.select(['day', 'kind', 'name', 'decree', 'provisional', 'district_code as districtCode'])
		.where('id', '=', id)
		.where('until_version', 'is', null)
		.executeTakeFirst();
	if (!now) return null;
	const { withdrawn, added } = await loadStaged(db);
	const gone = withdrawn.find((day) => day.id === id);
	const placed = added.find(({ day, districtCode }) => day === now.day && districtCode === now.districtCode);
	const { changeId: _, ...next } = placed ?? { changeId: null, ...now };
	const state = [gone?.changeId, placed?.changeId].filter(Boolean).join() || 'unchanged';
	return { now, next: gone && !placed ? null : next, state };
}

/** The days of a version as they would be after the prepared changes. */
export function withStaged(days: readonly PlacedDay[], { withdrawn, added }: Staged): PlacedDay[] {
	const gone = new Set(withdrawn.map(({ day, districtCode }) => `${day} ${districtCode ?? ''}`));
	return [...days.filter(({ day, districtCode }) => !gone.has(`${day} ${districtCode ?? ''}`)), ...added];
}

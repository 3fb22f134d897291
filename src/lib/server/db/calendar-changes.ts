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

/** The days of a version as they would be after the prepared changes. */
export function withStaged(days: readonly PlacedDay[], { withdrawn, added }: Staged): PlacedDay[] {
	const gone = new Set(withdrawn.map(({ day, districtCode }) => `${day} ${districtCode ?? ''}`));
	return [...days.filter(({ day, districtCode }) => !gone.has(`${day} ${districtCode ?? ''}`)), ...added];
}

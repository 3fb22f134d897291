import type { PlacedDay } from '$lib/domain/calendar/revision';
import { decreedYears } from '$lib/domain/calendar/work-calendar';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { listCurrentDays, loadStaged, type CurrentDay, type Staged } from '../../db/calendar-changes';
import { countPending } from '../../db/open-clocks';

export type CalendarRow = CurrentDay & { district: string | null; isWithdrawn: boolean };

/** One thing that is prepared; a change has both halves. `id` takes it back. */
export type StagedRow = {
	id: string;
	what: 'add' | 'change' | 'withdraw';
	before: PlacedDay | null;
	after: PlacedDay | null;
	district: string | null;
};

export type VersionRow = {
	version: number;
	publishedAt: string;
	/** Null: what the installation began with. */
	author: string | null;
	reason: string;
	added: number;
	withdrawn: number;
	moved: number;
	/** Open reports when it was published. */
	concerned: number;
	/** False while open clocks wait to be reckoned by it. */
	settled: boolean;
};

export type CalendarAdmin = {
	years: string[];
	days: CalendarRow[];
	staged: StagedRow[];
	versions: VersionRow[];
	undecreed: UndecreedYear[];
	/** Of the newest version, while its recalculation runs; both count reports. */
	progress: { concerned: number; remaining: number } | null;
};

const VERSIONS_SHOWN = 50;

export async function loadCalendarAdmin(db: Db, year: string): Promise<CalendarAdmin> {
	const [days, staged, versions, districts, years, undecreed] = await Promise.all([
		listCurrentDays(db, `${year}-01-01`, `${year}-12-31`),
		loadStaged(db),
		listVersions(db),
		listDistricts(db),
		listYears(db),
		listUndecreedYears(db)
	]);
	const nameOf = namesOf(districts);
	const withdrawn = new Set(staged.withdrawn.map(({ id }) => id));
	return {
		years: [...new Set([...years, ...undecreed.map((one) => one.year), year])].sort(),
		days: days.map((day) => ({ ...day, district: nameOf(day), isWithdrawn: withdrawn.has(day.id) })),
		staged: pairUp(staged, nameOf),
		versions,
		undecreed,
		progress: await progressOf(db, versions[0])
	};
}

/** What publishing now would make of the calendar; `digest` names exactly these changes. */
export async function loadPublication(db: Db): Promise<{ staged: StagedRow[]; digest: string; version: number }> {
	const [staged, districts, newest] = await Promise.all([
		loadStaged(db),
		listDistricts(db),
		db
			.selectFrom('calendar_version')
			.select((eb) => eb.fn.max('version').as('version'))
			.executeTakeFirstOrThrow()
	]);
	return { staged: pairUp(staged, namesOf(districts)), digest: staged.digest, version: newest.version + 1 };
}

type NameOf = (day: PlacedDay | null) => string | null;

const namesOf =
	(districts: readonly { code: string; name: string }[]): NameOf =>
	(day) =>
		districts.find(({ code }) => code === day?.districtCode)?.name ?? null;

/** Withdrawing a day and adding it again is one change to whoever reads it. */
function pairUp({ withdrawn, added }: Staged, nameOf: NameOf): StagedRow[] {
	const placeOf = ({ day, districtCode }: PlacedDay) => `${day} ${districtCode ?? ''}`;
	const removed = new Map(withdrawn.map((day) => [placeOf(day), day]));
	const gained = new Set(added.map(placeOf));
	const additions = added.map((after): StagedRow => {
		const before = removed.get(placeOf(after)) ?? null;
		return { id: after.changeId, what: before ? 'change' : 'add', before, after, district: nameOf(after) };
	});
	const losses = withdrawn
		.filter((day) => !gained.has(placeOf(day)))
		.map((before): StagedRow => ({
			id: before.changeId,
			what: 'withdraw',
			before,
			after: null,
			district: nameOf(before)
		}));
	const dayOf = ({ before, after }: StagedRow) => (after ?? before)?.day ?? '';
	return [...additions, ...losses].sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

async function listVersions(db: Db): Promise<VersionRow[]> {
	const rows = await db
		.selectFrom('calendar_version as version')
		.leftJoin('app_user', 'app_user.id', 'version.author_id')
		.select([
			'version.version',
			'published_at as publishedAt',
			'app_user.name as author',
			'reason',
			'moved',
			'concerned'
		])
		.select('recalculated_at as recalculatedAt')
		.select(sql<number>`(select count(*) from holiday where since_version = version.version)`.as('added'))
		.select(sql<number>`(select count(*) from holiday where until_version = version.version)`.as('withdrawn'))
		.orderBy('version.version', 'desc')
		.limit(VERSIONS_SHOWN)
		.execute();
	return rows.map(({ publishedAt, recalculatedAt, ...row }) => ({
		...row,
		publishedAt: publishedAt.toISOString(),
		settled: recalculatedAt !== null
	}));
}

/** What waits may grow while new reports come in; the bar never runs backwards below nothing. */
async function progressOf(db: Db, newest: VersionRow | undefined): Promise<CalendarAdmin['progress']> {
	if (!newest || newest.settled) return null;
	const remaining = await countPending(db);
	return { remaining, concerned: Math.max(newest.concerned, remaining) };
}

async function listYears(db: Db): Promise<string[]> {
	const { rows } = await sql<{ year: string }>`
		select distinct to_char(day, 'YYYY') as year from holiday
		union select to_char(day, 'YYYY') from calendar_change where day is not null`.execute(db);
	return rows.map(({ year }) => year);
}

export type UndecreedYear = { year: string; reports: number };

/** Years that the count of an open clock reaches though their days are not decreed yet, and how many reports do so. */
export async function listUndecreedYears(db: Db): Promise<UndecreedYear[]> {
	const year = sql<string>`to_char(due_day, 'YYYY')`;
	const reached = await db
		.selectFrom('deadline')
		.select((eb) => [year.as('year'), eb.fn.count<number>('thread_id').distinct().as('reports')])
		.where('provisional', '=', true)
		.where('met_at', 'is', null)
		.where('ended_at', 'is', null)
		.where('due_day', 'is not', null)
		.groupBy(year)
		.orderBy(year)
		.execute();
	if (reached.length === 0) return [];
	const decreed = decreedYears(await listCurrentDays(db, `${reached[0]?.year}-01-01`, `${reached.at(-1)?.year}-12-31`));
	return reached.filter((one) => !decreed.has(one.year));
}

export const listDistricts = (db: Db) =>
	db.selectFrom('district').select(['code', 'name']).orderBy('position').execute();

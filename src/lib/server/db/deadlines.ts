import type { ConsultationOwner } from '$lib/domain/consultation/stage';
import type { Clock } from '$lib/domain/complaint/clock';
import type { ConductedTenure } from '$lib/domain/complaint/conduct';
import type { ClockKind } from '$lib/domain/deadline/policy';
import type { OpenWork } from '$lib/domain/complaint/open-work';
import type { Owner } from '$lib/domain/complaint/status';
import { sql } from 'kysely';
import type { Db } from './client';
import { LISTED, writeOpenWork } from './open-work';
import { together, type Write } from './together';

/** What is stored of a clock, of whichever kind of thread. */
export type StoredClock = Pick<
	Clock,
	'round' | 'agencyId' | 'startedAt' | 'metAt' | 'endedAt' | 'calendarVersion' | 'reckoning'
> & {
	kind: ClockKind;
	owner: Owner | ConsultationOwner;
	policy: { id: string } | null;
	pauses?: Clock['pauses'];
	/** Of a report. */
	fall?: Clock['fall'];
};

/** Has the stored clocks of a thread be the derived ones; those that are so already are left alone. */
export const replaceDeadlines = (db: Db, threadId: string, clocks: readonly StoredClock[]): Promise<void> =>
	together(db, keepDeadlines(db, threadId, clocks));

/** The same with who was in charge of a report, and what is still to be done of it. */
export const replaceClocks = (db: Db, threadId: string, { clocks, tenures, work }: Derived): Promise<void> =>
	together(db, [
		...keepDeadlines(db, threadId, clocks),
		...keepTenures(db, threadId, tenures),
		...writeOpenWork(threadId, work)
	]);

type Derived = {
	clocks: readonly StoredClock[];
	tenures: readonly ConductedTenure[];
	work: readonly OpenWork[];
};

/** First answers are counted in public where everybody may read the report. */
const isListed = (threadId: string, { kind }: StoredClock) =>
	kind === 'first_response' ? sql<boolean>`(select ${LISTED} from thread where id = ${threadId})` : sql<boolean>`false`;

function keepDeadlines(db: Db, threadId: string, clocks: readonly StoredClock[]): Write[] {
	const rows = clocks.map((clock) => ({ ...toRow(threadId, clock), listed: isListed(threadId, clock) }));
	const others = db.deleteFrom('deadline').where('thread_id', '=', threadId);
	if (rows.length === 0) return [others];
	const kept = rows.map(({ clock, round }) => sql`(${clock}, ${round}::int)`);
	return [
		db
			.insertInto('deadline')
			.values(rows)
			.onConflict((row) =>
				row.columns(['thread_id', 'clock', 'round']).doUpdateSet(asDerived(rows)).where(isNews('deadline', rows))
			),
		others.where(sql<boolean>`(clock, round) not in (${sql.join(kept)})`)
	];
}

/** The rows that tenures are stored as. */
export const tenureRows = (threadId: string, tenures: readonly ConductedTenure[]) =>
	tenures.map(({ agencyId, from, until, ...conduct }, index) => ({
		thread_id: threadId,
		seq: index + 1,
		agency_id: agencyId,
		from_at: from,
		until_at: until,
		...conduct
	}));

function keepTenures(db: Db, threadId: string, tenures: readonly ConductedTenure[]): Write[] {
	const rows = tenureRows(threadId, tenures);
	const others = db.deleteFrom('tenure').where('thread_id', '=', threadId).where('seq', '>', rows.length);
	if (rows.length === 0) return [others];
	return [
		db
			.insertInto('tenure')
			.values(rows)
			.onConflict((row) =>
				row.columns(['thread_id', 'seq']).doUpdateSet(asDerived(rows)).where(isNews('tenure', rows))
			),
		others
	];
}

const columnsIn = (rows: readonly object[]): string[] => Object.keys(rows[0] ?? {});

/** Every column as the row says that came second. */
const asDerived = (rows: readonly object[]) =>
	Object.fromEntries(columnsIn(rows).map((column) => [column, sql.ref(`excluded.${column}`)]));

const isNews = (table: string, rows: readonly object[]) => {
	const of = (name: string) => sql.join(columnsIn(rows).map((column) => sql.ref(`${name}.${column}`)));
	return sql<boolean>`(${of(table)}) is distinct from (${of('excluded')})`;
};

/** The row that a clock is stored as; what a check of the stored ones compares. */
export function toRow(threadId: string, clock: StoredClock) {
	const { dueDay, dueAt, left, provisional } = clock.reckoning;
	const openPause = clock.pauses?.find(({ until }) => until === null);
	const paused = openPause !== undefined && dueAt === null;
	return {
		thread_id: threadId,
		clock: clock.kind,
		round: clock.round,
		owner: clock.owner,
		agency_id: clock.agencyId,
		policy_id: clock.policy?.id ?? null,
		calendar_version: clock.calendarVersion,
		provisional,
		started_at: clock.startedAt,
		due_day: dueDay,
		due_at: dueAt,
		paused_at: paused ? openPause.from : null,
		left_at_pause: paused ? left : null,
		met_at: clock.metAt,
		ended_at: clock.endedAt,
		falls_at: clock.fall?.at ?? null,
		falls_to: clock.fall?.agencyId ?? null
	};
}

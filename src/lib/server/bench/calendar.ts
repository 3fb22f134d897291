import { addWorkdays } from '$lib/domain/calendar/work-calendar';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { sql } from 'kysely';
import { openDatabase } from '../db/client';
import { loadStaged } from '../db/calendar-changes';
import { countPending } from '../db/open-clocks';
import { loadCalendar } from '../db/rules';
import { announce } from '../progress';
import { findPreview } from '../queries/admin/calendar-preview';
import type { Services } from '../services';
import { advancePreview, openPreview } from '../usecases/calendar/preview-calendar';
import { publishCalendar } from '../usecases/calendar/publish-calendar';
import { recalculateDeadlines } from '../usecases/calendar/recalculate-deadlines';
import { stageDays } from '../usecases/calendar/stage-days';

const PROCESSES = 2;

export type CalendarBench = {
	open: number;
	previewed: number;
	moved: number;
	left: number;
	previewMs: number;
	publishMs: number;
	recalculateMs: number;
	/** Memory of the process, in MB: before, at its highest in the preview, and in the recalculation. */
	memory: [number, number, number];
};

/** Decrees a holiday over so many open cases: what it would move, publishing it, and moving it. */
export async function benchCalendar(house: Services, open: number): Promise<CalendarBench> {
	const doer = await findAdmin(house);
	const today = dayOf(house.now(), house.env.zone);
	const day = addWorkdays(today, 2, await loadCalendar(house.db));
	await multiplyOpenCases(house, open, day);
	const holiday = { day, kind: 'special_national', name: 'Hari libur uji', decree: 'Uji', provisional: false } as const;
	await stageDays(house, { doer, days: [{ ...holiday, districtCode: null }], formKey: null });
	const before = memoryNow();
	const preview = await watched(async () => {
		await openPreview(house);
		while (await advancePreview(house));
	});
	const { digest } = await loadStaged(house.db);
	const previewed = await findPreview(house.db, digest);
	const published = await watched(() => publishCalendar(house, { doer, reason: 'Uji beban', digest, formKey: null }));
	const total = await countPending(house.db);
	let done = 0;
	const onBatch = (reckoned: number) => announce('Menghitung ulang', (done += reckoned), total);
	const recalculated = await watched(() =>
		Promise.all(Array.from({ length: PROCESSES }, () => recalculateDeadlines(house, { onBatch })))
	);
	return {
		open,
		previewed: previewed?.cases ?? 0,
		moved: recalculated.value.reduce((sum, moved) => sum + moved, 0),
		left: await countPending(house.db),
		previewMs: preview.ms,
		publishMs: published.ms,
		recalculateMs: recalculated.ms,
		memory: [before, preview.peak, recalculated.peak]
	};
}

const memoryNow = () => Math.round(process.memoryUsage().rss / 1024 ** 2);

async function watched<T>(work: () => Promise<T>): Promise<{ value: T; ms: number; peak: number }> {
	let peak = memoryNow();
	const watch = setInterval(() => (peak = Math.max(peak, memoryNow())), 200);
	const began = performance.now();
	try {
		const value = await work();
		return { value, ms: performance.now() - began, peak };
	} finally {
		clearInterval(watch);
	}
}

async function findAdmin({ db }: Services): Promise<Actor> {
	const { user_id: userId } = await db
		.selectFrom('membership')
		.select('user_id')
		.where('role', '=', 'admin')
		.limit(1)
		.executeTakeFirstOrThrow();
	const held = {
		role: 'admin',
		agencyId: null,
		mayOpenIdentity: false,
		validFrom: '2020-01-01',
		validUntil: null
	} as const;
	return { ...VISITOR, userId, appointments: [held] };
}

/**
 * Copies of the demo's open cases that the holiday moves, with their histories: the most work there can be, and writing so
 * many through the door would take an hour.
 */
async function multiplyOpenCases({ env, now }: Services, open: number, day: IsoDate): Promise<void> {
	const db = openDatabase(env.databaseUrl, { max: 1, statementTimeoutMs: 0 });
	try {
		await sql`create table bench_copy as
			with open_case as (
				select thread_id, row_number() over (order by thread_id) - 1 as nr, count(*) over () as many
				from deadline where met_at is null and ended_at is null and due_day >= ${day} and started_at < ${now()}
				group by thread_id
			)
			select gen_random_uuid() as id, open_case.thread_id as original, upper(lpad(to_hex(i), 8, '0')) as ref
			from generate_series(1, ${open}::int) as i join open_case on open_case.nr = i % open_case.many`.execute(db);
		await copyRows(db, 'thread', 'id', sql`'id', copy.id, 'ref', left(copy.ref, 4) || '-' || right(copy.ref, 4)`);
		const ofThread = sql`'thread_id', copy.id`;
		await copyRows(db, 'complaint', 'thread_id', sql`${ofThread}, 'submission_key', gen_random_uuid()`);
		await copyRows(db, 'thread_event', 'thread_id', sql`${ofThread}, 'id', gen_random_uuid(), 'form_key', null`);
		await copyRows(db, 'deadline', 'thread_id', ofThread);
		await copyRows(db, 'tenure', 'thread_id', ofThread);
		await sql`drop table bench_copy`.execute(db);
		await sql`analyze`.execute(db);
	} finally {
		await db.destroy();
	}
}

const copyRows = (db: Services['db'], table: string, key: string, changed: ReturnType<typeof sql>) =>
	sql`insert into ${sql.table(table)}
		select made.* from bench_copy as copy join ${sql.table(table)} as source on source.${sql.ref(key)} = copy.original
		cross join lateral jsonb_populate_record(
			null::${sql.table(table)}, to_jsonb(source) || jsonb_build_object(${changed})
		) as made`.execute(db);

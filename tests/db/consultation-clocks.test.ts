import { beforeAll, expect, it } from 'vitest';
import { toRow } from '$lib/server/db/deadlines';
import { findConsultationForUpdate } from '$lib/server/db/threads';
import { recalculateConsultations } from '$lib/server/usecases/calendar/recalculate-consultations';
import { deriveConsultationClocks } from '$lib/server/usecases/consultation/apply-event';
import { aProvince, type Province } from '../support/builders';
import { aConsultation } from '../support/consultations';
import { useDatabase } from '../support/database';
import { aPromise } from '../support/promises';

const test = useDatabase();
let province: Province;

beforeAll(async () => {
	province = await aProvince(test.services);
});

/** A version of the calendar in which one more day is off. */
async function decree(day: string): Promise<void> {
	const { version } = await test.db
		.selectFrom('calendar_version')
		.select('version')
		.orderBy('version', 'desc')
		.limit(1)
		.executeTakeFirstOrThrow();
	await test.db
		.insertInto('calendar_version')
		.values({ version: version + 1, published_at: test.clock.now(), reason: 'Cuti bersama', author_id: null })
		.execute();
	await test.db
		.insertInto('holiday')
		.values({ day, kind: 'collective_leave', name: 'Cuti bersama', decree: 'SKB', since_version: version + 1 })
		.execute();
}

const clocksOf = (threadId: string) =>
	test.db
		.selectFrom('deadline')
		.selectAll()
		.where('thread_id', '=', threadId)
		.orderBy('started_at')
		.orderBy('clock')
		.execute();

async function isAsDerived(slug: string): Promise<void> {
	const thread = await findConsultationForUpdate(test.db, slug);
	if (!thread) throw new Error(slug);
	const derived = await deriveConsultationClocks(test.db, test.services.env.zone, thread);
	const order = (row: { clock: string; round: number }) => `${row.clock} ${row.round}`;
	const sorted = <T extends { clock: string; round: number }>(rows: readonly T[]) =>
		rows.toSorted((a, b) => order(a).localeCompare(order(b)));
	const stored = (await clocksOf(thread.id)).map(({ listed: _, ...clock }) => clock);
	expect(sorted(stored)).toEqual(sorted(derived.map((clock) => toRow(thread.id, clock))));
}

it('moves the limits of stages with the calendar, and never a day that was agreed', async () => {
	test.clock.set('2026-11-02T00:00:00Z');
	const deliberated = await aConsultation(test, province.agencies.dinkes, 'deliberated');
	const promised = await aPromise(test, province.agencies.dinkes, [{ agencyId: province.agencies.pupr }]);
	const before = [...(await clocksOf(deliberated.threadId)), ...(await clocksOf(promised.threadId))];
	test.clock.advance({ days: 1 });
	await decree('2026-12-08');
	const [moved, again] = await Promise.all([1, 2].map(() => recalculateConsultations(test.services)));
	expect((moved ?? 0) + (again ?? 0)).toBe(1);
	expect(await recalculateConsultations(test.services)).toBe(0);

	const after = [...(await clocksOf(deliberated.threadId)), ...(await clocksOf(promised.threadId))];
	const changed = after.filter(({ due_day }, index) => due_day !== before[index]?.due_day);
	expect(changed.map(({ thread_id, clock }) => [thread_id, clock])).toEqual([[deliberated.threadId, 'deliberation']]);
	const events = await test.db
		.selectFrom('thread_event')
		.select(['thread_id', 'data'])
		.where('action', '=', 'recalculate')
		.execute();
	expect(events).toMatchObject([
		{ thread_id: deliberated.threadId, data: { reason: 'Cuti bersama', moved: [{ clock: 'deliberation' }] } }
	]);
	await isAsDerived(deliberated.slug);
	await isAsDerived(promised.slug);
});

import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { clocksOf } from '$lib/domain/complaint/clock';
import { toRow } from '$lib/server/db/deadlines';
import { countPending } from '$lib/server/db/open-clocks';
import { loadClockRules } from '$lib/server/db/rules';
import { listEventsAt } from '$lib/server/db/threads';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { recalculateDeadlines } from '$lib/server/usecases/calendar/recalculate-deadlines';
import { stageWithdrawalOf } from '$lib/server/usecases/calendar/stage-days';
import { aPerson, fileReport, type Province } from '../support/builders';
import { writeDueDigests } from '$lib/server/notices/mail/write-digests';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { toldOf } from '../support/history';
import { aDay, useCalendar } from '../support/calendar';

const calendar = useCalendar();
const { test, stage, previewCalendar, publish } = calendar;
let province: Province;
let admin: Actor, moderator: Actor, officer: Actor;

beforeAll(() => {
	({ province, admin, moderator, officer } = calendar.people);
});

async function act(ref: string, doer: Actor, action: 'route' | 'ask' | 'accept', rest = {}) {
	const outcome = await actOnComplaint(test.services, {
		ref,
		doer,
		formKey: null,
		act: { action, text: 'Mohon sebutkan nama jembatannya.', ...rest }
	});
	if (!outcome.ok) throw new Error(outcome.refusal);
}

const dueOf = async (threadId: string, clock: 'resolution' | 'verification' | 'first_response' = 'resolution') =>
	(
		await test.db
			.selectFrom('deadline')
			.select('due_day')
			.where('thread_id', '=', threadId)
			.where('clock', '=', clock)
			.orderBy('round', 'desc')
			.executeTakeFirstOrThrow()
	).due_day;

/** What `npm run clocks -- --verify` asks: whether the stored clocks are those that the history gives. */
async function differences(): Promise<string[]> {
	const found: string[] = [];
	const canonical = (rows: readonly object[]) =>
		rows.map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => a.localeCompare(b)))).sort();
	for (const { id, ref } of await test.db.selectFrom('thread').select(['id', 'ref']).execute()) {
		const { events, districtCode } = await listEventsAt(test.db, id);
		const rules = await loadClockRules(test.db, test.services.env.zone, districtCode);
		const derived = clocksOf(events, rules).map((clock) => toRow(id, clock));
		const stored = await test.db.selectFrom('deadline').selectAll().where('thread_id', '=', id).execute();
		const clocks = stored.map(({ listed: _, ...clock }) => clock);
		if (canonical(derived).join() !== canonical(clocks).join()) found.push(ref);
	}
	return found;
}

const recalculations = (threadId?: string) =>
	test.db
		.selectFrom('thread_event')
		.innerJoin('thread', 'thread.id', 'thread_event.thread_id')
		.select(['thread.ref', 'data', 'actor_role', 'public'])
		.where('action', '=', 'recalculate')
		.$if(threadId !== undefined, (query) => query.where('thread_id', '=', threadId!))
		.execute();

describe('a day decreed late', () => {
	it('moves the open cases of August 2025 as the leave of the 18th did', async () => {
		test.clock.set('2025-06-01T00:00:00Z');
		const [leave] = await test.db.selectFrom('holiday').selectAll().where('day', '=', '2025-08-18').execute();
		expect(await stageWithdrawalOf(test.services, { doer: admin, id: leave!.id })).toMatchObject({ ok: true });
		await publish('Sebelum ditetapkan');
		test.clock.set('2025-08-01T01:00:00Z');
		const touched = await fileReport(test.services);
		test.clock.set('2025-07-25T01:00:00Z');
		const before = await fileReport(test.services);
		expect([await dueOf(touched.threadId), await dueOf(before.threadId)]).toEqual(['2025-08-21', '2025-08-14']);

		test.clock.set('2025-08-07T08:00:00Z');
		await stage(aDay('2025-08-18', { kind: 'collective_leave', name: 'Cuti bersama', decree: 'SKB 933/1/3-2025' }));
		const preview = await previewCalendar();
		expect(preview.rows).toEqual([
			{ ref: touched.ref, title: null, moves: [{ clock: 'resolution', from: '2025-08-21', to: '2025-08-22' }] }
		]);
		const { version } = await publish('SKB 933/1/3-2025');
		expect(await recalculateDeadlines(test.services)).toBe(1);
		expect([await dueOf(touched.threadId), await dueOf(before.threadId)]).toEqual(['2025-08-22', '2025-08-14']);
		expect(await recalculations(touched.threadId)).toMatchObject([
			{
				actor_role: 'system',
				public: true,
				data: { calendarVersion: version, reason: 'SKB 933/1/3-2025', moved: preview.rows[0]!.moves }
			}
		]);
		expect(await recalculations(before.threadId)).toEqual([]);
		expect(await differences()).toEqual([]);
	});
});

describe('publishing over many cases', () => {
	let rounds = 0;

	/** Reports in several states and both districts, some of them breached by the time of publication. */
	async function fillProvince() {
		const year = 2026;
		const start = Date.UTC(year, 1 + rounds, 2, 1);
		rounds += 1;
		const day = (offset: number) => test.clock.set(new Date(start + offset * 86_400_000));
		const filed: { ref: string; threadId: string; reporter: Actor }[] = [];
		for (let index = 0; index < 24; index += 1) {
			day(index);
			const districtCode = index % 2 ? '82.03' : '82.71';
			const report = await fileReport(test.services, { districtCode, confidential: index % 5 === 0 });
			filed.push(report);
			if (index % 3 === 1) await act(report.ref, moderator, 'route', { agencyId: province.agencies.pupr });
			if (index % 6 === 4) await act(report.ref, officer, 'ask');
			if (index % 4 === 3) await act(report.ref, moderator, 'ask').catch(() => undefined);
		}
		day(25);
		return { filed, today: new Date(start + 25 * 86_400_000), decreed: (offset: number) => isoDay(start, offset) };
	}
	const isoDay = (start: number, offset: number) => new Date(start + offset * 86_400_000).toISOString().slice(0, 10);

	const openBreached = () =>
		test.db
			.selectFrom('deadline')
			.selectAll()
			.where('met_at', 'is', null)
			.where('ended_at', 'is', null)
			.where('due_at', '<=', test.clock.now())
			.orderBy('thread_id')
			.orderBy('clock')
			.execute();

	const movedSince = async (version: number) =>
		(await recalculations())
			.filter(({ data }) => data.calendarVersion === version)
			.map(({ ref, data }) => ({ ref, moves: data.moved }))
			.sort((a, b) => a.ref.localeCompare(b.ref));

	const previewed = async () =>
		(await previewCalendar()).rows.map(({ ref, moves }) => ({ ref, moves })).sort((a, b) => a.ref.localeCompare(b.ref));

	beforeEach(async () => {
		await test.db.deleteFrom('calendar_change').execute();
	});

	it('moves exactly what was previewed, leaves breaches alone, and says so once each', async () => {
		const { decreed } = await fillProvince();
		await stage(aDay(decreed(28)), aDay(decreed(30), { districtCode: '82.03', kind: 'special_regional' }));
		const expected = await previewed();
		const breached = await openBreached();
		expect(expected.length).toBeGreaterThan(5);
		expect(breached.length).toBeGreaterThan(2);
		const { version, concerned } = await publish();
		expect(concerned).toBe(await countPending(test.db));
		await recalculateDeadlines(test.services);
		expect(await movedSince(version)).toEqual(expected);
		expect(await openBreached()).toEqual(breached);
		expect(await countPending(test.db)).toBe(0);
		expect(await differences()).toEqual([]);
		expect(await recalculateDeadlines(test.services)).toBe(0);
		expect(await movedSince(version)).toEqual(expected);
		const row = await test.db
			.selectFrom('calendar_version')
			.selectAll()
			.where('version', '=', version)
			.executeTakeFirstOrThrow();
		expect(row).toMatchObject({ moved: expected.length, concerned });
		expect((await toldOf(test.db, 'calendar'))[0]).toBe(`edit ${version}: Ditetapkan pemerintah (${admin.name})`);
		expect(row.recalculated_at).not.toBeNull();
	});

	it('comes to the same end when it is stopped in the middle and run again', async () => {
		const { decreed } = await fillProvince();
		await stage(aDay(decreed(29)));
		const expected = await previewed();
		const { version } = await publish();
		let batches = 0;
		const stop = () => {
			batches += 1;
			if (batches === 2) throw new Error('killed');
		};
		await expect(recalculateDeadlines(test.services, { batch: 3, onBatch: stop })).rejects.toThrow('killed');
		expect(await countPending(test.db)).toBeGreaterThan(0);
		expect((await movedSince(version)).length).toBeLessThan(expected.length);
		await recalculateDeadlines(test.services);
		expect(await movedSince(version)).toEqual(expected);
		expect(await countPending(test.db)).toBe(0);
		expect(await differences()).toEqual([]);
	});

	it('says everything once when three processes are at it', async () => {
		const { decreed } = await fillProvince();
		await stage(aDay(decreed(29)));
		const expected = await previewed();
		const { version } = await publish();
		const moved = await Promise.all([1, 2, 3].map(() => recalculateDeadlines(test.services, { batch: 2 })));
		expect(moved.reduce((sum, count) => sum + count)).toBe(expected.length);
		expect(await movedSince(version)).toEqual(expected);
		expect(await differences()).toEqual([]);
	});

	it('catches up over two versions at once', async () => {
		const { decreed } = await fillProvince();
		await stage(aDay(decreed(28)));
		await publish();
		await stage(aDay(decreed(29), { districtCode: '82.71', kind: 'special_regional' }));
		await publish();
		await recalculateDeadlines(test.services);
		expect(await countPending(test.db)).toBe(0);
		expect(await differences()).toEqual([]);
	});

	it('makes due days certain when the decree of a year comes out, without moving others', async () => {
		test.clock.set('2027-11-20T01:00:00Z');
		const { threadId } = await fileReport(test.services);
		const provisional = async () =>
			(
				await test.db
					.selectFrom('deadline')
					.select('provisional')
					.where('thread_id', '=', threadId)
					.where('clock', '=', 'resolution')
					.executeTakeFirstOrThrow()
			).provisional;
		expect(await provisional()).toBe(true);
		await stage(aDay('2027-01-01', { kind: 'national_holiday', name: 'Tahun Baru 2027 Masehi' }));
		await publish('SKB 2027');
		await recalculateDeadlines(test.services);
		expect(await provisional()).toBe(false);
		expect(await recalculations(threadId)).toEqual([]);
		expect(await differences()).toEqual([]);
	});
});

describe('whose deadline moved', () => {
	it('hears from when to when, as the agency does; of a confidential report nobody reads more than its number', async () => {
		test.clock.set('2029-03-05T01:00:00Z');
		const citizen = await aPerson(test.services);
		const open = await fileReport(test.services, { doer: citizen });
		const secret = await fileReport(test.services, { doer: citizen, confidential: true });
		for (const { ref } of [open, secret]) await act(ref, moderator, 'route', { agencyId: province.agencies.pupr });
		await stage(aDay('2029-03-07'));
		await publish('Keppres 9/2029');
		await recalculateDeadlines(test.services);
		await writeDueLetters(test.services);
		const mailsAbout = (threadId: string) =>
			test.db
				.selectFrom('mail')
				.innerJoin('thread_event', 'thread_event.id', 'mail.event_id')
				.select(['audience', 'body_text as text'])
				.where('action', '=', 'recalculate')
				.where('mail.thread_id', '=', threadId)
				.orderBy('audience')
				.execute();
		const told = await mailsAbout(open.threadId);
		expect(told.map(({ audience }) => audience)).toEqual(['reporter']);
		for (const { text } of told) {
			expect(text).toContain('Tenggat penyelesaian: semula Jumat, 23 Maret 2029, menjadi Senin, 26 Maret 2029');
			expect(text).toContain('Keppres 9/2029');
		}
		for (const { text } of await mailsAbout(secret.threadId)) expect(text).not.toMatch(/Maret|Keppres/);
		// The office reads of both on the next working morning, in one letter.
		test.clock.set('2029-03-05T23:40:00Z');
		await writeDueDigests(test.services);
		const { body_text: digest } = await test.db
			.selectFrom('mail')
			.select('body_text')
			.where('audience', '=', 'digest')
			.where('recipient', '=', `user:${officer.userId}`)
			.executeTakeFirstOrThrow();
		for (const { ref } of [open, secret]) expect(digest).toContain(ref);
	});
});

import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { findPreparedDay, loadStaged } from '$lib/server/db/calendar-changes';
import { findPreview } from '$lib/server/queries/admin/calendar-preview';
import { advancePreview, openPreview } from '$lib/server/usecases/calendar/preview-calendar';
import { publishCalendar } from '$lib/server/usecases/calendar/publish-calendar';
import { stageDays, unstage } from '$lib/server/usecases/calendar/stage-days';
import { fileReport } from '../support/builders';
import { aDay, useCalendar } from '../support/calendar';
import { randomUUID } from 'node:crypto';

const calendar = useCalendar();
const { test, stage, previewCalendar, publish } = calendar;
let admin: Actor, moderator: Actor, officer: Actor;

beforeAll(() => {
	({ admin, moderator, officer } = calendar.people);
});

function raise(reason: string): never {
	throw new Error(reason);
}

describe('preparing a version', () => {
	const staged = async () => {
		const { withdrawn, added } = await loadStaged(test.db);
		return { withdrawn: withdrawn.map(({ day }) => day), added: added.map(({ day, name }) => `${day} ${name}`) };
	};

	beforeEach(async () => {
		test.clock.set('2028-01-03T01:00:00Z');
		await test.db.deleteFrom('calendar_change').execute();
	});

	it('changes a day by withdrawing and adding it, and takes both back together', async () => {
		await stage(aDay('2026-12-25', { name: 'Natal' }));
		expect(await staged()).toEqual({ withdrawn: ['2026-12-25'], added: ['2026-12-25 Natal'] });
		await stage(aDay('2026-12-25', { name: 'Hari Natal' }));
		expect(await staged()).toEqual({ withdrawn: ['2026-12-25'], added: ['2026-12-25 Hari Natal'] });
		const { added } = await loadStaged(test.db);
		await unstage(test.services, { doer: admin, id: added[0]!.changeId });
		expect(await staged()).toEqual({ withdrawn: [], added: [] });
	});

	it('prepares nothing for a day that is there already', async () => {
		const { id, since_version, until_version, district_code, ...day } = await test.db
			.selectFrom('holiday')
			.selectAll()
			.where('day', '=', '2026-12-25')
			.where('until_version', 'is', null)
			.executeTakeFirstOrThrow();
		expect(await stage({ ...day, districtCode: district_code })).toEqual({
			ok: true,
			value: { staged: 0, unchanged: 1 }
		});
		expect([id, since_version, until_version]).toHaveLength(3);
		expect(await staged()).toEqual({ withdrawn: [], added: [] });
	});

	it('publishes only what was shown, and nothing twice', async () => {
		await stage(aDay('2028-06-05'));
		const { digest } = await loadStaged(test.db);
		await stage(aDay('2028-06-06'));
		const shown = { doer: admin, reason: 'Ditetapkan', digest, formKey: null };
		expect(await publishCalendar(test.services, shown)).toEqual({ ok: false, refusal: 'changed_meanwhile' });
		await publish();
		expect(await publishCalendar(test.services, shown)).toEqual({ ok: false, refusal: 'nothing_staged' });
	});

	it('publishes a day that has passed only where that is said to be meant', async () => {
		await stage(aDay('2026-01-05'));
		await openPreview(test.services);
		const { digest } = await loadStaged(test.db);
		const shown = { doer: admin, reason: 'Ditetapkan', digest, formKey: null };
		expect(await publishCalendar(test.services, shown)).toEqual({ ok: false, refusal: 'past_days' });
		expect(await publishCalendar(test.services, { ...shown, past: true })).toMatchObject({ ok: true });
	});

	it('answers a form that is pressed twice as it was, and refuses its key with another reason', async () => {
		await stage(aDay('2028-06-08'));
		await openPreview(test.services);
		const { digest } = await loadStaged(test.db);
		const sent = { doer: admin, reason: 'Ditetapkan', digest, formKey: randomUUID() };
		const both = await Promise.all([publishCalendar(test.services, sent), publishCalendar(test.services, sent)]);
		expect(both[0]).toMatchObject({ ok: true });
		expect(both[1]).toEqual(both[0]);
		const other = await publishCalendar(test.services, { ...sent, reason: 'Dicabut' });
		expect(other).toEqual({ ok: false, refusal: 'form_spent' });
	});

	it('undoes nothing that somebody else has prepared since the form was drawn', async () => {
		await stage(aDay('2028-06-09'));
		await publish();
		const day = aDay('2028-06-09', { name: 'Nama baru' });
		const { id } = await test.db
			.selectFrom('holiday')
			.select('id')
			.where('day', '=', day.day)
			.where('until_version', 'is', null)
			.executeTakeFirstOrThrow();
		const drawn = (await findPreparedDay(test.db, id)) ?? raise('no day');
		const change = (name: string, state: string | null) =>
			stageDays(test.services, { doer: admin, days: [{ ...day, name }], replaces: { id, state }, formKey: null });
		expect(await change('Nama baru', drawn.state)).toMatchObject({ ok: true });
		expect(await change('Nama lain', drawn.state)).toEqual({ ok: false, refusal: 'changed_meanwhile' });
		const now = (await findPreparedDay(test.db, id)) ?? raise('no day');
		expect(now.next).toMatchObject({ name: 'Nama baru' });
		expect(await change('Nama lain', now.state)).toMatchObject({ ok: true });
		expect((await findPreparedDay(test.db, id))?.next).toMatchObject({ name: 'Nama lain' });
	});

	it('is for administrators', async () => {
		const days = [aDay('2028-06-07')];
		for (const doer of [moderator, officer]) {
			expect(await stageDays(test.services, { doer, days, formKey: null })).toEqual({
				ok: false,
				refusal: 'not_allowed'
			});
			expect(await publishCalendar(test.services, { doer, reason: 'Alasan', digest: '', formKey: null })).toEqual({
				ok: false,
				refusal: 'not_allowed'
			});
		}
	});
});

describe('the effect of what is prepared', () => {
	const CASES = 12;

	beforeAll(async () => {
		await test.db.deleteFrom('calendar_change').execute();
		test.clock.set('2031-03-03T01:00:00Z');
		for (let left = CASES; left > 0; left -= 1) await fileReport(test.services);
	});

	it('is counted in batches, by any number of processes and through interruptions, and anew after a while', async () => {
		await stage(aDay('2031-03-05'));
		const { services, db } = test;
		const whole = await previewCalendar();
		const { digest } = await loadStaged(db);
		await db
			.updateTable('calendar_preview')
			.set({ seen: 0, last_thread_id: null, cases: 0, clocks: 0, moves: '[]', done_at: null })
			.execute();
		expect(await advancePreview(services, 3)).toBe(true);
		expect(await findPreview(db, digest)).toMatchObject({ done: false, remaining: whole.concerned - 3 });
		const shown = { doer: admin, reason: 'Ditetapkan', digest, formKey: null };
		expect(await publishCalendar(services, shown)).toEqual({ ok: false, refusal: 'not_previewed' });
		const broken = { ...services, now: () => raise('killed') };
		await expect(advancePreview(broken, 1_000)).rejects.toThrow('killed');
		expect(await findPreview(db, digest)).toMatchObject({ remaining: whole.concerned - 3 });
		const goOn = async () => {
			while (await advancePreview(services, 2));
		};
		await Promise.all([goOn(), goOn(), goOn()]);
		expect(await findPreview(db, digest)).toEqual(whole);
		expect(whole).toMatchObject({ cases: CASES, clocks: 2 * CASES });

		test.clock.advance({ minutes: 9 });
		expect(await previewCalendar()).toEqual(whole);
		test.clock.advance({ minutes: 2 });
		expect((await previewCalendar()).at).toBe(test.clock.now().toISOString());
		await stage(aDay('2031-03-06'));
		expect((await previewCalendar()).rows).not.toEqual(whole.rows);
		expect(await db.selectFrom('calendar_preview').select('digest').execute()).toHaveLength(1);
	});
});

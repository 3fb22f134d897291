import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { objectionWay } from '$lib/domain/complaint/objection-way';
import { findComplaintThread, listEvents } from '$lib/server/db/threads';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { lapseReports } from '$lib/server/usecases/complaint/lapse-reports';
import { aPerson, aPhoto, aProvince, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { CLOSING, reachStatus, type Cast } from '../support/reach-status';

const test = useDatabase();
let province: Province;
let cast: Cast & Record<'head' | 'inspector' | 'secretary', Actor & { userId: string }>;

const DONE = 'Regu jalan memasang dua papan baru di sisi timur jembatan pada 3 November.';

beforeAll(async () => {
	province = await aProvince(test.services);
	test.clock.set('2026-11-02T01:00:00Z');
	const agencyId = province.agencies.pupr;
	cast = {
		agencyId,
		moderator: await aPerson(test.services, 'moderator'),
		officer: await aPerson(test.services, 'officer', agencyId),
		head: await aPerson(test.services, 'agency_head', agencyId),
		inspector: await aPerson(test.services, 'inspector'),
		secretary: await aPerson(test.services, 'secretary')
	};
});

beforeEach(() => test.clock.set('2026-11-02T01:00:00Z'));

async function act(ref: string, doer: Actor, action: 'contest' | 'reopen' | 'rework' | 'resolve' | 'rule') {
	const fileIds = action === 'resolve' || action === 'rule' ? [await aPhoto(test.services)] : [];
	const outcome = await actOnComplaint(test.services, {
		ref,
		doer,
		act: { ...CLOSING, action, text: DONE },
		fileIds,
		formKey: null
	});
	return outcome.ok ? (await findComplaintThread(test.db, ref))?.complaint.status : outcome.refusal;
}

const nameOf = (recipient: string) =>
	Object.entries(cast).find(([, one]) => typeof one === 'object' && recipient === `user:${one.userId}`)?.[0] ??
	recipient;

/** Who gets a letter about what happened last. */
async function told(threadId: string): Promise<string[]> {
	await writeDueLetters(test.services);
	const last = test.db
		.selectFrom('thread_event')
		.select('id')
		.where('thread_id', '=', threadId)
		.orderBy('seq', 'desc')
		.limit(1);
	const mails = await test.db
		.selectFrom('mail')
		.select(['recipient', 'subject'])
		.where('event_id', '=', last)
		.execute();
	return mails.map(({ recipient, subject }) => `${nameOf(recipient)}: ${subject.replace(/^\[.*?\] /, '')}`).sort();
}

const wayOf = async (threadId: string) =>
	objectionWay(await listEvents(test.db, threadId))?.map(({ judge, state }) => `${judge} ${state}`);

describe('an objection', () => {
	it('goes from the head to the inspectorate to the secretariat, and ends there with reasons', async () => {
		const { ref, threadId, reporter } = await reachStatus(test.services, cast, 'contested');
		expect(await told(threadId)).toEqual([
			'head: Pelapor menyanggah penyelesaian',
			'officer: Pelapor menyanggah penyelesaian'
		]);
		expect(await wayOf(threadId)).toEqual(['agency_head now', 'inspectorate ahead', 'secretariat ahead']);
		expect(await act(ref, cast.officer, 'resolve')).toBe('not_allowed');
		expect(await act(ref, cast.head, 'resolve')).toBe('followed_up');

		expect(await act(ref, reporter, 'contest')).toBe('at_inspectorate');
		expect(await told(threadId)).toEqual([
			'head: Pelapor menyanggah penyelesaian',
			'inspector: Sanggahan menunggu putusan Anda',
			'officer: Pelapor menyanggah penyelesaian'
		]);
		expect(await act(ref, cast.head, 'rework')).toBe('not_allowed');
		expect(await act(ref, cast.inspector, 'rework')).toBe('in_progress');
		expect(await told(threadId)).toContain('head: Pengawas (Inspektorat) meminta laporan dikerjakan lagi');
		expect(await act(ref, cast.officer, 'resolve')).toBe('followed_up');

		expect(await act(ref, reporter, 'contest')).toBe('at_secretariat');
		expect(await told(threadId)).toContain('secretary: Sanggahan menunggu putusan Anda');
		expect(await wayOf(threadId)).toEqual(['agency_head rejected', 'inspectorate granted', 'secretariat now']);
		expect(await act(ref, cast.inspector, 'rework')).toBe('not_allowed');
		expect(await act(ref, cast.secretary, 'resolve')).toBe('wrong_status');
		expect(await act(ref, cast.secretary, 'rule')).toBe('ruled');
		expect(await told(threadId)).toContain('inspector: Putusan akhir atas sanggahan');
		expect(await wayOf(threadId)).toEqual(['agency_head rejected', 'inspectorate granted', 'secretariat rejected']);
		const open = test.db.selectFrom('deadline').select('clock').where('thread_id', '=', threadId);
		expect(await open.where('met_at', 'is', null).where('ended_at', 'is', null).execute()).toEqual([]);
		for (const doer of [reporter, cast.secretary, cast.inspector, cast.head])
			for (const action of ['contest', 'reopen', 'rework', 'resolve', 'rule'] as const)
				expect(['wrong_status', 'not_allowed']).toContain(await act(ref, doer, action));
	});

	it('passes by whoever is silent, and tells the next office and the reporter', async () => {
		const { ref, threadId } = await reachStatus(test.services, cast, 'contested');
		// Due on Monday the 9th; five working days later it is the next office's.
		test.clock.set('2026-11-16T08:00:00Z');
		expect(await lapseReports(test.services)).toBe(0);
		test.clock.set('2026-11-16T16:00:00Z');
		expect(await lapseReports(test.services)).toBe(1);
		expect(await lapseReports(test.services)).toBe(0);
		expect((await findComplaintThread(test.db, ref))?.complaint.status).toBe('at_inspectorate');
		expect(await told(threadId)).toEqual(
			expect.arrayContaining([
				'inspector: Sanggahan menunggu putusan Anda',
				'head: Sanggahan naik ke jenjang berikutnya'
			])
		);
		expect(await act(ref, cast.head, 'rework')).toBe('not_allowed');
		test.clock.set('2026-12-31T01:00:00Z');
		expect(await lapseReports(test.services)).toBe(1);
		expect(await wayOf(threadId)).toEqual(['agency_head passed', 'inspectorate passed', 'secretariat now']);
		test.clock.set('2027-06-01T01:00:00Z');
		expect(await lapseReports(test.services)).toBe(0);
		expect(await act(ref, cast.secretary, 'rework')).toBe('in_progress');
	});

	it('is judged by no one person twice, whatever they are appointed to', async () => {
		const both = await aPerson(test.services, 'agency_head', province.agencies.pupr);
		const inspector = { ...cast.inspector, appointments: [...both.appointments, ...cast.inspector.appointments] };
		const { ref, reporter } = await reachStatus(test.services, cast, 'contested');
		expect(await act(ref, inspector, 'resolve')).toBe('followed_up');
		expect(await act(ref, reporter, 'contest')).toBe('at_inspectorate');
		expect(await act(ref, inspector, 'rework')).toBe('same_person');
	});

	it('to the inspectorate itself goes past the inspectors', async () => {
		await test.db.updateTable('agency').set({ oversees: true }).where('slug', '=', 'pupr').execute();
		const { ref, threadId, reporter } = await reachStatus(test.services, cast, 'contested');
		expect(await act(ref, cast.inspector, 'rework')).toBe('not_allowed');
		expect(await act(ref, cast.head, 'resolve')).toBe('followed_up');
		expect(await act(ref, reporter, 'contest')).toBe('at_secretariat');
		expect(await wayOf(threadId)).toEqual(['agency_head rejected', 'inspectorate skipped', 'secretariat now']);
		await test.db.updateTable('agency').set({ oversees: false }).execute();
	});
});

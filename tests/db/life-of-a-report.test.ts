import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { lapseReports } from '$lib/server/usecases/complaint/lapse-reports';
import { rebuildDeadlines } from '$lib/server/usecases/complaint/apply-event';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { aPerson, fileReport, type Province } from '../support/builders';
import { DONE, reachStatus } from '../support/reach-status';
import { useHandling } from '../support/handling';

const handling = useHandling();
const { test, act, statusOf, routed } = handling;
let province: Province;
let moderator: Actor, other: Actor, officer: Actor, head: Actor, citizen: Actor;

beforeAll(() => {
	({ province, moderator, other, officer, head, citizen } = handling.people);
});

const clocksOf = (threadId: string) =>
	test.db
		.selectFrom('deadline')
		.select(['clock', 'round', 'owner', 'due_day', 'met_at', 'ended_at'])
		.where('thread_id', '=', threadId)
		.orderBy('clock')
		.orderBy('round')
		.execute();

const ratingOf = (threadId: string) =>
	test.db
		.selectFrom('complaint')
		.select(['rating', 'rating_words'])
		.where('thread_id', '=', threadId)
		.executeTakeFirstOrThrow();

const openClocks = async (threadId: string) =>
	(await clocksOf(threadId))
		.filter(({ met_at, ended_at }) => !met_at && !ended_at)
		.map(({ clock, owner, due_day }) => `${clock} ${owner} ${due_day}`);

describe('a report', () => {
	it('travels from submission to agreement, contested on the way', async () => {
		test.clock.set('2026-11-02T02:00:00Z');
		const { ref, threadId, reporter } = await fileReport(test.services, { anonymous: true });
		expect(await openClocks(threadId)).toEqual(['resolution agency 2026-11-20', 'verification moderator 2026-11-05']);
		test.clock.advance({ days: 1 });
		expect(await act(ref, moderator, 'route', { agencyId: province.agencies.pupr, text: 'Jembatan provinsi.' })).toBe(
			'routed'
		);
		test.clock.advance({ days: 1 });
		expect(await act(ref, officer, 'ask', { text: 'Di sisi mana papan yang patah?' })).toBe('questioned');
		expect(await openClocks(threadId)).toContain('reporter_answer reporter 2026-11-18');
		test.clock.advance({ days: 5 });
		expect(await act(ref, reporter, 'complete', { text: 'Di sisi timur.' })).toBe('in_progress');
		expect(await openClocks(threadId)).toEqual(['first_response agency 2026-11-12', 'resolution agency 2026-11-24']);
		expect(await act(ref, officer, 'resolve', { text: DONE, photos: 1 })).toBe('followed_up');
		expect(await act(ref, reporter, 'contest', { text: 'Pagarnya belum ada.' })).toBe('contested');
		expect(await act(ref, officer, 'resolve', { text: DONE, photos: 1 })).toBe('not_allowed');
		expect(await act(ref, head, 'resolve', { text: 'Pagar dipasang hari ini, disaksikan kepala desa.' })).toBe(
			'evidence_required'
		);
		const evidence = { text: 'Pagar dipasang hari ini, disaksikan kepala desa.', photos: 1 };
		expect(await act(ref, head, 'resolve', evidence)).toBe('followed_up');
		expect(await act(ref, reporter, 'confirm', { text: 'Terima kasih.' })).toBe('closed_agreed');
		expect(await openClocks(threadId)).toEqual([]);
		const rated = await actInThread(test.services, {
			ref,
			action: 'rate',
			doer: reporter,
			formKey: null,
			rating: 4,
			text: 'Cepat'
		});
		expect(rated.ok).toBe(true);
		expect(await ratingOf(threadId)).toEqual({ rating: 4, rating_words: 'Cepat' });
		expect(await act(ref, reporter, 'reopen', { text: 'Papan patah lagi.' })).toBe('at_inspectorate');
		// A rating judges one closing: of a report that is open again it is history.
		expect(await ratingOf(threadId)).toEqual({ rating: null, rating_words: null });
		expect(await act(ref, head, 'rework', { text: DONE })).toBe('not_allowed');
		expect(await openClocks(threadId)).toContain('resolution agency 2026-11-24');
	});

	it('keeps no trace of the reporter in what agencies and the public read', async () => {
		const report = await fileReport(test.services, {
			anonymous: true,
			doer: citizen,
			identity: { name: 'Nama Rahasia', email: 'a@b.test', phone: '' }
		});
		await act(report.ref, moderator, 'route', { agencyId: province.agencies.pupr, text: 'Jembatan.' });
		await act(report.ref, citizen, 'withdraw', { text: 'Sudah selesai sendiri.' });
		const events = await test.db
			.selectFrom('thread_event')
			.selectAll()
			.where('thread_id', '=', report.threadId)
			.execute();
		const posts = await test.db.selectFrom('post').selectAll().where('thread_id', '=', report.threadId).execute();
		const readable = JSON.stringify([events, posts]);
		expect(readable).not.toContain(citizen.userId);
		expect(readable).not.toContain('Nama Rahasia');
		const { sealed } = await test.db
			.selectFrom('reporter')
			.select('sealed')
			.where('thread_id', '=', report.threadId)
			.executeTakeFirstOrThrow();
		expect(sealed?.toString('latin1')).not.toContain('Nama');
	});

	it('ends by silence when the reporter does not confirm, at the end of the due day', async () => {
		test.clock.set('2026-11-02T02:00:00Z');
		const { ref } = await routed();
		await act(ref, officer, 'resolve', { text: DONE, photos: 1 });
		test.clock.set('2026-11-16T14:59:59Z');
		await lapseReports(test.services);
		expect(await statusOf(ref)).toBe('followed_up');
		test.clock.set('2026-11-16T15:00:00Z');
		await Promise.all([lapseReports(test.services), lapseReports(test.services), lapseReports(test.services)]);
		expect(await statusOf(ref)).toBe('closed_silent');
		const lapses = await test.db
			.selectFrom('thread_event')
			.innerJoin('thread', 'thread.id', 'thread_id')
			.select('seq')
			.where('ref', '=', ref)
			.where('action', '=', 'lapse')
			.execute();
		expect(lapses).toHaveLength(1);
	});

	it('goes on when a question of the agency stays unanswered, and is archived when it was the moderator’s', async () => {
		test.clock.set('2026-11-02T02:00:00Z');
		const { ref } = await routed();
		await act(ref, officer, 'ask', { text: 'Di mana?' });
		const intake = await fileReport(test.services);
		await act(intake.ref, moderator, 'ask', { text: 'Mohon tulis lokasinya.' });
		test.clock.advance({ days: 20 });
		await lapseReports(test.services);
		expect(await statusOf(ref)).toBe('in_progress');
		expect(await statusOf(intake.ref)).toBe('archived');
	});

	it('is handed over twice at the most, then comes back to the moderator', async () => {
		const { ref } = await routed();
		const dishub = await aPerson(test.services, 'officer', province.agencies.dishub);
		expect(
			await act(ref, officer, 'hand_over', { agencyId: province.agencies.dishub, text: 'Dermaga milik Dishub.' })
		).toBe('routed');
		expect(await act(ref, officer, 'answer', { text: DONE })).toBe('not_allowed');
		expect(await act(ref, dishub, 'hand_over', { agencyId: province.agencies.pupr, text: 'Bukan dermaga.' })).toBe(
			'routed'
		);
		expect(await act(ref, officer, 'hand_over', { agencyId: province.agencies.dishub, text: 'Dermaga.' })).toBe(
			'unsettled'
		);
	});

	it('is settled by a moderator, once disputed before the secretariat, and then stays', async () => {
		const { ref } = await reachStatus(
			test.services,
			{ moderator, officer, agencyId: province.agencies.pupr },
			'unsettled'
		);
		const { pupr, dishub } = province.agencies;
		const harbour = await aPerson(test.services, 'officer', dishub);
		const secretary = await aPerson(test.services, 'secretary');
		expect(await act(ref, moderator, 'route', { agencyId: dishub, text: 'Dermaga Dishub.' })).toBe('routed');
		expect(await act(ref, harbour, 'return', { text: 'Bukan tugas kami.' })).toBe('bound_by_moderator');
		expect(await act(ref, harbour, 'hand_over', { agencyId: pupr, text: 'Tugas PUPR.' })).toBe('bound_by_moderator');
		expect(await act(ref, harbour, 'dispute', { text: 'Dermaga ini dibangun PUPR dan belum diserahkan.' })).toBe(
			'disputed'
		);
		expect(await act(ref, moderator, 'route', { agencyId: pupr })).toBe('not_allowed');
		expect(await act(ref, secretary, 'route', { agencyId: pupr, text: 'Belum ada serah terima.' })).toBe('routed');
		expect(await act(ref, officer, 'dispute', { text: 'Sudah diserahkan.' })).toBe('bound_for_good');
		expect(await act(ref, officer, 'return', { text: 'Sudah diserahkan.' })).toBe('bound_for_good');
		expect(await act(ref, officer, 'accept')).toBe('in_progress');
		const row = await test.db
			.selectFrom('complaint')
			.innerJoin('thread', 'thread.id', 'thread_id')
			.select(['hand_overs', 'returns', 'bound_by'])
			.where('ref', '=', ref)
			.executeTakeFirst();
		expect(row).toEqual({ hand_overs: 0, returns: 2, bound_by: 'secretariat' });
	});

	it('is judged by another moderator when its reporter appeals', async () => {
		const { ref, reporter } = await fileReport(test.services);
		await act(ref, moderator, 'archive', { text: 'Terlalu umum.', archiveReason: 'too_general' });
		expect(await act(ref, reporter, 'appeal', { text: 'Lokasinya sudah jelas.' })).toBe('appealed');
		expect(await act(ref, moderator, 'route', { agencyId: province.agencies.pupr })).toBe('same_person');
		expect(await act(ref, other, 'route', { agencyId: province.agencies.pupr })).toBe('routed');
	});

	it('does not exist for those who may not see it', async () => {
		const { ref } = await fileReport(test.services, { confidential: true });
		expect(await act(ref, citizen, 'route')).toBe('not_found');
		expect(await act(ref, officer, 'answer', { text: DONE })).toBe('not_found');
		const reply = await actInThread(test.services, {
			ref,
			action: 'reply',
			doer: citizen,
			formKey: null,
			text: 'Saya juga.'
		});
		expect(reply).toMatchObject({ ok: false });
	});

	it('becomes confidential when it turns out to be supervisory', async () => {
		const { ref } = await fileReport(test.services);
		await act(ref, moderator, 'reclassify', { classification: 'supervisory_complaint', text: 'Ada dugaan pungutan.' });
		const { confidential } = await test.db
			.selectFrom('thread')
			.select('confidential')
			.where('ref', '=', ref)
			.executeTakeFirstOrThrow();
		expect(confidential).toBe(true);
	});
});

describe('the stored clocks', () => {
	it('are what the history says, however often they are rebuilt', async () => {
		const threads = await test.db.selectFrom('thread').select('id').execute();
		expect(threads.length).toBeGreaterThan(5);
		for (const { id } of threads) {
			const before = await clocksOf(id);
			await test.db.transaction().execute((trx) => rebuildDeadlines(trx, test.services, id));
			expect(await clocksOf(id)).toEqual(before);
		}
	});
});

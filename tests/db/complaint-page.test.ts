import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { findComplaintPage } from '$lib/server/queries/complaint/page';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { followNoMore } from '$lib/server/usecases/follow/follow';
import { supportThread } from '$lib/server/usecases/thread/support';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aPhoto, aProvince, fileReport, type Province } from '../support/builders';
import { followable, followThread } from '../support/following';
import { CLOSING } from '../support/reach-status';
import { useDatabase } from '../support/database';

const test = useDatabase();
let province: Province;
let moderator: Actor, officer: Actor, head: Actor, citizen: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	head = await aPerson(test.services, 'agency_head', province.agencies.pupr);
	citizen = await aPerson(test.services);
});

const page = async (ref: string, actor: Actor = VISITOR, voice: string | null = null) => {
	const found = await findComplaintPage(test.services, ref, { actor, voice });
	if (!found) throw new Error('not found');
	return found;
};

async function act(ref: string, doer: Actor, particulars: Parameters<typeof actOnComplaint>[1]['act'], photos = 0) {
	const fileIds = await Promise.all(Array.from({ length: photos }, () => aPhoto(test.services)));
	const outcome = await actOnComplaint(test.services, {
		ref,
		doer,
		act: { ...CLOSING, ...particulars },
		fileIds,
		formKey: null
	});
	if (!outcome.ok) throw new Error(outcome.refusal);
}

async function routed() {
	test.clock.set('2026-11-13T05:05:00Z');
	const report = await fileReport(test.services);
	test.clock.set('2026-11-16T02:00:00Z');
	await act(report.ref, moderator, { action: 'route', agencyId: province.agencies.pupr, text: 'Jembatan provinsi.' });
	return report;
}

const DONE = 'Dua papan sudah diganti dan pagar pengaman dipasang pada 20 November.';

describe('the page of a report', () => {
	it('tells its journey in one line of time', async () => {
		const { ref, reporter } = await routed();
		await act(ref, officer, { action: 'answer', text: 'Tim memeriksa jembatan Selasa pagi bersama kepala desa.' });
		await act(ref, officer, { action: 'resolve', text: DONE }, 1);
		await act(ref, reporter, { action: 'confirm', text: 'Terima kasih.' });
		const { entries: journey } = (await page(ref)).journey;
		const steps = journey.map((entry) => (entry.type === 'post' ? `post ${entry.kind}` : entry.action));
		expect(steps).toEqual(['submit', 'route', 'post official_answer', 'post resolution', 'confirm', 'post reply']);
		expect(journey[1]).toMatchObject({ by: { role: 'moderator', byOffice: true }, reason: 'Jembatan provinsi.' });
		expect(journey[1]).toMatchObject({ toAgency: 'Dinas Pekerjaan Umum dan Penataan Ruang' });
		expect(journey[2]).toMatchObject({ by: { agency: 'Dinas Pekerjaan Umum dan Penataan Ruang', byOffice: true } });
		expect(journey[3]).toMatchObject({ files: [{ isPicture: true }] });
	});

	it('shows each clock with its working: whose turn, until when, met on which day of how many', async () => {
		const { ref } = await routed();
		test.clock.set('2026-11-18T00:12:00Z');
		await act(ref, officer, { action: 'answer', text: 'Tim memeriksa jembatan Selasa pagi bersama kepala desa.' });
		test.clock.set('2026-11-21T05:05:00Z');
		const { clocks, today } = await page(ref);
		expect(today).toBe('2026-11-21');
		expect(clocks.firstResponse).toMatchObject({ usedUnits: 2, policy: { amount: 5 }, view: { state: 'met' } });
		expect(clocks.verification).toMatchObject({ usedUnits: 1, view: { state: 'met' } });
		expect(clocks.turn).toMatchObject({
			owner: 'agency',
			view: { kind: 'resolution', dueDay: '2026-12-03', units: 9 }
		});
		expect(clocks.turn?.days.at(-1)).toMatchObject({ day: '2026-12-03', count: 14 });
		expect(clocks.turn?.policy.basis).toContain('PermenPANRB');
	});

	it('says how late something was met', async () => {
		const { ref } = await routed();
		test.clock.set('2026-11-25T02:00:00Z');
		await act(ref, officer, { action: 'answer', text: 'Tim memeriksa jembatan Selasa pagi bersama kepala desa.' });
		expect((await page(ref)).clocks.firstResponse).toMatchObject({
			view: { state: 'met_late' },
			lateBy: 2,
			usedUnits: null
		});
	});

	it('offers exactly what the person may do, and one act that is expected', async () => {
		const { ref, reporter } = await routed();
		const offered = async (actor: Actor) => {
			const { acts, expected, reply } = (await page(ref, actor)).complaint;
			return { acts: [...acts].sort(), expected, reply };
		};
		expect(await offered(VISITOR)).toEqual({ acts: [], expected: null, reply: 'sign_in' });
		expect(await offered(citizen)).toEqual({ acts: ['reply'], expected: null, reply: 'here' });
		expect(await offered(reporter)).toEqual({
			acts: ['add_files', 'hide_name', 'reply', 'seal_report', 'withdraw'],
			expected: null,
			reply: 'here'
		});
		expect(await offered(officer)).toEqual({
			acts: [
				'accept',
				'add_files',
				'answer',
				'ask',
				'hand_over',
				'note',
				'promise',
				'record_sp4n',
				'reply',
				'resolve',
				'return'
			],
			expected: 'answer',
			reply: 'here'
		});
		expect((await offered(moderator)).acts).toEqual([
			...['decline_merge', 'hide_name', 'hide_thread', 'lock', 'merge', 'note', 'recategorise', 'reclassify'],
			...['record_sp4n', 'redact', 'reply', 'seal_report']
		]);
		await act(ref, officer, { action: 'resolve', text: DONE }, 1);
		expect(await offered(reporter)).toMatchObject({ expected: 'confirm', acts: expect.arrayContaining(['contest']) });
		await act(ref, reporter, { action: 'contest', text: 'Pagarnya belum ada.' });
		expect((await offered(officer)).expected).toBeNull();
		expect((await offered(head)).expected).toBe('rework');
	});

	it('says why nobody can reply', async () => {
		const { ref, reporter } = await routed();
		const lock = {
			ref,
			action: 'lock',
			doer: moderator,
			formKey: null,
			rule: 'D4',
			text: 'Percakapan memanas.'
		} as const;
		expect((await actInThread(test.services, lock)).ok).toBe(true);
		expect((await page(ref, citizen)).complaint.reply).toBe('locked');
		expect((await page(ref, moderator)).complaint.reply).toBe('here');
		await act(ref, reporter, { action: 'withdraw', text: 'Sudah beres.' });
		expect((await page(ref, citizen)).complaint.reply).toBe('closed');
	});
});

describe('support', () => {
	const support = (ref: string, voice: string, supports = true, network = voice) =>
		supportThread(test.services, { ref, voice, network, supports });

	it('counts one voice each, however often and however many at once', async () => {
		const { ref } = await routed();
		const voices = Array.from({ length: 10 }, (_, index) => `device:${index}`);
		await Promise.all([...voices, ...voices].map((voice) => support(ref, voice)));
		expect((await page(ref, VISITOR, 'device:3')).complaint.supportCount).toBe(10);
		expect((await page(ref, VISITOR, 'device:3')).supports).toBe(true);
		await Promise.all([support(ref, 'device:3', false), support(ref, 'device:3', false)]);
		expect((await page(ref, VISITOR, 'device:3')).supports).toBe(false);
		expect((await page(ref)).complaint.supportCount).toBe(9);
	});

	it('stops a network that keeps finding new voices, and leaves others alone', async () => {
		const { ref } = await routed();
		const outcomes = [];
		for (let index = 0; index < 405; index += 1)
			outcomes.push(await support(ref, `device:${index}`, true, '198.51.100.7'));
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(400);
		expect(outcomes.at(-1)).toMatchObject({ refusal: 'too_many_attempts', reached: { owner: 'network' } });
		expect((await page(ref)).complaint.supportCount).toBe(400);
		// Who has an account, who takes back and who is there already is not held up by it.
		expect((await support(ref, 'user:a', true, '198.51.100.7')).ok).toBe(true);
		expect((await support(ref, 'device:3', true, '198.51.100.7')).ok).toBe(true);
		expect((await support(ref, 'device:3', false, '198.51.100.7')).ok).toBe(true);
		expect((await support(ref, 'device:x', true, '203.0.113.9')).ok).toBe(true);
		expect((await page(ref)).complaint.supportCount).toBe(401);
	});

	it('is for public reports', async () => {
		const { ref } = await fileReport(test.services);
		expect(await support(ref, 'device:1')).toEqual({ ok: false, refusal: 'not_found' });
		expect(await support('0000-0000', 'device:1')).toEqual({ ok: false, refusal: 'not_found' });
	});
});

describe('following', () => {
	it('takes an account and a report that the person may read, and can be undone', async () => {
		const { ref } = await routed();
		const unverified = await fileReport(test.services);
		const follow = (ref: string, doer: Actor) => followThread(test.services, { ref, doer });
		expect(await follow(ref, VISITOR)).toBe(false);
		expect(await follow(unverified.ref, citizen)).toBe(false);
		expect((await follow(ref, citizen)) && (await follow(ref, citizen))).toBe(true);
		expect((await page(ref, citizen)).follows).toBe(true);
		await followNoMore(test.services, await followable(test.services, ref, citizen), citizen.userId ?? '');
		expect((await page(ref, citizen)).follows).toBe(false);
	});
});

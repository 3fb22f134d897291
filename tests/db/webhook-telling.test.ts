import { sql } from 'kysely';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Act } from '$lib/domain/complaint/decide';
import type { Actor } from '$lib/domain/actor/actor';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { escalateThreads } from '$lib/server/usecases/thread/escalate';
import { aPerson, aProvince, fileReport } from '../support/builders';
import { aConsultation } from '../support/consultations';
import { useDatabase } from '../support/database';
import { answerInputs, anAnswer, giveInput } from '../support/inputs';
import { aPromise } from '../support/promises';
import { startReceiver, type Receiver } from '../support/webhook-receiver';
import { aWebhook, deliveriesOf, isSignedBy, send } from '../support/webhooks';

const test = useDatabase();
let agencies: Awaited<ReturnType<typeof aProvince>>['agencies'];
let moderator: Actor, officer: Actor;
let receiver: Receiver;

beforeAll(async () => {
	agencies = (await aProvince(test.services)).agencies;
	moderator = await aPerson(test.services, 'moderator');
	officer = await aPerson(test.services, 'officer', agencies.pupr);
});

beforeEach(async () => {
	test.clock.set('2026-11-23T01:00:00Z');
	await test.db.deleteFrom('webhook').execute();
	await test.db.deleteFrom('webhook_event').execute();
	receiver = await startReceiver();
});

async function act(ref: string, doer: Actor, what: Act) {
	const outcome = await actOnComplaint(test.services, { ref, doer, act: what, fileIds: [], formKey: null });
	if (!outcome.ok) throw new Error(outcome.refusal);
}
const route = (ref: string, agencyId = agencies.pupr) => act(ref, moderator, { action: 'route', agencyId });
const ANSWER = {
	action: 'answer',
	text: 'Regu jembatan berangkat Senin membawa papan kayu besi dari Sofifi.',
	repeated: 'ya'
} as const;
const typesSent = () => receiver.told().map(({ type }) => type);

describe('what a webhook is told', () => {
	it('of a report from when everybody may read it: in short, signed, as it stands when it is sent', async () => {
		const { secret } = await aWebhook(test.services, receiver.url);
		const { ref, reporter } = await fileReport(test.services, {
			identity: { name: 'Nama Rahasia', email: 'rahasia@warga.test', phone: '' }
		});
		await send(test.services);
		expect(receiver.received).toEqual([]);
		await route(ref);
		await act(ref, officer, ANSWER);
		await act(ref, officer, { action: 'ask', text: 'Jembatan yang mana: dekat sekolah atau dekat pasar?' });
		await act(ref, reporter, { action: 'complete', text: 'Yang dekat sekolah.' });
		await send(test.services);
		expect(typesSent().toSorted()).toEqual([
			'report.answered',
			'report.published',
			'report.status_changed',
			'report.status_changed'
		]);
		for (const one of receiver.received) expect(isSignedBy(secret, one)).toBe(true);
		expect(receiver.told().find(({ type }) => type === 'report.published')).toEqual({
			type: 'report.published',
			timestamp: '2026-11-23T01:00:00.000Z',
			data: {
				number: ref,
				title: 'Jembatan kayu di Desa Bobaneigo rusak',
				status: 'in_progress',
				agency: 'Dinas Pekerjaan Umum dan Penataan Ruang',
				district: expect.any(String) as string,
				category: expect.any(String) as string,
				due_day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
				overdue: false,
				promised_day: null,
				url: `${test.services.env.origin}/pengaduan/${ref}`,
				clocks: `${test.services.env.origin}/api/v1/complaints/${ref}/clocks`
			}
		});
		expect(receiver.received.map(({ raw }) => raw).join()).not.toMatch(/rahasia/i);
		await send(test.services);
		expect(receiver.received).toHaveLength(4);
	});

	it('that a report is overdue, once', async () => {
		await aWebhook(test.services, receiver.url, { kinds: ['report.overdue'] });
		const { ref } = await fileReport(test.services);
		await route(ref);
		test.clock.set('2027-01-20T02:00:00Z');
		await escalateThreads(test.services);
		await send(test.services);
		const told = receiver.told().filter(({ data }) => data['number'] === ref);
		expect(told.length).toBeGreaterThan(0);
		expect(told[0]).toMatchObject({ type: 'report.overdue', data: { overdue: true } });
	});

	it('nothing of what is hidden or confidential, also where it became so after it happened; once it is shown again, that', async () => {
		const { id } = await aWebhook(test.services, receiver.url);
		const [sealed, hidden] = [await fileReport(test.services, { confidential: true }), await fileReport(test.services)];
		await route(sealed.ref);
		await route(hidden.ref);
		await act(hidden.ref, officer, ANSWER);
		await test.db.updateTable('thread').set({ hidden_at: test.clock.now() }).where('ref', '=', hidden.ref).execute();
		await act(hidden.ref, officer, { ...ANSWER, text: 'Papan terpasang; rambu menyusul hari Rabu dari Sofifi.' });
		await send(test.services);
		expect(receiver.received).toEqual([]);
		expect((await deliveriesOf(test, id)).map(({ state }) => state)).toEqual(['withheld', 'withheld']);
	});

	it('nothing of an answer whose words were hidden meanwhile', async () => {
		await aWebhook(test.services, receiver.url, { kinds: ['report.answered'] });
		const { ref, threadId } = await fileReport(test.services);
		await route(ref);
		await act(ref, officer, ANSWER);
		await test.db.updateTable('post').set({ hidden_at: test.clock.now() }).where('thread_id', '=', threadId).execute();
		await send(test.services);
		expect(receiver.received).toEqual([]);
	});

	it('only of the kinds, the agency, the district and the category that it was made for', async () => {
		await aWebhook(test.services, receiver.url, { about_agency: agencies.dinkes });
		const others = await Promise.all([startReceiver(), startReceiver(), startReceiver()]);
		await aWebhook(test.services, others[0]!.url, { about_district: '82.03', kinds: ['report.published'] });
		await aWebhook(test.services, others[1]!.url, { about_category: 'kesehatan' });
		await aWebhook(test.services, others[2]!.url, { about_agency: agencies.pupr, about_category: 'jembatan' });
		const { ref } = await fileReport(test.services);
		await route(ref);
		await act(ref, officer, ANSWER);
		await send(test.services);
		expect([receiver, ...others].map((one) => one.received.length)).toEqual([0, 1, 0, 2]);
	});

	it('nothing that happened before it was made, or while it was paused; and nobody is waited for where there is none', async () => {
		const { ref } = await fileReport(test.services);
		await route(ref);
		expect(await countLeft()).toBe(0);
		test.clock.advance({ minutes: 1 });
		const { id } = await aWebhook(test.services, receiver.url);
		await test.db
			.updateTable('webhook')
			.set({ paused_at: test.clock.now(), pause: 'by_administrator' })
			.where('id', '=', id)
			.execute();
		await act(ref, officer, ANSWER);
		expect(await countLeft()).toBe(0);
		await send(test.services);
		expect(receiver.received).toEqual([]);
	});

	it('of a consultation: its stages, answers to inputs, and what becomes of promises', async () => {
		await aWebhook(test.services, receiver.url);
		const consultation = await aConsultation(test, agencies.dinkes, 'open');
		await giveInput(test.services, consultation.slug, { doer: await aPerson(test.services) });
		await answerInputs(test.services, anAnswer(consultation.slug, consultation.facilitator));
		await send(test.services);
		expect(typesSent().toSorted()).toEqual([
			'consultation.input_answered',
			'consultation.stage_changed',
			'consultation.stage_changed'
		]);
		const page = `${test.services.env.origin}/konsultasi/${consultation.slug}`;
		expect(receiver.told().find(({ type }) => type === 'consultation.input_answered')).toMatchObject({
			data: { stage: 'open', url: page, inputs: [{ number: 1, url: `${page}/masukan/1` }] }
		});
		const promised = await aPromise(test, agencies.dinkes, [{ agencyId: agencies.pupr }]);
		test.clock.advance({ days: 120 });
		await escalateThreads(test.services);
		await send(test.services);
		expect(receiver.told().filter(({ type }) => type === 'commitment.changed')).toContainEqual(
			expect.objectContaining({
				data: expect.objectContaining({
					position: 1,
					agency: 'Dinas Pekerjaan Umum dan Penataan Ruang',
					consultation: expect.objectContaining({ slug: promised.slug }) as object
				}) as object
			})
		);
	});
});

const countLeft = async () =>
	(await sql<{ count: number }>`select count(*)::int as count from webhook_event`.execute(test.db)).rows[0]!.count;

import type { Actor } from '$lib/domain/actor/actor';
import { dayOf } from '$lib/domain/calendar/zone';
import { findComplaintPage } from '$lib/server/queries/complaint/page';
import { performAct } from '$lib/server/usecases/act';
import type { ActInput } from '$lib/forms/act-form';
import type { PersonalAct } from '$lib/forms/verbs';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aPhoto, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
let province: Province;
let moderator: Actor, officer: Actor, head: Actor, reporter: Actor, citizen: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	head = await aPerson(test.services, 'agency_head', province.agencies.pupr);
	reporter = await aPerson(test.services);
	citizen = await aPerson(test.services);
});

async function act(ref: string, doer: Actor, what: PersonalAct, input: ActInput = {}, files: string[] = []) {
	const form = { formKey: randomUUID(), fileIds: files, postId: null, flagger: '' };
	const outcome = await performAct(test.services, { ref, act: what, doer, input, ...form });
	return outcome.ok ? statusOf(ref) : outcome.refusal;
}

const statusOf = async (ref: string) =>
	(
		await test.db
			.selectFrom('complaint')
			.innerJoin('thread', 'thread.id', 'thread_id')
			.select('status')
			.where('ref', '=', ref)
			.executeTakeFirstOrThrow()
	).status;

const pageFor = async (ref: string, actor: Actor) =>
	(await findComplaintPage(test.services, ref, { actor, voice: null }))!;

async function asked() {
	const { ref, threadId } = await fileReport(test.services, { doer: reporter });
	await act(ref, moderator, 'route', { agencyId: province.agencies.pupr, text: 'Jembatan provinsi.' });
	expect(await act(ref, officer, 'ask', { text: 'Di sisi mana papan yang patah?' })).toBe('questioned');
	return { ref, threadId };
}

const pausesOf = async (threadId: string) => {
	const rows = await test.db
		.selectFrom('deadline')
		.select(['clock', 'paused_at as pausedAt', 'due_at as dueAt'])
		.where('thread_id', '=', threadId)
		.where('clock', 'in', ['resolution', 'first_response'])
		.orderBy('clock')
		.execute();
	return rows;
};

describe('a question that nobody answers here', () => {
	it('is withdrawn by the agency that asked, which goes on, and has stopped no clock', async () => {
		const untouched = await fileReport(test.services, { doer: reporter });
		await act(untouched.ref, moderator, 'route', { agencyId: province.agencies.pupr, text: 'Jembatan provinsi.' });
		const { ref, threadId } = await asked();
		for (const blocked of ['answer', 'resolve'] as const)
			expect(await act(ref, officer, blocked, { text: 'Papan sudah diganti.' })).toBe('wrong_status');
		test.clock.advance({ days: 4 });
		for (const other of [reporter, citizen, moderator])
			expect(await act(ref, other, 'withdraw_question', { text: 'Tidak perlu.' })).toBe('not_allowed');
		expect(await act(ref, officer, 'withdraw_question', { text: ' ' })).toBe('text_required');
		expect(await act(ref, officer, 'withdraw_question', { text: 'Sudah kami lihat sendiri.' })).toBe('in_progress');
		expect(await pausesOf(threadId)).toEqual(await pausesOf(untouched.threadId));
		const done = {
			text: 'Papan di sisi timur diganti oleh regu jembatan, dan pagarnya dikencangkan.',
			doneWhere: 'Jembatan Bobaneigo, sisi timur',
			doneOn: dayOf(test.clock.now(), test.services.env.zone)
		};
		expect(await act(ref, officer, 'resolve', done, [await aPhoto(test.services)])).toBe('followed_up');
	});

	it('still counts among those that may be asked', async () => {
		const { ref } = await asked();
		for (const text of ['Kedua?', 'Ketiga?']) {
			await act(ref, officer, 'withdraw_question', { text: 'Tidak perlu.' });
			expect(await act(ref, officer, 'ask', { text })).toBe('questioned');
		}
		await act(ref, officer, 'withdraw_question', { text: 'Tidak perlu.' });
		expect(await act(ref, officer, 'ask', { text: 'Keempat?' })).toBe('question_budget_spent');
	});

	it('at intake is withdrawn by a moderator, who then routes', async () => {
		const { ref } = await fileReport(test.services, { doer: reporter });
		expect(await act(ref, moderator, 'ask', { text: 'Di mana?' })).toBe('needs_completion');
		expect(await act(ref, moderator, 'withdraw_question', { text: 'Tempatnya jelas dari foto.' })).toBe('submitted');
		expect(await act(ref, moderator, 'route', { agencyId: province.agencies.pupr })).toBe('routed');
	});
});

describe('an answer that came by telephone', () => {
	it('is recorded with the way it came, marked for all to see, and its reporter hears and can contradict it', async () => {
		const { ref, threadId } = await asked();
		expect(await act(ref, officer, 'record_answer', { text: 'Di sisi timur.' })).toBe('way_required');
		expect(await act(ref, head, 'record_answer', { text: 'Di sisi timur.', answeredBy: 'phone' })).toBe('in_progress');
		const { journey } = await pageFor(ref, citizen);
		const [line, post] = journey.entries.slice(-2);
		expect(line).toMatchObject({ action: 'record_answer', answeredBy: 'phone', by: { role: 'agency_head' } });
		expect(post).toMatchObject({ kind: 'completion', html: expect.stringContaining('sisi timur') as string });
		const told = await test.db
			.selectFrom('notice')
			.innerJoin('thread_event', 'thread_event.id', 'notice.event_id')
			.select('audience')
			.where('thread_event.thread_id', '=', threadId)
			.where('action', '=', 'record_answer')
			.execute();
		expect(told.map(({ audience }) => audience)).toContain('reporter');

		expect((await pageFor(ref, officer)).complaint.acts).not.toContain('deny_answer');
		expect((await pageFor(ref, reporter)).complaint.acts).toContain('deny_answer');
		expect(await act(ref, citizen, 'deny_answer', { text: 'Bukan.' })).toBe('not_allowed');
		expect(await act(ref, reporter, 'deny_answer', { text: 'Saya tidak pernah ditelepon.' })).toBe('in_progress');
		expect(await act(ref, reporter, 'deny_answer', { text: 'Sekali lagi.' })).toBe('already_so');
		expect((await pageFor(ref, citizen)).journey.entries.at(-1)).toMatchObject({ kind: 'objection' });
	});
});

describe('a plain reply of a reporter who was asked', () => {
	it('is the answer, also when it is sent twice at once', async () => {
		const { ref, threadId } = await asked();
		expect(await act(ref, citizen, 'reply', { text: 'Saya juga mau tahu.' })).toBe('questioned');
		const form = { formKey: randomUUID(), fileIds: [], postId: null, flagger: '' };
		const command = { ref, act: 'reply', doer: reporter, input: { text: 'Di sisi timur.' }, ...form } as const;
		const twice = await Promise.all([1, 2].map(() => performAct(test.services, command)));
		expect(twice.every(({ ok }) => ok)).toBe(true);
		expect(await statusOf(ref)).toBe('in_progress');
		const events = await test.db
			.selectFrom('thread_event')
			.select('action')
			.where('thread_id', '=', threadId)
			.where('action', 'in', ['reply', 'complete'])
			.orderBy('seq')
			.execute();
		expect(events.map(({ action }) => action)).toEqual(['reply', 'complete']);
		expect(await act(ref, reporter, 'reply', { text: 'Terima kasih.' })).toBe('in_progress');
	});

	it('at intake completes the report', async () => {
		const { ref } = await fileReport(test.services, { doer: reporter });
		await act(ref, moderator, 'ask', { text: 'Di mana?' });
		expect(await act(ref, reporter, 'reply', { text: 'Di dermaga.' })).toBe('submitted');
	});
});

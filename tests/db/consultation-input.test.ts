import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/domain/actor/actor';
import { findInputByCode } from '$lib/server/identity/guest';
import { admitInput } from '$lib/server/usecases/consultation/input/admit';
import { contribute } from '$lib/server/usecases/consultation/input/contribute';
import { disposeInputs } from '$lib/server/usecases/consultation/input/dispose';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { randomUUID } from 'node:crypto';
import { aPerson, aProvince, type Province } from '../support/builders';
import { aConsultation, type Prepared } from '../support/consultations';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { useDatabase } from '../support/database';
import { anAnswer, anInput, answerInputs, aText, giveInput } from '../support/inputs';

const test = useDatabase();
let province: Province;
let moderator: Actor, citizen: Actor & { userId: string };

const open = () => aConsultation(test, province.agencies.dinkes, 'open');
const inputsOf = ({ threadId }: Prepared) =>
	test.db
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.selectAll('input')
		.select(['post.hidden_at', 'post.author_user_id', 'post.author_role'])
		.select((eb) => eb('post.held', 'is not', null).$castTo<boolean>().as('held'))
		.where('input.thread_id', '=', threadId)
		.orderBy('number')
		.execute();
const countsOf = ({ threadId }: Prepared) =>
	test.db
		.selectFrom('consultation')
		.select(['input_count as inputs', 'answered_count as answered', 'held_count as held'])
		.where('thread_id', '=', threadId)
		.executeTakeFirstOrThrow();
const mailsOf = async ({ threadId }: Prepared, audience: 'contributors' | 'moderators') => {
	await writeDueLetters(test.services);
	return test.db
		.selectFrom('mail')
		.select(['recipient', 'body_text as text'])
		.where('thread_id', '=', threadId)
		.where('audience', '=', audience)
		.execute();
};
const refOf = async ({ threadId }: Prepared) =>
	(await test.db.selectFrom('thread').select('ref').where('id', '=', threadId).executeTakeFirstOrThrow()).ref;

beforeAll(async () => {
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	citizen = await aPerson(test.services);
});

describe('giving an input', () => {
	it('numbers fifty at once from 1 to 50', async () => {
		const topic = await open();
		const people = await Promise.all(Array.from({ length: 25 }, () => aPerson(test.services)));
		await Promise.all([
			...people.map((doer) => giveInput(test.services, topic.slug, { doer })),
			...people.map(() => giveInput(test.services, topic.slug))
		]);
		const inputs = await inputsOf(topic);
		expect(inputs.map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
		expect(await countsOf(topic)).toEqual({ inputs: 25, answered: 0, held: 25 });
	});

	it('makes one input of a form that is sent many times at once, opened by one code', async () => {
		const topic = await open();
		const form = anInput(topic.slug, { guest: { codeHash: 'one', email: 'rahma@warga.test', lang: 'id' } });
		const outcomes = await Promise.all(Array.from({ length: 10 }, () => contribute(test.services, form)));
		for (const outcome of outcomes)
			expect(outcome).toEqual({ ok: true, value: { slug: topic.slug, number: 1, held: true, byAccount: false } });
		expect(await inputsOf(topic)).toHaveLength(1);
		expect(await findInputByCode(test.db, 'one')).toMatchObject({ number: 1, slug: topic.slug });
		expect(await mailsOf(topic, 'contributors')).toHaveLength(1);
		const moderators = (await mailsOf(topic, 'moderators')).filter(
			({ recipient }) => recipient === `user:${moderator.userId ?? ''}`
		);
		expect(moderators).toHaveLength(1);
	});

	it('keeps an address sealed', async () => {
		const topic = await open();
		await giveInput(test.services, topic.slug, { guest: { codeHash: 'sealed', email: 'ona@warga.test', lang: 'id' } });
		const guest = await test.db
			.selectFrom('guest')
			.selectAll()
			.where('code_hash', '=', 'sealed')
			.executeTakeFirstOrThrow();
		expect(guest.sealed?.toString('latin1')).not.toContain('ona');
	});

	it('shows what an account writes at once, under its own name', async () => {
		const topic = await open();
		expect(await giveInput(test.services, topic.slug, { doer: citizen })).toMatchObject({
			held: false,
			byAccount: true
		});
		expect(await inputsOf(topic)).toMatchObject([
			{ display_name: null, hidden_at: null, author_user_id: citizen.userId, author_role: 'citizen' }
		]);
	});

	it('takes paper from the facilitator alone, until the minutes are final, as the word of who wrote it', async () => {
		const topic = await aConsultation(test, province.agencies.dinkes, 'deliberated');
		const paper = { channel: 'paper', displayName: 'La Ode', organisation: 'Forum Pasien' } as const;
		expect(await contribute(test.services, anInput(topic.slug, { ...paper, doer: citizen }))).toEqual({
			ok: false,
			refusal: 'not_allowed'
		});
		await giveInput(test.services, topic.slug, { ...paper, doer: topic.facilitator });
		expect(await inputsOf(topic)).toMatchObject([
			{ number: 1, held: false, hidden_at: null, author_user_id: null, author_role: 'anyone', display_name: 'La Ode' }
		]);
		await test.db
			.updateTable('consultation')
			.set({ minutes_final_at: test.clock.now() })
			.where('slug', '=', topic.slug)
			.execute();
		expect(await contribute(test.services, anInput(topic.slug, { ...paper, doer: topic.facilitator }))).toEqual({
			ok: false,
			refusal: 'not_open'
		});
	});

	it('takes nothing outside the window', async () => {
		const early = await aConsultation(test, province.agencies.dinkes, 'scheduled');
		const late = await aConsultation(test, province.agencies.dinkes, 'deliberated');
		for (const { slug } of [early, late])
			expect(await contribute(test.services, anInput(slug))).toEqual({ ok: false, refusal: 'not_open' });
		const draft = await aConsultation(test, province.agencies.dinkes, 'draft');
		expect(await contribute(test.services, anInput(draft.slug))).toEqual({ ok: false, refusal: 'not_found' });
	});

	it('limits a device and not its network, and lets a form through that was sent before', async () => {
		const topic = await open();
		const network = randomUUID();
		const device = randomUUID();
		const form = anInput(topic.slug, { network, device });
		await contribute(test.services, form);
		for (let count = 1; count < 20; count += 1) await giveInput(test.services, topic.slug, { network, device });
		expect(await contribute(test.services, anInput(topic.slug, { network, device }))).toMatchObject({
			ok: false,
			refusal: 'too_many_attempts',
			reached: { what: 'input', owner: 'device' }
		});
		for (let count = 0; count < 25; count += 1) await giveInput(test.services, topic.slug, { network });
		expect(await contribute(test.services, form)).toMatchObject({ ok: true, value: { number: 1 } });
	});

	it('pins it to the provision in the version that was read', async () => {
		const topic = await open();
		await aText(test.services, topic.threadId, topic.facilitator.userId);
		await aText(test.services, topic.threadId, topic.facilitator.userId, 2, 'biaya');
		await giveInput(test.services, topic.slug, { provisionKey: 'biaya', textVersion: 1 });
		await giveInput(test.services, topic.slug, { provisionKey: 'biaya', textVersion: 99 });
		expect((await inputsOf(topic)).map(({ text_version }) => text_version)).toEqual([1, 2]);
		expect(await contribute(test.services, anInput(topic.slug, { provisionKey: 'pasal-99' }))).toEqual({
			ok: false,
			refusal: 'unknown_subject'
		});
	});
});

describe('letting a guest in', () => {
	it('shows it once, whoever decides first', async () => {
		const topic = await open();
		await giveInput(test.services, topic.slug, {
			guest: { codeHash: randomUUID(), email: 'a@warga.test', lang: 'id' }
		});
		const command = { slug: topic.slug, number: 1 };
		const outcomes = await Promise.all(
			[moderator, topic.facilitator].map((doer) =>
				admitInput(test.services, { ...command, doer, formKey: randomUUID() })
			)
		);
		expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
		expect(await countsOf(topic)).toEqual({ inputs: 1, answered: 0, held: 0 });
		expect(await mailsOf(topic, 'contributors')).toHaveLength(2);
		expect(await admitInput(test.services, { ...command, doer: citizen, formKey: randomUUID() })).toEqual({
			ok: false,
			refusal: 'not_allowed'
		});
	});

	it('is refused by hiding it, with a reason that its writer hears', async () => {
		const topic = await open();
		await giveInput(test.services, topic.slug, {
			guest: { codeHash: randomUUID(), email: 'b@warga.test', lang: 'id' }
		});
		const [input] = await inputsOf(topic);
		const hide = {
			ref: await refOf(topic),
			action: 'hide_post',
			postId: input!.post_id,
			text: 'Memuat nomor telepon orang lain.'
		} as const;
		const act = (doer: Actor) => actInThread(test.services, { ...hide, doer, formKey: randomUUID(), rule: 'B1' });
		expect(await act(await aPerson(test.services))).toEqual({ ok: false, refusal: 'not_allowed' });
		expect((await act(moderator)).ok).toBe(true);
		expect(await inputsOf(topic)).toMatchObject([{ held: false }]);
		expect(await countsOf(topic)).toEqual({ inputs: 0, answered: 0, held: 0 });
		expect(await act(moderator)).toEqual({ ok: false, refusal: 'same_state' });
		const mails = await mailsOf(topic, 'contributors');
		expect(mails.some(({ text }) => text.includes('nomor telepon'))).toBe(true);
		const restored = await actInThread(test.services, {
			ref: hide.ref,
			action: 'restore_post',
			postId: input!.post_id,
			doer: moderator,
			formKey: randomUUID(),
			text: 'Nomor itu milik kantor.'
		});
		expect(restored.ok).toBe(true);
		expect(await countsOf(topic)).toEqual({ inputs: 1, answered: 0, held: 0 });
	});
});

describe('replies', () => {
	it('stand under an input that is shown, and are counted', async () => {
		const topic = await open();
		await giveInput(test.services, topic.slug, { doer: citizen });
		await giveInput(test.services, topic.slug);
		const [shown, held] = await inputsOf(topic);
		const ref = await refOf(topic);
		const reply = (doer: Actor, postId?: string) =>
			actInThread(test.services, {
				ref,
				action: 'reply',
				doer,
				formKey: randomUUID(),
				text: 'Kami sependapat.',
				...(postId ? { postId } : {})
			});
		const people = await Promise.all(Array.from({ length: 5 }, () => aPerson(test.services)));
		await Promise.all(people.map((doer) => reply(doer, shown!.post_id)));
		expect((await inputsOf(topic))[0]).toMatchObject({ reply_count: 5 });
		expect(await reply(citizen, held!.post_id)).toEqual({ ok: false, refusal: 'not_found' });
		expect(await reply(citizen)).toEqual({ ok: false, refusal: 'not_found' });
		expect(await mailsOf(topic, 'contributors')).toHaveLength(5);
		const first = await test.db
			.selectFrom('post')
			.select('id')
			.where('reply_to', '=', shown!.post_id)
			.executeTakeFirstOrThrow();
		expect(await reply(citizen, first.id)).toEqual({ ok: false, refusal: 'not_found' });
		await actInThread(test.services, {
			ref,
			action: 'hide_post',
			postId: first.id,
			doer: moderator,
			formKey: randomUUID(),
			text: 'Iklan.',
			rule: 'D1'
		});
		expect((await inputsOf(topic))[0]).toMatchObject({ reply_count: 4 });
	});
});

describe('answering', () => {
	it('answers a group with one post, tells each contributor, and says what changed', async () => {
		const topic = await open();
		await aText(test.services, topic.threadId, topic.facilitator.userId);
		const others = await Promise.all(Array.from({ length: 3 }, () => aPerson(test.services)));
		for (const doer of others) await giveInput(test.services, topic.slug, { doer });
		await giveInput(test.services, topic.slug, { doer: citizen });
		await answerInputs(
			test.services,
			anAnswer(topic.slug, topic.facilitator, { numbers: [3, 1, 2, 2], changedKey: 'biaya' })
		);
		const inputs = await inputsOf(topic);
		expect(new Set(inputs.slice(0, 3).map(({ answer_id }) => answer_id)).size).toBe(1);
		expect(inputs[0]).toMatchObject({ disposition: 'accepted', changed_version: 1 });
		expect(inputs[3]).toMatchObject({ disposition: null, answer_id: null });
		expect(await countsOf(topic)).toEqual({ inputs: 4, answered: 3, held: 0 });
		const told = (await mailsOf(topic, 'contributors')).map(({ recipient }) => recipient);
		expect(told.toSorted()).toEqual(others.map(({ userId }) => `user:${userId}`).toSorted());
		const event = await test.db
			.selectFrom('thread_event')
			.select('data')
			.where('thread_id', '=', topic.threadId)
			.where('action', '=', 'dispose')
			.executeTakeFirstOrThrow();
		expect(event.data).toMatchObject({ inputs: [1, 2, 3], disposition: 'accepted' });
	});

	it('is not done twice by two who meant to be first; it may be replaced, and both stay on record', async () => {
		const topic = await open();
		await giveInput(test.services, topic.slug, { doer: citizen });
		const answer = (overrides = {}) => disposeInputs(test.services, anAnswer(topic.slug, topic.facilitator, overrides));
		const outcomes = await Promise.all([answer(), answer({ disposition: 'rejected' })]);
		expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
		expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, refusal: 'already_answered' });
		expect((await answer({ disposition: 'partly', again: true })).ok).toBe(true);
		expect(await inputsOf(topic)).toMatchObject([{ disposition: 'partly' }]);
		expect(await countsOf(topic)).toEqual({ inputs: 1, answered: 1, held: 0 });
		const posts = await test.db
			.selectFrom('post')
			.select('id')
			.where('thread_id', '=', topic.threadId)
			.where('kind', '=', 'disposition')
			.execute();
		expect(posts).toHaveLength(2);
		await test.db
			.updateTable('consultation')
			.set({ minutes_final_at: test.clock.now() })
			.where('slug', '=', topic.slug)
			.execute();
		expect(await answer({ again: true })).toEqual({ ok: false, refusal: 'minutes_fixed' });
	});

	it('answers one form once, however often it is sent', async () => {
		const topic = await open();
		await giveInput(test.services, topic.slug, { doer: citizen });
		const command = anAnswer(topic.slug, topic.facilitator);
		const outcomes = await Promise.all(Array.from({ length: 5 }, () => disposeInputs(test.services, command)));
		expect(outcomes.every(({ ok }) => ok)).toBe(true);
		expect(await mailsOf(topic, 'contributors')).toHaveLength(1);
	});

	it.each([
		'Terima kasih atas masukan Saudara yang sangat berharga.',
		'Masukan ini akan menjadi bahan pertimbangan kami selanjutnya.'
	])('is no courtesy: %s', async (text) => {
		const topic = await open();
		await giveInput(test.services, topic.slug, { doer: citizen });
		expect(await disposeInputs(test.services, anAnswer(topic.slug, topic.facilitator, { text }))).toEqual({
			ok: false,
			refusal: 'placeholder_answer'
		});
		expect(await countsOf(topic)).toMatchObject({ answered: 0 });
	});

	it('knows only inputs that stand, and only who may answer', async () => {
		const topic = await open();
		await giveInput(test.services, topic.slug);
		const refusals = [
			await disposeInputs(test.services, anAnswer(topic.slug, topic.facilitator)),
			await disposeInputs(test.services, anAnswer(topic.slug, topic.facilitator, { numbers: [7] })),
			await disposeInputs(test.services, anAnswer(topic.slug, topic.facilitator, { numbers: [] })),
			await disposeInputs(test.services, anAnswer(topic.slug, moderator)),
			await disposeInputs(
				test.services,
				anAnswer(topic.slug, await aPerson(test.services, 'facilitator', province.agencies.pupr))
			)
		].map((outcome) => !outcome.ok && outcome.refusal);
		expect(refusals).toEqual(['unknown_input', 'unknown_input', 'unknown_input', 'not_allowed', 'not_allowed']);
	});
});

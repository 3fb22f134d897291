import { sql } from 'kysely';
import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { listWaiting } from '$lib/server/queries/queue/waiting';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { fileAppeal } from '$lib/server/usecases/moderation/file-appeal';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { randomUUID } from 'node:crypto';
import { aPerson, fileReport, type Province } from '../support/builders';
import { beforeAll, describe, expect, it } from 'vitest';
import { AGAIN, useAppeals, WHY } from '../support/appeals';
import { aConsultation } from '../support/consultations';
import { decideAgainst, lastDecision } from '../support/decided';
import { giveInput } from '../support/inputs';

const appeals = useAppeals();
const { test, aHiddenReply, by, file, act, decisionOf, appealOf, appealed, isHidden, lettersOf } = appeals;
type Person = Actor & { userId: string };
let province: Province;
let first: Person, second: Person, third: Person;

beforeAll(() => {
	({ province, first, second, third } = appeals.court);
});

async function aPublicReport() {
	const filed = await fileReport(test.services);
	const act = { action: 'route', agencyId: province.agencies.pupr } as const;
	const routed = await actOnComplaint(test.services, { ref: filed.ref, act, doer: first, formKey: null });
	if (!routed.ok) throw new Error(routed.refusal);
	return filed;
}

describe('an appeal', () => {
	it('is filed in one click, talked over by three, and won in the same transaction', async () => {
		const { author, postId, number } = await aHiddenReply();
		expect(await file(author, number)).toEqual({ ok: true, value: { number } });
		expect(await file(author, number)).toMatchObject({ refusal: 'already_appealed' });
		expect(await file(await aPerson(test.services), number)).toMatchObject({ refusal: 'not_allowed' });
		expect(await act(second, number, { action: 'say', words: 'Siapa yang dimaksud?' })).toMatchObject({ ok: true });
		expect(await act(author, number, { action: 'say', words: 'Loketnya, bukan orangnya.' })).toMatchObject({
			ok: true
		});
		expect(await act(first, number, { action: 'say', words: 'Saya baca sebagai hinaan.' })).toMatchObject({ ok: true });
		expect(await isHidden(postId)).toBe(true);
		expect(await act(second, number, { action: 'decide', outcome: 'reversed', words: WHY })).toMatchObject({
			ok: true
		});
		expect(await isHidden(postId)).toBe(false);
		expect(await decisionOf(number)).toMatchObject({ end_kind: 'reversed', end_reason: WHY, ended_by: second.userId });
		expect(await appealOf(number)).toMatchObject({ state: 'reversed', decided_by: second.userId, outcome_words: WHY });
		expect(await act(third, number, { action: 'decide', outcome: 'upheld', words: AGAIN })).toMatchObject({
			refusal: 'appeal_settled'
		});
		const { events, ...folded } = (await appealed(number))!;
		expect(events.map(({ action, party }) => `${action} ${party}`)).toEqual([
			'file author',
			'say second',
			'say author',
			'say first',
			'decide second'
		]);
		const { id, state, level, since, barred } = await appealOf(number);
		expect(folded).toMatchObject({ id, state, level, since, barred });
	});

	it('tells each of the three, once, without a word of the talk', async () => {
		const { author, number } = await aHiddenReply();
		await file(author, number, 'Ini rahasia percakapan.');
		await act(second, number, { action: 'say', words: 'Ini juga.' });
		await act(second, number, { action: 'decide', outcome: 'upheld', words: AGAIN });
		const letters = await lettersOf(number);
		const others = [second, third].map(({ userId }) => `user:${userId}: Ada keberatan yang menunggu putusan`);
		expect(letters.toSorted()).toEqual(
			[
				...others,
				`user:${first.userId}: Keputusan Anda diberatkan`,
				`user:${author.userId}: Ada jawaban atas keberatan Anda`,
				`user:${first.userId}: Ada tulisan baru tentang keputusan Anda`,
				`user:${author.userId}: Keberatan Anda sudah diputus`,
				`user:${first.userId}: Keberatan atas keputusan Anda sudah diputus`
			].toSorted()
		);
		const leaks = await test.db
			.selectFrom('mail')
			.select('id')
			.where('body_text', 'like', '%rahasia percakapan%')
			.execute();
		expect(leaks).toEqual([]);
	});

	it('is decided once, whoever presses at the same time', async () => {
		const { author, postId, number } = await aHiddenReply();
		await file(author, number);
		const outcomes = await Promise.all([
			act(second, number, { action: 'decide', outcome: 'reversed', words: WHY }),
			act(third, number, { action: 'decide', outcome: 'upheld', words: AGAIN })
		]);
		expect(outcomes.map((one) => (one.ok ? 'decided' : one.refusal)).toSorted()).toEqual(['appeal_settled', 'decided']);
		const { state } = await appealOf(number);
		expect(await isHidden(postId)).toBe(state === 'upheld');
	});

	it('is never decided by whoever decided first, neither by the law nor by the database', async () => {
		const { author, number } = await aHiddenReply();
		await file(author, number);
		const decide = { action: 'decide', outcome: 'upheld', words: AGAIN } as const;
		expect(await act(first, number, decide)).toMatchObject({ refusal: 'same_person' });
		expect(await act(author, number, decide)).toMatchObject({ refusal: 'same_person' });
		const { id } = await appealOf(number);
		const settled = sql`state = 'upheld', settled_at = now(), decided_at = now(), outcome = 'upheld', outcome_words = 'Tetap.'`;
		const forced = sql`update appeal set ${settled}, decided_by = ${first.userId} where id = ${id}`;
		await expect(forced.execute(test.db)).rejects.toThrow('appeal_somebody_else_check');
		const barred = sql`update appeal set ${settled}, decided_by = ${third.userId}, barred = array[${third.userId}::uuid] where id = ${id}`;
		await expect(barred.execute(test.db)).rejects.toThrow('appeal_barred_check');
		const other = sql`update appeal set first_decider = ${second.userId} where id = ${id}`;
		await other.execute(test.db);
		expect(await appealOf(number)).toMatchObject({ first_decider: first.userId });
		for (const rewrite of [sql`update appeal_event set words = 'lain'`, sql`delete from appeal_event`])
			await expect(rewrite.execute(test.db)).rejects.toThrow('append-only');
	});

	it('passes by whoever judged the same words before', async () => {
		const { ref, author, postId, number } = await aHiddenReply();
		await file(author, number);
		await act(second, number, { action: 'decide', outcome: 'reversed', words: WHY });
		const fourth = await aPerson(test.services, 'moderator');
		const hiding = {
			ref,
			action: 'hide_post',
			postId,
			formKey: null,
			rule: 'A1',
			text: 'Menghina petugas loket.'
		} as const;
		for (const action of ['hide_post', 'split_post'] as const)
			expect(await actInThread(test.services, { ...hiding, action, doer: first })).toMatchObject({
				refusal: 'overruled'
			});
		expect(await actInThread(test.services, { ...hiding, doer: fourth })).toMatchObject({ ok: true });
		const again = await lastDecision(test.services);
		await file(author, again);
		const decide = { action: 'decide', outcome: 'upheld', words: AGAIN } as const;
		expect(await act(second, again, decide)).toMatchObject({ refusal: 'same_person' });
		expect(await act(third, again, decide)).toMatchObject({ ok: true });
	});

	it('is settled by the act that answers it, by whatever door, and by its own withdrawal', async () => {
		const restore = (ref: string, postId: string, doer: Actor) =>
			actInThread(test.services, { ref, action: 'restore_post', postId, doer, formKey: null, text: WHY });
		const [one, two, three] = [await aHiddenReply(), await aHiddenReply(), await aHiddenReply()];
		for (const { author, number } of [one, two, three]) await file(author, number);
		await restore(one.ref, one.postId, second);
		expect(await appealOf(one.number)).toMatchObject({ state: 'reversed', decided_by: second.userId });
		expect(await decisionOf(one.number)).toMatchObject({ end_kind: 'reversed' });
		await restore(two.ref, two.postId, first);
		expect(await appealOf(two.number)).toMatchObject({ state: 'conceded', decided_by: null });
		expect(await decisionOf(two.number)).toMatchObject({ end_kind: 'restored' });
		expect(await act(three.author, three.number, { action: 'withdraw' })).toMatchObject({ ok: true });
		expect(await appealOf(three.number)).toMatchObject({ state: 'withdrawn' });
		expect(await isHidden(three.postId)).toBe(true);
	});

	it('comes too late after twenty days, and not where nothing is left to take back', async () => {
		const { ref, author, postId, number } = await aHiddenReply();
		test.clock.advance({ days: 21 });
		expect(await file(author, number)).toMatchObject({ refusal: 'too_late' });
		test.clock.advance({ days: -21 });
		await actInThread(test.services, { ref, action: 'restore_post', postId, doer: first, formKey: null, text: WHY });
		expect(await file(author, number)).toMatchObject({ refusal: 'already_so' });
	});
});

describe('whoever is concerned', () => {
	it('reads in the letter which words, under which rule, and how to object by when; others wait for it in the queue', async () => {
		const { author, text, number } = await aHiddenReply();
		await writeDueLetters(test.services);
		const { body_text: letter } = await test.db
			.selectFrom('mail')
			.select('body_text')
			.where('recipient', '=', `user:${author.userId}`)
			.where('audience', '=', 'author')
			.orderBy('created_at', 'desc')
			.executeTakeFirstOrThrow();
		for (const told of [
			text.slice(0, 30),
			'A1',
			'Menghina petugas loket.',
			`/moderasi/keputusan/${number}`,
			'11 Desember 2026'
		])
			expect(letter).toContain(told);
		await file(author, number, 'Ini kritik atas loket.');
		const now = test.clock.now();
		const waitsFor = async (actor: Actor) => {
			const reader = { actor, now, today: '2026-11-21' };
			const { id } = await decisionOf(number);
			return (await listWaiting(test.services, reader, ['appeal'])).some(({ targetId }) => targetId === id);
		};
		expect(await waitsFor(second)).toBe(true);
		expect(await waitsFor(first)).toBe(false);
	});
});

describe('who wrote it', () => {
	it('is a reporter known by their code, whose hidden report nobody else can appeal for', async () => {
		const { ref, reporter } = await aPublicReport();
		const number = await decideAgainst(test.services, first, ref, { action: 'hide_thread' });
		expect(await file(VISITOR, number)).toMatchObject({ refusal: 'not_allowed' });
		expect(await file(reporter, number, 'Ini keluhan atas jembatan.')).toMatchObject({ ok: true });
		expect(await act(second, number, { action: 'decide', outcome: 'reversed', words: WHY })).toMatchObject({
			ok: true
		});
		const thread = test.db.selectFrom('thread').select('hidden_at').where('ref', '=', ref);
		expect(await thread.executeTakeFirst()).toEqual({ hidden_at: null });
	});

	it('is a guest known by the code of their input', async () => {
		const topic = await aConsultation(test, province.agencies.dinkes, 'open');
		await giveInput(test.services, topic.slug, { doer: await aPerson(test.services) });
		await giveInput(test.services, topic.slug, { guest: { codeHash: randomUUID(), email: 'a@b.id', lang: 'id' } });
		const { post_id: postId } = await test.db
			.selectFrom('input')
			.innerJoin('guest', 'guest.post_id', 'input.post_id')
			.select('input.post_id')
			.where('thread_id', '=', topic.threadId)
			.executeTakeFirstOrThrow();
		const { ref } = await test.db
			.selectFrom('thread')
			.select('ref')
			.where('id', '=', topic.threadId)
			.executeTakeFirstOrThrow();
		const number = await decideAgainst(test.services, first, ref, { action: 'hide_post', postId });
		const filing = (opened: string | null) => fileAppeal(test.services, { ...by(VISITOR, number, opened), words: '' });
		expect(await filing(null)).toMatchObject({ refusal: 'not_allowed' });
		expect(await filing(randomUUID())).toMatchObject({ refusal: 'not_allowed' });
		expect(await filing(postId)).toMatchObject({ ok: true });
		await act(second, number, { action: 'say', words: 'Apa maksudnya?' });
		expect(await lettersOf(number)).toContain(`guest:${postId}: Ada jawaban atas keberatan Anda`);
	});
});

import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { findAppeal } from '$lib/server/db/appeals';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { listWaiting } from '$lib/server/queries/queue/waiting';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { climbAppeals } from '$lib/server/usecases/moderation/climb-appeals';
import { correctWords, settleCorrection } from '$lib/server/usecases/moderation/correct-words';
import { fileAppeal } from '$lib/server/usecases/moderation/file-appeal';
import { actInAppeal, type InAppeal } from '$lib/server/usecases/moderation/in-appeal';
import { answerSecondLook, askSecondLook } from '$lib/server/usecases/moderation/second-look';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { randomUUID } from 'node:crypto';
import { aPerson, aProvince, fileReport, type Province } from '../support/builders';
import { aConsultation } from '../support/consultations';
import { useDatabase } from '../support/database';
import { giveInput } from '../support/inputs';
import { newWords } from '../support/new-words';

const test = useDatabase();
type Person = Actor & { userId: string };
let province: Province;
let first: Person, second: Person, third: Person, inspector: Person, secretary: Person;

const WHY = 'Kiriman ini mengkritik pelayanan loket, dan kritik atas layanan memang boleh.';
const AGAIN = 'Nomor telepon warga lain memang tertulis di dalam kiriman ini.';

beforeAll(async () => {
	province = await aProvince(test.services);
	first = await aPerson(test.services, 'moderator');
	second = await aPerson(test.services, 'moderator');
	third = await aPerson(test.services, 'moderator');
	inspector = await aPerson(test.services, 'inspector');
	secretary = await aPerson(test.services, 'secretary');
});

async function aPublicReport() {
	const filed = await fileReport(test.services);
	const act = { action: 'route', agencyId: province.agencies.pupr } as const;
	const routed = await actOnComplaint(test.services, { ref: filed.ref, act, doer: first, formKey: null });
	if (!routed.ok) throw new Error(routed.refusal);
	return filed;
}

/** What a citizen wrote under a report, hidden by the first moderator; the number of the decision. */
async function aHiddenReply() {
	const { ref, threadId } = await aPublicReport();
	const author = await aPerson(test.services);
	// No two alike: what is like words that were hidden waits to be looked at first.
	const text = `Loket ${newWords()}`;
	const reply = { ref, action: 'reply', doer: author, formKey: null, text } as const;
	if (!(await actInThread(test.services, reply)).ok) throw new Error('no reply');
	const { id: postId } = await test.db
		.selectFrom('post')
		.select('id')
		.where('thread_id', '=', threadId)
		.where('kind', '=', 'reply')
		.executeTakeFirstOrThrow();
	return { ref, threadId, author, postId, text, number: await hide(ref, { action: 'hide_post', postId }) };
}

async function hide(ref: string, what: { action: 'hide_post' | 'hide_thread' | 'lock'; postId?: string }) {
	const text = 'Menghina petugas loket.';
	const hidden = await actInThread(test.services, { ref, ...what, doer: first, formKey: null, rule: 'A1', text });
	if (!hidden.ok) throw new Error(hidden.refusal);
	return lastNumber();
}

const lastNumber = async () =>
	(await test.db.selectFrom('decision').select('number').orderBy('number', 'desc').executeTakeFirstOrThrow()).number;
const decisionOf = (number: number) =>
	test.db.selectFrom('decision').selectAll().where('number', '=', number).executeTakeFirstOrThrow();
const appealOf = async (number: number) => {
	const { id } = await decisionOf(number);
	return test.db.selectFrom('appeal').selectAll().where('decision_id', '=', id).executeTakeFirstOrThrow();
};
const appealed = async (number: number) => findAppeal(test.db, (await decisionOf(number)).id);
const by = (doer: Actor, number: number, openedInput: string | null = null) => ({
	number,
	doer,
	openedInput,
	formKey: null
});
const file = (doer: Actor, number: number, words = '') => fileAppeal(test.services, { ...by(doer, number), words });
const act = (doer: Actor, number: number, rest: Pick<InAppeal, 'action' | 'words' | 'outcome'>) =>
	actInAppeal(test.services, { ...by(doer, number), ...rest });
const correctionOf = async (number: number) => {
	const { id } = await decisionOf(number);
	const waiting = test.db.selectFrom('correction').select('id').where('decision_id', '=', id);
	return (await waiting.where('settled_at', 'is', null).executeTakeFirst())?.id ?? null;
};
const isHidden = async (postId: string) =>
	(await test.db.selectFrom('post').select('hidden_at').where('id', '=', postId).executeTakeFirstOrThrow())
		.hidden_at !== null;
const lettersOf = async (number: number) => {
	const rows = await test.db
		.selectFrom('mail')
		.select(['recipient', 'subject'])
		.where('audience', '=', 'appeal')
		.where('subject', 'like', `[Keputusan ${number}]%`)
		.orderBy('created_at')
		.orderBy('recipient')
		.execute();
	return rows.map(({ recipient, subject }) => `${recipient}: ${subject.replace(/^\[[^\]]*\] /, '')}`);
};

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
		const again = await lastNumber();
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
		const number = await hide(ref, { action: 'hide_thread' });
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
		const number = await hide(ref, { action: 'hide_post', postId });
		const filing = (opened: string | null) => fileAppeal(test.services, { ...by(VISITOR, number, opened), words: '' });
		expect(await filing(null)).toMatchObject({ refusal: 'not_allowed' });
		expect(await filing(randomUUID())).toMatchObject({ refusal: 'not_allowed' });
		expect(await filing(postId)).toMatchObject({ ok: true });
		await act(second, number, { action: 'say', words: 'Apa maksudnya?' });
		expect(await lettersOf(number)).toContain(`guest:${postId}: Ada jawaban atas keberatan Anda`);
	});
});

describe('an appeal that nobody decides', () => {
	it('climbs from office to office, each once, and is then said to be late in public', async () => {
		const { author, number } = await aHiddenReply();
		await file(author, number);
		const before = test.clock.now();
		expect(await climbAppeals(test.services)).toBe(0);
		for (const level of ['inspectorate', 'secretariat'] as const) {
			test.clock.advance({ days: 9 });
			await Promise.all([climbAppeals(test.services), climbAppeals(test.services)]);
			expect(await appealOf(number)).toMatchObject({ level, state: 'open' });
		}
		test.clock.advance({ days: 9 });
		await climbAppeals(test.services);
		await climbAppeals(test.services);
		expect(await appealOf(number)).toMatchObject({ level: 'secretariat', state: 'expired', settled_at: null });
		expect((await appealed(number))?.events.map(({ action }) => action)).toEqual(['file', 'climb', 'climb', 'expire']);
		expect((await lettersOf(number)).filter((line) => line.includes('tidak diputus tepat waktu'))).toHaveLength(3);
		const decide = { action: 'decide', outcome: 'reversed', words: WHY } as const;
		expect(await act(second, number, decide)).toMatchObject({ refusal: 'not_allowed' });
		expect(await act(secretary, number, decide)).toMatchObject({ ok: true });
		test.clock.set(before);
	});

	it('begins above where there is no other moderator', async () => {
		const { author, number } = await aHiddenReply();
		await test.db
			.updateTable('membership')
			.set({ valid_until: '2020-12-31' })
			.where('role', '=', 'moderator')
			.where('user_id', '<>', first.userId)
			.execute();
		await file(author, number);
		await test.db
			.updateTable('membership')
			.set({ valid_until: null })
			.where('user_id', 'in', [second.userId, third.userId])
			.execute();
		expect(await appealOf(number)).toMatchObject({ level: 'inspectorate' });
		expect(await act(inspector, number, { action: 'decide', outcome: 'reversed', words: WHY })).toMatchObject({
			ok: true
		});
	});
});

describe('a report that was not taken up', () => {
	const moveReport = (ref: string, doer: Actor, move: Parameters<typeof actOnComplaint>[1]['act']) =>
		actOnComplaint(test.services, { ref, doer, act: move, formKey: null });
	const archive = { action: 'archive', archiveReason: 'too_general', text: 'Tempatnya tidak disebut.' } as const;

	it('is appealed against in the same way, and the act that answers it settles it', async () => {
		const { ref, reporter } = await fileReport(test.services);
		await moveReport(ref, first, archive);
		const number = await lastNumber();
		expect(await decisionOf(number)).toMatchObject({ act: 'archive', rule_code: null, by_user_id: first.userId });
		expect(await file(reporter, number)).toMatchObject({ ok: true });
		const status = test.db.selectFrom('complaint').innerJoin('thread', 'thread.id', 'thread_id').select('status');
		expect(await status.where('ref', '=', ref).executeTakeFirst()).toEqual({ status: 'appealed' });
		expect(await act(reporter, number, { action: 'say', words: 'Di Desa Bobaneigo.' })).toMatchObject({ ok: true });
		expect(await act(second, number, { action: 'decide', outcome: 'reversed', words: WHY })).toMatchObject({
			refusal: 'answered_in_report'
		});
		const route = { action: 'route', agencyId: province.agencies.pupr, text: 'Desanya disebut di isi.' } as const;
		expect(await moveReport(ref, first, route)).toMatchObject({ refusal: 'same_person' });
		expect(await moveReport(ref, second, route)).toMatchObject({ ok: true });
		expect(await appealOf(number)).toMatchObject({ state: 'reversed', decided_by: second.userId });
		expect(await decisionOf(number)).toMatchObject({ end_kind: 'reversed' });
	});

	it('stays refused when another says so, which stands in the book, too; and climbs to who can decide it', async () => {
		const { ref, reporter } = await fileReport(test.services);
		await moveReport(ref, first, archive);
		const number = await lastNumber();
		await moveReport(ref, reporter, { action: 'appeal', text: 'Tempatnya disebut di kalimat kedua.' });
		expect((await appealed(number))?.events[0]).toMatchObject({ words: 'Tempatnya disebut di kalimat kedua.' });
		const before = test.clock.now();
		test.clock.advance({ days: 9 });
		await climbAppeals(test.services);
		expect(await moveReport(ref, inspector, archive)).toMatchObject({ ok: true });
		expect(await appealOf(number)).toMatchObject({ state: 'upheld', level: 'inspectorate' });
		expect(await decisionOf(await lastNumber())).toMatchObject({ act: 'archive', source: 'appeal' });
		expect(await file(reporter, await lastNumber())).toMatchObject({ ok: false });
		test.clock.set(before);
	});
});

describe('corrected words', () => {
	it('take the place of the hidden ones once a moderator lets them in, and those before are kept', async () => {
		const { author, postId, text, number } = await aHiddenReply();
		const correct = (words: string) => correctWords(test.services, { ...by(author, number), words });
		expect(await correct(text)).toMatchObject({ refusal: 'same_words' });
		await correct('Loketnya lambat.');
		await correct('Loketnya **lambat**, mohon ditambah petugas.');
		const correctionId = await correctionOf(number);
		const settle = (doer: Actor) =>
			settleCorrection(test.services, {
				...by(doer, number),
				correctionId,
				outcome: 'accepted',
				words: 'Sudah sesuai aturan.'
			});
		expect(await settle(author)).toMatchObject({ refusal: 'not_allowed' });
		expect(await settle(first)).toMatchObject({ ok: true });
		expect(await settle(second)).toMatchObject({ refusal: 'same_state' });
		const post = test.db.selectFrom('post').select(['body_html', 'hidden_at']).where('id', '=', postId);
		expect(await post.executeTakeFirst()).toMatchObject({
			body_html: expect.stringContaining('<strong>lambat</strong>') as string,
			hidden_at: null
		});
		const kept = test.db.selectFrom('earlier_words').select('body').where('post_id', '=', postId);
		expect(await kept.execute()).toEqual([{ body: text }]);
		expect(await decisionOf(number)).toMatchObject({ end_kind: 'restored' });
	});

	it('answer an appeal in part', async () => {
		const { author, number } = await aHiddenReply();
		await file(author, number);
		await correctWords(test.services, { ...by(author, number), words: 'Loketnya perlu ditambah petugas.' });
		await settleCorrection(test.services, {
			...by(second, number),
			correctionId: await correctionOf(number),
			outcome: 'accepted',
			words: 'Sudah sesuai aturan.'
		});
		expect(await appealOf(number)).toMatchObject({ state: 'partly', decided_by: second.userId });
		expect(await decisionOf(number)).toMatchObject({ end_kind: 'reversed' });
	});
});

describe('a second look', () => {
	it('is asked by any reader, answered in public by somebody else, and takes back what was wrong', async () => {
		const { author, postId, number } = await aHiddenReply();
		const ask = (doer: Actor, asker: string, reason: string) =>
			askSecondLook(test.services, { ...by(doer, number), asker, reason, owners: {} });
		expect(await ask(author, `user:${author.userId}`, 'Ini tulisan saya.')).toMatchObject({
			refusal: 'yours_to_appeal'
		});
		await ask(VISITOR, 'device:satu', 'Kritik biasa, bukan hinaan.');
		await ask(VISITOR, 'device:satu', 'Kritik biasa atas loket.');
		await ask(VISITOR, 'device:dua', 'Saya tidak membaca hinaan.');
		const asked = test.db.selectFrom('second_look').select('reason').where('asker', '=', 'device:satu');
		expect(await asked.execute()).toEqual([{ reason: 'Kritik biasa atas loket.' }]);
		const answer = (doer: Actor) =>
			answerSecondLook(test.services, { ...by(doer, number), outcome: 'lifted', words: WHY });
		expect(await answer(first)).toMatchObject({ refusal: 'same_person' });
		expect(await answer(author)).toMatchObject({ refusal: 'not_allowed' });
		expect(await answer(second)).toMatchObject({ ok: true });
		expect(await answer(third)).toMatchObject({ refusal: 'same_state' });
		expect(await isHidden(postId)).toBe(false);
		const forced = sql`update second_look set answered_by = ${first.userId} where asker = 'device:dua'`;
		await expect(forced.execute(test.db)).rejects.toThrow('second_look_somebody_else_check');
	});
});

import { sql } from 'kysely';
import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { climbAppeals } from '$lib/server/usecases/moderation/climb-appeals';
import { correctWords, settleCorrection } from '$lib/server/usecases/moderation/correct-words';
import { answerSecondLook, askSecondLook } from '$lib/server/usecases/moderation/second-look';
import { fileReport, type Province } from '../support/builders';
import { beforeAll, describe, expect, it } from 'vitest';
import { useAppeals, WHY } from '../support/appeals';
import { lastDecision } from '../support/decided';

const appeals = useAppeals();
const { test, aHiddenReply, by, file, act, decisionOf, appealOf, appealed, isHidden, lettersOf } = appeals;
type Person = Actor & { userId: string };
let province: Province;
let first: Person, second: Person, third: Person, inspector: Person, secretary: Person;

beforeAll(() => {
	({ province, first, second, third, inspector, secretary } = appeals.court);
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
		const number = await lastDecision(test.services);
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
		const number = await lastDecision(test.services);
		await moveReport(ref, reporter, { action: 'appeal', text: 'Tempatnya disebut di kalimat kedua.' });
		expect((await appealed(number))?.events[0]).toMatchObject({ words: 'Tempatnya disebut di kalimat kedua.' });
		const before = test.clock.now();
		test.clock.advance({ days: 9 });
		await climbAppeals(test.services);
		expect(await moveReport(ref, inspector, archive)).toMatchObject({ ok: true });
		expect(await appealOf(number)).toMatchObject({ state: 'upheld', level: 'inspectorate' });
		expect(await decisionOf(await lastDecision(test.services))).toMatchObject({ act: 'archive', source: 'appeal' });
		expect(await file(reporter, await lastDecision(test.services))).toMatchObject({ ok: false });
		test.clock.set(before);
	});
});

const correctionOf = async (number: number) => {
	const { id } = await decisionOf(number);
	const waiting = test.db.selectFrom('correction').select('id').where('decision_id', '=', id);
	return (await waiting.where('settled_at', 'is', null).executeTakeFirst())?.id ?? null;
};

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

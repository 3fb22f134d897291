import type { Actor } from '$lib/domain/actor/actor';
import { countAppealsFor, listAppealsFor } from '$lib/server/queries/moderation/my-appeals';
import { SOURCES } from '$lib/server/queries/queue/sources';
import { findWaiting, listWaiting } from '$lib/server/queries/queue/waiting';
import { climbAppeals } from '$lib/server/usecases/moderation/climb-appeals';
import { correctWords, settleCorrection } from '$lib/server/usecases/moderation/correct-words';
import { fileAppeal } from '$lib/server/usecases/moderation/file-appeal';
import { actInAppeal } from '$lib/server/usecases/moderation/in-appeal';
import { settleItem } from '$lib/server/usecases/queue/settle';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { everyTextFor } from '$lib/text/every-catalogue';
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { aPerson, aProvince, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { aReplyInReport, decideAgainst } from '../support/decided';
import { worked } from '../support/minutes';
import { readerOf } from '../support/queue';

const test = useDatabase();
type Person = Actor & { userId: string };
let province: Province;
let first: Person, second: Person, inspector: Person, secretary: Person;

beforeAll(async () => {
	province = await aProvince(test.services);
	first = await aPerson(test.services, 'moderator');
	second = await aPerson(test.services, 'moderator');
	inspector = await aPerson(test.services, 'inspector');
	secretary = await aPerson(test.services, 'secretary');
});

const by = (doer: Actor, number: number) => ({ number, doer, openedInput: null, formKey: null });

async function aDecision(action: 'hide_post' | 'warn') {
	const written = await aReplyInReport(test.services, { agencyId: province.agencies.pupr, by: first });
	const number = await decideAgainst(test.services, first, written.ref, { action, postId: written.postId });
	return { ...written, number };
}

const correct = async (author: Actor, number: number, words: string) =>
	worked(await correctWords(test.services, { ...by(author, number), words }));
const waitingFor = (actor: Actor) => listWaiting(test.services, readerOf(test.services, actor), ['correction']);

async function offerFor(actor: Actor) {
	const [item] = await waitingFor(actor);
	if (!item) throw new Error('Nothing waits');
	const source = SOURCES.find(({ kind }) => kind === 'correction');
	const reader = readerOf(test.services, actor);
	const matter = await source?.show(test.db, { ...item, reader, lang: 'id', text: everyTextFor('id') });
	const [accept] = matter?.offers ?? [];
	if (!matter || !accept || !('command' in accept)) throw new Error('No offer');
	const settle = () =>
		settleItem(test.services, {
			kind: item.kind,
			targetId: item.targetId,
			ref: matter.ref,
			command: accept.command,
			doer: actor as Person,
			formKey: randomUUID(),
			words: ''
		});
	return { item, matter, settle };
}

describe('a correction', () => {
	it('waits in the queue with a clock, for anybody but its author, and is let in by one key', async () => {
		const { author, number, postId } = await aDecision('hide_post');
		await correct(author, number, 'Loketnya lambat; telepon saya 0812-3456-7890.');
		expect(await waitingFor(author)).toEqual([]);
		const { item, matter, settle } = await offerFor(first);
		expect(item.dueAt > item.since).toBe(true);
		expect([matter.html, ...matter.facts.flatMap(({ lines }) => lines)].join()).toMatch(/lambat.*0812.*0812/s);
		expect(await settle()).toMatchObject({ ok: true });
		const { body, hidden_at } = await test.db
			.selectFrom('post')
			.select(['body', 'hidden_at'])
			.where('id', '=', postId)
			.executeTakeFirstOrThrow();
		expect([body.slice(0, 9), hidden_at]).toEqual(['Loketnya ', null]);
		expect(await waitingFor(first)).toEqual([]);
	});

	it('that came later keeps the turn of the earlier, and is never let in by who read that one', async () => {
		const { author, number } = await aDecision('warn');
		await correct(author, number, 'Loketnya lambat.');
		const read = await offerFor(second);
		test.clock.advance({ days: 1 });
		await correct(author, number, 'Loketnya tetap buruk.');
		const [now] = await waitingFor(second);
		expect(now?.since).toEqual(read.item.since);
		expect(now?.targetId).not.toBe(read.item.targetId);
		expect(await findWaiting(test.services, readerOf(test.services, second), read.item)).toBeNull();
		expect(await read.settle()).toMatchObject({ refusal: 'other_words' });
		const answer = { ...by(first, number), correctionId: now?.targetId ?? null, words: 'Masih menghina petugas.' };
		expect(await settleCorrection(test.services, { ...answer, outcome: 'declined' })).toMatchObject({ ok: true });
		expect(await waitingFor(second)).toEqual([]);
	});

	it('and an appeal meet a moderator who restores at the same time: nothing is left open', async () => {
		for (let round = 0; round < 3; round += 1) {
			const { author, number, ref, postId } = await aDecision('hide_post');
			const text = 'Ini kritik atas layanan, bukan hinaan.';
			const [filed, restored] = await Promise.all([
				fileAppeal(test.services, { ...by(author, number), words: '' }),
				actInThread(test.services, { ref, action: 'restore_post', postId, doer: second, formKey: null, text }),
				correctWords(test.services, { ...by(author, number), words: 'Loketnya lambat.' })
			]);
			expect(restored).toMatchObject({ ok: true });
			expect(filed.ok || filed.refusal).toEqual(filed.ok ? true : 'already_so');
			expect(await waitingFor(first)).toEqual([]);
			const open = test.db
				.selectFrom('appeal')
				.innerJoin('decision', 'decision.id', 'decision_id')
				.select('state')
				.where('number', '=', number);
			expect((await open.execute()).map(({ state }) => state)).toEqual(filed.ok ? ['reversed'] : []);
		}
	});
});

describe('the desk of those to whom appeals climb', () => {
	it('has what is theirs now, how much of it is late, and nothing that they had a hand in', async () => {
		const { author, number } = await aDecision('hide_post');
		worked(await fileAppeal(test.services, { ...by(author, number), words: 'Ini kritik.' }));
		const listed = async (actor: Actor) => (await listAppealsFor(test.services, actor))?.map((one) => one.number);
		expect(await listed(second)).toEqual([number]);
		expect(await listed(first)).toEqual([]);
		expect(await listed(inspector)).toEqual([]);
		expect(await listed(author)).toBeUndefined();
		test.clock.advance({ days: 9 });
		await climbAppeals(test.services);
		expect(await listed(second)).toEqual([]);
		expect(await countAppealsFor(test.services, inspector)).toEqual({ total: 1, late: 0 });
		for (let step = 0; step < 2; step += 1) {
			test.clock.advance({ days: 9 });
			await climbAppeals(test.services);
		}
		expect(await countAppealsFor(test.services, inspector)).toEqual({ total: 0, late: 0 });
		expect(await countAppealsFor(test.services, secretary)).toEqual({ total: 1, late: 1 });
		const words = 'Kritik atas layanan memang boleh, maka dipulihkan.';
		worked(
			await actInAppeal(test.services, { ...by(secretary, number), action: 'decide', outcome: 'reversed', words })
		);
		expect(await listed(secretary)).toEqual([]);
	});
});

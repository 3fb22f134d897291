import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import type { ActInput } from '$lib/forms/act-form';
import type { PersonalAct } from '$lib/forms/verbs';
import { findComplaintPage } from '$lib/server/queries/complaint/page';
import { performAct } from '$lib/server/usecases/act';
import { randomUUID } from 'node:crypto';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { aPerson, aPhoto, aProvince, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';

const test = useDatabase();
const WORDS = {
	title: 'Dermaga Kastela bolong di tengah',
	text: 'Papan dermaga di tengah sudah hilang tiga sejak hari Senin.',
	place: 'Dermaga Kastela'
};
let province: Province;
let moderator: Actor, officer: Actor, reporter: Actor, citizen: Actor;
let made: { ref: string; threadId: string };

beforeAll(async () => {
	const { services } = test;
	province = await aProvince(services);
	moderator = await aPerson(services, 'moderator');
	officer = await aPerson(services, 'officer', province.agencies.pupr);
	reporter = await aPerson(services);
	citizen = await aPerson(services);
});
beforeEach(async () => {
	made = await fileReport(test.services, { doer: reporter, title: 'Dermaga bolog di tengah' });
});

type Sent = { input?: ActInput; seen?: number | null; fileIds?: string[] };

async function act(doer: Actor, what: PersonalAct, { input = {}, seen = null, fileIds = [] }: Sent = {}) {
	const form = { formKey: randomUUID(), fileIds, postId: null, flagger: '' };
	const outcome = await performAct(test.services, { ref: made.ref, act: what, doer, input, seen, ...form });
	return outcome.ok ? 'done' : outcome.refusal;
}
const revise = (doer = reporter, seen: number | null = 0, input: ActInput = WORDS) =>
	act(doer, 'revise', { input, seen });
const route = (seen: number | null = null) =>
	act(moderator, 'route', { input: { agencyId: province.agencies.pupr }, seen });
const pageFor = async (actor: Actor) =>
	(await findComplaintPage(test.services, made.ref, { actor, voice: null }))?.complaint;
const entriesFor = async (actor: Actor) =>
	(await findComplaintPage(test.services, made.ref, { actor, voice: null }))?.journey.entries;
const linesFor = async (actor: Actor) =>
	(await entriesFor(actor))?.flatMap((entry) =>
		entry.type === 'event' && entry.action === 'revise' ? [entry.mended] : []
	);
const found = async (word: string) =>
	(
		await test.db.selectFrom('thread').select('search').where('id', '=', made.threadId).executeTakeFirstOrThrow()
	).search.includes(`'${word}'`);
const byCode = (): Actor => ({ ...VISITOR, openedThreadId: made.threadId });

describe('the words of a report', () => {
	it('are mended by its reporter, by account or code, and by nobody else', async () => {
		for (const [who, expected] of [
			[citizen, 'not_found'],
			[moderator, 'not_allowed'],
			[reporter, 'done'],
			[byCode(), 'words_same']
		] as const)
			expect(await revise(who, null)).toBe(expected);
		expect(await revise(byCode(), null, { ...WORDS, place: 'Dermaga Kastela, Ternate Pulau' })).toBe('done');
		expect(await pageFor(reporter)).toMatchObject({ title: WORDS.title, place: 'Dermaga Kastela, Ternate Pulau' });
	});

	it('stand compared before who oversees, and everybody else reads that they changed', async () => {
		await revise();
		await revise(reporter, null, { ...WORDS, title: 'Dermaga Kastela berlubang' });
		expect(await route()).toBe('done');
		const [first, second] = (await linesFor(moderator)) ?? [];
		expect(first?.before.title).toBe('Dermaga bolog di tengah');
		expect([first?.after.title, second?.before.title]).toEqual([WORDS.title, WORDS.title]);
		expect(second?.after.title).toBe('Dermaga Kastela berlubang');
		for (const reader of [reporter, officer, citizen, VISITOR]) expect(await linesFor(reader)).toEqual([null, null]);
	});

	it('are found as they read now, and sought anew among what is the same', async () => {
		await test.db.updateTable('thread').set({ merge_sought_at: test.clock.now() }).execute();
		const before = await found('kastela');
		await revise();
		expect([before, await found('kastela')]).toEqual([false, true]);
		const row = await test.db
			.selectFrom('thread')
			.select('merge_sought_at')
			.where('id', '=', made.threadId)
			.executeTakeFirst();
		expect(row).toEqual({ merge_sought_at: null });
	});

	it('are settled once a moderator has sent the report on, hidden, closed or masked it', async () => {
		await act(moderator, 'redact', { input: { otherWords: 'Dermaga', rule: 'D1', text: 'Tidak perlu.' } });
		expect(await revise(reporter, null)).toBe('words_settled');
		expect(await route()).toBe('done');
		expect((await pageFor(reporter))?.acts).not.toContain('revise');
		expect(await revise()).toBe('words_settled');
	});

	it('are forgotten as they were where something of them is masked', async () => {
		await revise();
		const masked = { otherWords: 'hilang tiga', rule: 'D1', text: 'Tidak perlu dibaca umum.' };
		expect(await act(moderator, 'redact', { input: masked })).toBe('done');
		expect(await linesFor(moderator)).toEqual([null]);
	});

	it('are not written over from another tab, nor sent on unread', async () => {
		expect(await revise(reporter, 0)).toBe('done');
		expect(await revise(reporter, 0, { ...WORDS, place: 'Kastela' })).toBe('words_changed');
		expect(await route(0)).toBe('words_changed');
		expect(await route(2)).toBe('done');
	});

	it('are mended or sent on, whoever comes first, and the other is told', async () => {
		const both = await Promise.all([revise(reporter, 0), route(0)]);
		expect([
			['done', 'words_changed'],
			['words_settled', 'done']
		]).toContainEqual(both);
		const { title, status } = (await pageFor(reporter)) ?? {};
		expect([title === WORDS.title, status]).toEqual(both[0] === 'done' ? [true, 'submitted'] : [false, 'routed']);
	});
});

describe('files that come later', () => {
	it('stand below the report with a caption, by its reporter or its agency', async () => {
		expect(await act(reporter, 'add_files')).toBe('files_required');
		const [first, second] = [await aPhoto(test.services), await aPhoto(test.services)];
		expect(await act(byCode(), 'add_files', { fileIds: [first] })).toBe('done');
		expect(await act(officer, 'add_files', { fileIds: [second] })).toBe('not_found');
		await route();
		expect(await act(citizen, 'add_files', { fileIds: [second] })).toBe('not_allowed');
		expect(await act(officer, 'add_files', { fileIds: [second], input: { text: 'Sesudah diperbaiki.' } })).toBe('done');
		const posts = (await entriesFor(VISITOR))?.flatMap((entry) => (entry.type === 'post' ? entry : [])) ?? [];
		expect(posts.map(({ html, files }) => [html, files.length])).toEqual([
			['<p>1 berkas ditambahkan.</p>', 1],
			['<p>Sesudah diperbaiki.</p>', 1]
		]);
	});

	it('answer what their reporter was asked where something is said about them, and else leave the question open', async () => {
		const send = async (input?: ActInput) =>
			act(reporter, 'add_files', { fileIds: [await aPhoto(test.services)], ...(input && { input }) });
		const statusNow = async () => (await pageFor(reporter))?.status;
		await route();
		expect(await act(officer, 'ask', { input: { text: 'Di sisi mana papan yang patah?' } })).toBe('done');
		expect([await send(), await statusNow()]).toEqual(['done', 'questioned']);
		expect([await send({ text: 'Yang di sisi timur ini.' }), await statusNow()]).toEqual(['done', 'in_progress']);
	});

	it('are told to who has to act, and come no more once it is closed', async () => {
		const fileIds = [await aPhoto(test.services)];
		expect(await act(reporter, 'add_files', { fileIds })).toBe('done');
		const told = await test.db
			.selectFrom('notice')
			.innerJoin('thread_event', 'thread_event.id', 'notice.event_id')
			.select('audience')
			.distinct()
			.where('thread_event.thread_id', '=', made.threadId)
			.where('action', '=', 'add_files')
			.execute();
		expect(told.map(({ audience }) => audience)).toContain('moderators');
		expect(await act(reporter, 'withdraw')).toBe('done');
		expect(await act(reporter, 'add_files', { fileIds: [await aPhoto(test.services)] })).toBe('closed');
	});
});

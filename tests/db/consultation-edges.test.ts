import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import type { Method } from '$lib/domain/consultation/words';
import { provideServices } from '$lib/server/services';
import { parseInputFilter } from '$lib/forms/consultation/input/filter';
import { findRefBySlug } from '$lib/server/queries/act/case-for-act';
import { listInputs } from '$lib/server/queries/consultation/input/inputs';
import { publicTopic } from '$lib/server/queries/consultation/public-topic';
import { findMeetingByCode } from '$lib/server/queries/desk/consultation/meetings';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { actOnCommitment } from '$lib/server/usecases/consultation/commitment/act-on-commitment';
import { citeComplaint } from '$lib/server/usecases/consultation/commitment/cite';
import { finaliseMinutes } from '$lib/server/usecases/consultation/minutes/fix-minutes';
import { contribute } from '$lib/server/usecases/consultation/input/contribute';
import { keepWindows, moveStage } from '$lib/server/usecases/consultation/move-stage';
import { slugOf } from '$lib/server/usecases/consultation/hosting/slug';
import { signIn } from '$lib/server/usecases/consultation/hosting/sign-in';
import { signMinutes } from '$lib/server/usecases/consultation/minutes/sign-minutes';
import { saveItem } from '$lib/server/usecases/consultation/minutes/write-items';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { load as frame } from '../../src/routes/(public)/konsultasi/[slug]/+layout.server';
import { load } from '../../src/routes/(public)/konsultasi/[slug]/masukan/[number=number]/+page.server';
import { actions as support } from '../../src/routes/(public)/konsultasi/[slug]/masukan/[number=number]/dukung/+page.server';
import { actions as step } from '../../src/routes/(desk)/meja/konsultasi/[slug]/+page.server';
import { randomUUID } from 'node:crypto';
import { aPerson, aPhoto, aProvince, fileReport, type Province } from '../support/builders';
import { aConsultation, type Prepared } from '../support/consultations';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { useDatabase } from '../support/database';
import { emptyTables } from '../support/empty-tables';
import { anAnswer, anInput, answerInputs, giveInput } from '../support/inputs';
import { aDraftOfMinutes, anItem, byHost, worked } from '../support/minutes';
import { openPage } from '../support/visit';

const test = useDatabase();
let province: Province;
let moderator: Actor;

beforeAll(async () => {
	province = await aProvince(test.services);
});

beforeEach(async () => {
	await emptyTables(test.db, 'membership', 'thread');
	test.clock.set('2026-11-02T00:00:00Z');
	moderator = await aPerson(test.services, 'moderator');
});

const refOf = async ({ slug }: Prepared) => (await findRefBySlug(test.db, slug)) ?? '';
const postOf = async ({ threadId }: Prepared, number: number) =>
	(
		await test.db
			.selectFrom('input')
			.select('post_id as id')
			.where('thread_id', '=', threadId)
			.where('number', '=', number)
			.executeTakeFirstOrThrow()
	).id;

async function hide(topic: Prepared, number: number) {
	const outcome = await actInThread(test.services, {
		ref: await refOf(topic),
		action: 'hide_post',
		doer: moderator,
		formKey: randomUUID(),
		postId: await postOf(topic, number),
		rule: 'D1',
		text: 'Iklan.'
	});
	if (!outcome.ok) throw new Error(outcome.refusal);
}

describe('the announced hour', () => {
	it('ends the time for inputs, also in the minute before the stage follows it', async () => {
		const topic = await aConsultation(test, province.agencies.dinkes, 'open');
		test.clock.advance({ days: 14 });
		expect(await contribute(test.services, anInput(topic.slug))).toEqual({ ok: false, refusal: 'not_open' });
		const paper = { doer: topic.facilitator, channel: 'paper' as const };
		expect(await contribute(test.services, anInput(topic.slug, paper))).toMatchObject({ ok: true });
	});
});

describe('what a guest wrote and a moderator did not let in', () => {
	const email = 'orang.lain@contoh.test';
	let topic: Prepared;

	beforeEach(async () => {
		topic = await aConsultation(test, province.agencies.dinkes, 'open');
		const guest = { codeHash: randomUUID(), email, lang: 'id' as const };
		await giveInput(test.services, topic.slug, { guest, unsur: 'academic', organisation: 'Iklan Murah' });
		await giveInput(test.services, topic.slug, { guest: { ...guest, codeHash: randomUUID() }, unsur: 'mass_media' });
		await hide(topic, 1);
	});

	const hold = (method: Method) =>
		test.db.updateTable('consultation').set({ method }).where('thread_id', '=', topic.threadId).execute();

	it('gets no letters of the consultation any more; neither does what nobody has looked at', async () => {
		test.clock.advance({ days: 14 });
		await keepWindows(test.services);
		await writeDueLetters(test.services);
		const participants = test.db.selectFrom('mail').select('recipient').where('audience', '=', 'participants');
		expect(await participants.where('thread_id', '=', topic.threadId).execute()).toEqual([]);
	});

	it('counts for no part of society, and names no organisation', async () => {
		const present = async () => (await publicTopic(test.services, { id: topic.threadId, stage: 'open' })).present;
		await hold('online');
		expect(await present()).toEqual([]);
		await giveInput(test.services, topic.slug, { doer: await aPerson(test.services), unsur: 'practitioner' });
		expect(await present()).toEqual(['practitioner']);
		await hold('hybrid');
		expect(await present()).toEqual([]);
		const reader = ['anyone'] as const;
		const { inputs } = await listInputs(test.db, topic.threadId, parseInputFilter(new URLSearchParams()), reader);
		expect(inputs.at(-1)).toMatchObject({ number: 1, organisation: '', post: { html: null } });
	});

	it('waits for no answer', async () => {
		const reader = ['anyone', 'facilitator'] as const;
		const unanswered = parseInputFilter(new URLSearchParams({ jawaban: 'belum' }));
		expect((await listInputs(test.db, topic.threadId, unanswered, reader)).inputs).toEqual([]);
	});
});

describe('an item of minutes', () => {
	it('is not changed by a form of other minutes that carries its number', async () => {
		const theirs = await aConsultation(test, province.agencies.dinkes, 'open');
		await giveInput(test.services, theirs.slug, { doer: await aPerson(test.services) });
		await answerInputs(test.services, anAnswer(theirs.slug, theirs.facilitator));
		const item = anItem(province.agencies.dinkes, { inputs: [1] });
		const command = { ...byHost(theirs), itemId: null, item };
		worked(await saveItem(test.services, command));
		const ours = await aConsultation(test, province.agencies.pupr, 'open');
		const stray = { ...command, slug: ours.slug, doer: ours.facilitator };
		await saveItem(test.services, { ...stray, item: anItem(province.agencies.pupr, { inputs: [] }) });
		const drawn = await test.db.selectFrom('minutes_item_input').select('item_id').execute();
		expect(drawn).toEqual([{ item_id: command.formKey }]);
	});
});

describe('a promise of minutes that are signed and not published yet', () => {
	it('is told to no reporter, whatever becomes of it', async () => {
		const citizen = await aPerson(test.services);
		const report = await fileReport(test.services, { doer: citizen });
		const act = { action: 'route', agencyId: province.agencies.pupr, text: 'Milik provinsi.' } as const;
		await actOnComplaint(test.services, { ref: report.ref, doer: moderator, formKey: null, act });
		const drafted = await aDraftOfMinutes(test, province.agencies.dinkes);
		const cited = { ...byHost(drafted), ref: report.ref, position: 1 };
		worked(await citeComplaint(test.services, cited));
		worked(await finaliseMinutes(test.services, byHost(drafted)));
		const { digest } = await test.db.selectFrom('minutes').select('digest').executeTakeFirstOrThrow();
		const sign = (partyId: string, doer: Actor, scanFileId?: string) =>
			signMinutes(test.services, {
				slug: drafted.slug,
				doer,
				formKey: randomUUID(),
				partyId,
				readDigest: digest ?? '',
				...(scanFileId ? { scanFileId } : {})
			});
		worked(await sign(drafted.parties.host, drafted.head));
		worked(await sign(drafted.parties.account, drafted.citizen));
		worked(await sign(drafted.parties.paper, drafted.facilitator, await aPhoto(test.services)));
		const progress = { action: 'report_progress' as const, text: 'Loket kedua sedang dibangun.' };
		const officer = await aPerson(test.services, 'officer', province.agencies.dinkes);
		const reported = { slug: drafted.slug, doer: officer, formKey: randomUUID(), position: 1, act: progress };
		// Nobody reports what nobody can read yet.
		expect(await actOnCommitment(test.services, reported)).toEqual({ ok: false, refusal: 'wrong_status' });
		const told = test.db.selectFrom('thread_event').select('action').where('thread_id', '=', report.threadId);
		const tellings = told.where('action', 'in', ['cite', 'tell_progress']);
		expect(await tellings.execute()).toEqual([]);
		worked(await moveStage(test.services, { ...byHost(drafted), act: { action: 'publish' } }));
		worked(await actOnCommitment(test.services, { ...reported, formKey: randomUUID() }));
		expect((await tellings.execute()).map(({ action }) => action).sort()).toEqual(['cite', 'tell_progress']);
	});
});

describe('an address with a NUL in it', () => {
	it('is the address of nothing', async () => {
		const code = 'abc\u0000';
		expect(await contribute(test.services, anInput('abc\u0000def'))).toEqual({ ok: false, refusal: 'not_found' });
		expect(await findRefBySlug(test.db, 'abc\u0000def')).toBeUndefined();
		expect(await findMeetingByCode(test.db, code)).toBeUndefined();
		const person = {
			name: 'Ona',
			organisation: '',
			unsur: 'academic',
			gender: null,
			disability: null,
			phone: ''
		} as const;
		const seat = { code, doer: VISITOR, voice: 'device:1', network: '::1', formKey: randomUUID(), person };
		expect(await signIn(test.services, seat)).toEqual({ ok: false, refusal: 'not_found' });
	});
});

describe('the address of a title', () => {
	it('keeps words whole that bear accents, and is no page of the desk', () => {
		expect(slugOf('Layanan di Wéda dan Bobaneigo')).toBe('layanan-di-weda-dan-bobaneigo');
		expect(slugOf('Baru !!!!!!')).toBe('konsultasi-baru');
		expect(slugOf('?!?!?!?!?!')).toBe('konsultasi-baru');
	});
});

describe('a form and an address made up by hand', () => {
	const ask = (slug: string, actor: Actor, params: object, fields: Record<string, string> = {}) => {
		const body = new FormData();
		for (const [name, value] of Object.entries(fields)) body.set(name, value);
		return {
			params: { slug, ...params },
			url: new URL('https://forum.test/'),
			getClientAddress: () => '::1',
			locals: { actor, lang: 'id' as const, user: {}, session: {} },
			cookies: { get: () => undefined, set: () => undefined },
			request: { formData: () => Promise.resolve(body) }
		};
	};

	beforeAll(() => {
		provideServices(test.services);
	});

	it('is refused, and no fault of ours', async () => {
		const topic = await aConsultation(test, province.agencies.dinkes, 'open');
		await giveInput(test.services, topic.slug, { doer: await aPerson(test.services) });
		for (const versi of ['0.5', '-99999999999', '1e9', 'x'])
			await expect(
				support.default(ask(topic.slug, moderator, { number: '1' }, { versi }) as never)
			).rejects.toMatchObject({ status: 303 });
		for (const setelah of ['-271821-04-20T00:00:00.000Z', '+275760-09-13T00:00:00.000Z', 'x'])
			expect(
				await openPage(
					test.services,
					[frame, load],
					{ path: `/?${new URLSearchParams({ setelah })}`, params: { slug: topic.slug, number: '1' } },
					{ actor: moderator }
				)
			).toMatchObject({ data: { replies: [] } });
		for (const tindakan of ['constructor', 'toString', 'seal_minutes', '__proto__'])
			expect(await step.default(ask(topic.slug, topic.facilitator, {}, { tindakan }) as never)).toMatchObject({
				status: 422
			});
	});
});

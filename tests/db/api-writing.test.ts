import type { Actor } from '$lib/domain/actor/actor';
import { EVERY_SCOPE, type Scope } from '$lib/domain/api/scope';
import { writeDueLetters } from '$lib/server/notices/mail/write-letters';
import { openDatabase } from '$lib/server/db/client';
import { spend } from '$lib/server/auth/limits';
import { readApiKey } from '$lib/server/auth/api-key';
import { provideServices, type Services } from '$lib/server/services';
import { actOnComplaint } from '$lib/server/usecases/complaint/act-on-complaint';
import { submitReport } from '$lib/server/usecases/complaint/submit-report';
import { sendOnce, type Sent } from '$lib/server/usecases/api/send-once';
import { sweepForms } from '$lib/server/usecases/sweep-forms';
import { saidIn } from '$lib/server/web/api/said';
import { WRITING, WRITING_NAMES, type WritingName } from '$lib/server/web/api/writing';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, described, keyFor } from '../support/api';
import { aPerson, aProvince, aReport, fileReport, type Province } from '../support/builders';
import { useDatabase } from '../support/database';
import { photoFile } from '../support/site/photo';

const test = useDatabase();
const PARTNER = 'RT 03 Sofifi';
let province: Province, moderator: Actor, officer: Actor & { userId: string };
let partner: string, office: string;

beforeAll(async () => {
	provideServices(test.services);
	province = await aProvince(test.services);
	moderator = await aPerson(test.services, 'moderator');
	officer = await aPerson(test.services, 'officer', province.agencies.pupr);
	partner = await keyFor(test.services, ['report', 'reply'], { name: PARTNER });
	office = await keyFor(test.services, ['report', 'answer', 'act'], { name: 'Aplikasi PUPR', by: officer.userId });
});

beforeEach(() => test.clock.advance({ hours: 2 }));

let serial = 0;
const aFiling = (but: object = {}) => ({
	text: `Lampu jalan padam sejak tiga malam di depan sekolah, nomor ${++serial}. Anak-anak pulang dalam gelap.`,
	district: '82.71',
	place: 'Depan SD Negeri 2',
	title: 'Lampu jalan padam di depan sekolah',
	category: 'infrastruktur',
	classification: 'complaint',
	name: 'Kanariwati',
	email: 'kanariwati@contoh.id',
	...but
});
type Written = { ref: string; event: string; status: string | null; access_code?: string | null; waits?: boolean };
const written = async (name: WritingName, answer: Response) => {
	const body = (await described(name, answer)) as Written;
	expect(answer.status, JSON.stringify(body)).toBeLessThan(300);
	return body;
};
type Told = {
	status: number;
	type: string;
	detail: string;
	reason?: string;
	errors?: { pointer: string; detail: string }[];
};
const refusedAs = async (name: WritingName, answer: Response) => (await described(name, answer)) as Told;

const file = async (but: object = {}, key = partner) =>
	written('file_complaint', await ask('file_complaint', { key, body: aFiling(but) }));
async function routed(ref: string, agencyId = province.agencies.pupr) {
	const act = { action: 'route', agencyId } as const;
	expect(await actOnComplaint(test.services, { ref, act, doer: moderator, formKey: null })).toMatchObject({ ok: true });
}
async function aRouted() {
	const { ref } = await fileReport(test.services);
	await routed(ref);
	return ref;
}
const eventsOf = async (ref: string) =>
	test.db
		.selectFrom('thread_event')
		.innerJoin('thread', 'thread.id', 'thread_event.thread_id')
		.select(['action', 'actor_role', 'actor_user_id', 'actor_agency_id', 'through_key'])
		.where('ref', '=', ref)
		.orderBy('seq')
		.execute();

describe('a report that comes from a program', () => {
	it('of a partner stands in the place of its reporter, and says through whom it came', async () => {
		const answer = await ask('file_complaint', { key: partner, body: aFiling() });
		const { ref, access_code } = await written('file_complaint', answer);
		expect([answer.status, answer.headers.get('location')]).toEqual([201, `/api/v1/complaints/${ref}`]);
		expect(answer.headers.get('ratelimit')).toMatch(/^"key";r=\d+;t=\d+, "report";r=299;t=3600$/);
		expect(access_code).toMatch(/^[0-9A-Z-]{20,}$/);
		const [event] = await eventsOf(ref);
		expect(event).toMatchObject({ action: 'submit', actor_role: 'reporter', actor_user_id: null });
		expect(event?.through_key).not.toBeNull();
		await writeDueLetters(test.services);
		const letters = await test.db.selectFrom('mail').selectAll().where('audience', '=', 'reporter').execute();
		expect(JSON.stringify(letters)).toContain(`lewat ${PARTNER}`);
		expect((await ask('read_complaint', { ref, key: partner })).status, 'until a moderator has looked').toBe(404);
		await routed(ref);
		const shown = JSON.stringify(await described('read_complaint', await ask('read_complaint', { ref })));
		expect(shown).toContain(`"through":"${PARTNER}"`);
		expect(shown).not.toMatch(/kanariwati/i);
	});

	it('of an office is as at its counter, with files by the same door', async () => {
		const form = new FormData();
		for (const [name, value] of Object.entries(aFiling({ name: 'Siti', channel: 'letter' }))) form.set(name, value);
		const photo = await photoFile('pelapor-siti.jpg');
		form.append('files', new File([new Uint8Array(photo.buffer)], photo.name, { type: photo.mimeType }));
		const { ref, access_code } = await written('file_complaint', await ask('file_complaint', { key: office, form }));
		expect(access_code).toBeNull();
		expect((await eventsOf(ref))[0]).toMatchObject({ actor_role: 'officer', actor_user_id: officer.userId });
		const files = await test.db.selectFrom('file').select('name').execute();
		expect(files.map(({ name }) => name).join()).not.toContain('siti');
		form.set('files', new File(['MZ'], 'virus.exe'));
		const refused = await refusedAs('file_complaint', await ask('file_complaint', { key: office, form }));
		expect(refused).toMatchObject({ status: 422, errors: [{ pointer: '#/files' }] });
	});

	it('is told all that is wrong with it at once, in the words of the form', async () => {
		const known = aFiling({ text: 'Pendek', district: '99.99', email: 'bukan', title: '' });
		const strange = await ask('file_complaint', { key: partner, body: { ...known, hobby: 'x' } });
		const unknown = await refusedAs('file_complaint', strange);
		expect(unknown.errors?.map(({ pointer }) => pointer)).toEqual(['#/hobby']);
		const told = await refusedAs('file_complaint', await ask('file_complaint', { key: partner, body: known }));
		expect(told.status).toBe(422);
		expect(Object.fromEntries(told.errors?.map(({ pointer, detail }) => [pointer, detail]) ?? [])).toMatchObject({
			'#/text': expect.stringMatching(/30 huruf|terlalu pendek/i),
			'#/district': expect.any(String),
			'#/title': expect.any(String),
			'#/email': expect.stringContaining('email')
		});
	});

	it('is asked about personal data once, and has them masked', async () => {
		const text = 'Hubungi saya di 0812-3456-7890 bila lampu jalan ini sudah diperbaiki, terima kasih banyak.';
		const asked = await refusedAs(
			'file_complaint',
			await ask('file_complaint', { key: partner, body: aFiling({ text }) })
		);
		expect(asked).toMatchObject({ status: 422, errors: [{ pointer: '#/personal' }] });
		const { ref } = await file({ text, personal: 'mask' });
		const { body } = await test.db
			.selectFrom('complaint')
			.innerJoin('thread', 'thread.id', 'complaint.thread_id')
			.select('body')
			.where('ref', '=', ref)
			.executeTakeFirstOrThrow();
		expect(body).not.toContain('3456');
	});
});

describe('what is sent under one name', () => {
	it('is done once and answered alike, by two machines at once and later', async () => {
		const { env } = test.services;
		const other: Services = { ...test.services, db: openDatabase(env.databaseUrl, { name: 'fkp-other' }) };
		const asking = { key: partner, as: '"surat 17"', body: aFiling() };
		const houses = [test.services, other];
		const answers = await Promise.all(
			Array.from({ length: 12 }, (_, nth) => {
				provideServices(houses[nth % 2] ?? other);
				return ask('file_complaint', asking);
			})
		);
		provideServices(test.services);
		await other.db.destroy();
		const again = await ask('file_complaint', asking);
		const done = [...answers, again].filter(({ status }) => status === 201);
		const waiting = answers.filter(({ status }) => status !== 201);
		expect(waiting.every(({ status, headers }) => status === 409 && headers.has('retry-after'))).toBe(true);
		const bodies = await Promise.all(done.map((answer) => answer.text()));
		expect(new Set(bodies).size).toBe(1);
		const filed = await test.db.selectFrom('complaint').select('body').where('body', '=', asking.body.text).execute();
		expect(filed).toHaveLength(1);
		const without = await ask('file_complaint', { ...asking, as: 'surat 17'.replace(' ', '') });
		expect((await written('file_complaint', without)).ref, 'another name').not.toBe(
			(JSON.parse(bodies[0] ?? '{}') as Written).ref
		);
	});

	it('with other words is refused, in whatever call; and a refusal leaves the name as it was', async () => {
		const first = await written(
			'file_complaint',
			await ask('file_complaint', { key: partner, as: 'a-1', body: aFiling() })
		);
		const other = await ask('file_complaint', { key: partner, as: 'a-1', body: aFiling() });
		expect(await refusedAs('file_complaint', other)).toMatchObject({
			status: 422,
			type: expect.stringContaining('#name_reused')
		});
		const elsewhere = await ask('act_reply', { key: partner, as: 'a-1', ref: first.ref, body: { text: 'Halo' } });
		expect((await refusedAs('act_reply', elsewhere)).type).toContain('#name_reused');
		expect((await ask('file_complaint', { key: partner, as: 'a-2', body: aFiling({ title: '' }) })).status).toBe(422);
		await written('file_complaint', await ask('file_complaint', { key: partner, as: 'a-2', body: aFiling() }));
		const ref = await aRouted();
		const early = { key: office, as: 'b-1', ref, body: { text: 'Sudah selesai, lampu menyala lagi sejak semalam.' } };
		expect((await ask('act_resolve', early)).status).toBe(422);
		await written('act_accept', await ask('act_accept', { key: office, as: 'b-1', ref }));
		expect((await ask('act_accept', { key: office, as: 'b-2', ref })).status, 'it is accepted already').toBe(409);
		const again = await written('act_accept', await ask('act_accept', { key: office, as: 'b-1', ref }));
		expect(again).toMatchObject({ act: 'accept', status: 'in_progress' });
	});

	it('means nothing to another key', async () => {
		const body = aFiling();
		const one = await written('file_complaint', await ask('file_complaint', { key: partner, as: 'c-1', body }));
		const two = await written('file_complaint', await ask('file_complaint', { key: office, as: 'c-1', body }));
		expect(two.ref).not.toBe(one.ref);
	});

	const sentBy = async (key: string, name: string, body: Record<string, string>): Promise<Sent> => ({
		keyId: (await readApiKey(test.services, key))?.id ?? '',
		name: `key ${name}`,
		says: await saidIn(['file_complaint', ''], Object.entries(body)),
		meanwhile: 'refused'
	});

	it('is answered though the power went after it was done, and before', async () => {
		const body = aFiling();
		const sent = await sentBy(partner, 'd-1', body);
		const cut = sendOnce(test.services, sent, async (house, submissionKey) => {
			await submitReport(house, aReport({ submissionKey, text: body.text }));
			throw new Error('power');
		});
		await expect(cut).rejects.toThrow('power');
		const { ref } = await written('file_complaint', await ask('file_complaint', { key: partner, as: 'd-1', body }));
		const filed = () => test.db.selectFrom('complaint').select('thread_id').where('body', '=', body.text).execute();
		expect([(await filed()).length, ref]).toEqual([1, expect.any(String)]);

		const later = aFiling();
		const dead = await sentBy(partner, 'd-2', later);
		const never = sendOnce(test.services, dead, () => new Promise<never>(() => {}));
		await expect
			.poll(async () => (await ask('file_complaint', { key: partner, as: 'd-2', body: later })).status)
			.toBe(409);
		expect((await ask('file_complaint', { key: partner, as: 'd-2', body: aFiling() })).status).toBe(422);
		test.clock.advance({ minutes: 2 });
		await written('file_complaint', await ask('file_complaint', { key: partner, as: 'd-2', body: later }));
		void never;
	});
});

describe('an act of a program', () => {
	it('is that of the officer behind the key, with their refusals', async () => {
		const ref = await aRouted();
		expect(await written('act_accept', await ask('act_accept', { key: office, ref }))).toMatchObject({
			ref,
			act: 'accept',
			status: 'in_progress',
			waits: false
		});
		await written(
			'act_answer',
			await ask('act_answer', { key: office, ref, body: { text: 'Tukang datang hari Senin.' } })
		);
		expect(await eventsOf(ref)).toContainEqual(
			expect.objectContaining({
				action: 'answer',
				actor_role: 'officer',
				actor_user_id: officer.userId,
				actor_agency_id: province.agencies.pupr,
				through_key: expect.any(String) as string
			})
		);
		const done = {
			text: 'Papan sudah diganti semua dan jembatan dibuka.',
			done_where: 'Desa Bobaneigo',
			done_on: '2026-11-20'
		};
		const bare = await refusedAs('act_resolve', await ask('act_resolve', { key: office, ref, body: done }));
		expect(bare).toMatchObject({ status: 422, reason: 'evidence_required', errors: [{ pointer: '#/files' }] });
		const form = new FormData();
		for (const [name, value] of Object.entries(done)) form.set(name, value);
		const photo = await photoFile('bukti.jpg');
		form.append('files', new File([new Uint8Array(photo.buffer)], photo.name, { type: photo.mimeType }));
		expect(await written('act_resolve', await ask('act_resolve', { key: office, ref, form }))).toMatchObject({
			status: 'followed_up'
		});
		const late = await refusedAs('act_accept', await ask('act_accept', { key: office, ref }));
		expect(late).toMatchObject({ status: 409, type: expect.stringContaining('#refused'), reason: 'wrong_status' });
	});

	it('hands over to an agency by its address, and to none that is none', async () => {
		const ref = await aRouted();
		const text = 'Jembatan ini dikelola Dinas Perhubungan.';
		const astray = await ask('act_hand_over', { key: office, ref, body: { agency: 'tidak-ada', text } });
		expect(await refusedAs('act_hand_over', astray)).toMatchObject({ status: 422, errors: [{ pointer: '#/agency' }] });
		await written('act_hand_over', await ask('act_hand_over', { key: office, ref, body: { agency: 'dishub', text } }));
		const gone = await refusedAs('act_accept', await ask('act_accept', { key: office, ref }));
		expect([gone.status, gone.reason]).toEqual([403, 'not_allowed']);
	});

	it('of a partner speaks as the reporter in what it has filed, and nowhere else', async () => {
		const { ref } = await file();
		await routed(ref);
		await written('act_accept', await ask('act_accept', { key: office, ref }));
		await written('act_ask', await ask('act_ask', { key: office, ref, body: { text: 'Di tiang nomor berapa?' } }));
		expect(
			await written('act_reply', await ask('act_reply', { key: partner, ref, body: { text: 'Tiang ketiga.' } }))
		).toMatchObject({
			act: 'complete',
			status: 'in_progress'
		});
		const other = await keyFor(test.services, ['reply'], { name: 'Mitra lain' });
		for (const [key, about] of [
			[other, ref],
			[partner, await aRouted()]
		] as const)
			expect((await ask('act_reply', { key, ref: about, body: { text: 'Saya juga.' } })).status).toBe(404);
	});

	it('ends with the appointment, at once', async () => {
		const leaving = await aPerson(test.services, 'officer', province.agencies.pupr);
		const key = await keyFor(test.services, ['act'], { name: 'Sementara', by: leaving.userId });
		const ref = await aRouted();
		await test.db
			.updateTable('membership')
			.set({ valid_until: '2026-11-01' })
			.where('user_id', '=', leaving.userId)
			.execute();
		expect((await ask('act_accept', { key, ref })).status).toBe(401);
		expect((await eventsOf(ref)).map(({ action }) => action)).not.toContain('accept');
	});

	it('spends the limit of its key, and is told when to come again', async () => {
		const key = await keyFor(test.services, ['report', 'reply'], { name: 'Mitra ramai' });
		const { ref } = await file({}, key);
		await routed(ref);
		const owner = (await readApiKey(test.services, key))?.id ?? '';
		for (let said = 0; said < 300; said += 1) await spend(test.services, 'reply', { key: owner }, '');
		const answer = await ask('act_reply', { key, ref, body: { text: 'Masih padam.' } });
		expect(await refusedAs('act_reply', answer)).toMatchObject({ status: 429, detail: expect.stringContaining('300') });
		expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(60);
	});
});

describe('a key', () => {
	it.each(WRITING_NAMES)('opens %s with its scope alone', async (name) => {
		const { scope }: { scope: Scope } = WRITING[name];
		const others = await keyFor(
			test.services,
			EVERY_SCOPE.filter((one) => one !== scope),
			{ name: `Semua selain ${scope}` }
		);
		for (const [key, status, code] of [
			['', 401, 'key_missing'],
			['fkp_salah', 401, 'unknown_key'],
			[others, 403, 'scope_missing']
		] as const)
			expect(await refusedAs(name, await ask(name, { key, ref: 'AAAA-AAAA' }))).toMatchObject({
				status,
				type: `https://forum.test/api#${code}`
			});
	});
});

// Last: an officer without a second step is none any more by then.
describe('a name', () => {
	it('is remembered for sixty days', async () => {
		const body = aFiling();
		const first = await written('file_complaint', await ask('file_complaint', { key: partner, as: 'e-1', body }));
		test.clock.advance({ days: 59 });
		await sweepForms(test.services);
		const again = await written('file_complaint', await ask('file_complaint', { key: partner, as: 'e-1', body }));
		expect(again).toEqual(first);
		test.clock.advance({ days: 2 });
		await sweepForms(test.services);
		const anew = await written('file_complaint', await ask('file_complaint', { key: partner, as: 'e-1', body }));
		expect(anew.ref).not.toBe(first.ref);
	});
});

import { randomUUID } from 'node:crypto';
import { beforeAll } from 'vitest';
import { VERB_OF } from '../../src/lib/forms/verbs';
import { FixMyStreet } from '../support/fixmystreet';
import { branches, readXml, words } from '../support/open311';
import { aKey } from '../support/site/api-key';
import { agencyId, database } from '../support/site/database';
import { actAs } from '../support/site/people';
import { photoFile } from '../support/site/photo';
import { mustPost } from '../support/site/post';
import { visitor } from '../support/site/visitor';
import { setting } from '../support/site/setting';
import { expect, step, test } from './support/test';

const REQUESTS = '/open311/v2/requests';
const asker = visitor();
const PARTNER = `Lapor Warga ${randomUUID().slice(0, 8)}`;
let partner: string, office: string;

beforeAll(async () => {
	partner = await aKey({ name: PARTNER, scopes: ['report', 'reply'] });
	office = await aKey({
		name: `Sistem Dinkes ${randomUUID().slice(0, 8)}`,
		scopes: ['answer', 'act'],
		by: 'dinkes@fkp.test'
	});
});

const SERVICE = 'obat-tenaga-kesehatan';
const aRequest = (more: Record<string, string> = {}): Record<string, string> => ({
	api_key: partner,
	service_code: SERVICE,
	address_string: 'Puskesmas Kalumata, Kota Ternate',
	description: `Obat hipertensi kosong sejak tiga minggu, kata petugas. ${randomUUID()}`,
	...more
});

type Got = { status: number; text: string };
async function post(form: Record<string, string>, path = `${REQUESTS}.json`, headers = {}, by = asker): Promise<Got> {
	const answer = await by.post(path, { form, headers, maxRedirects: 0 });
	return { status: answer.status(), text: await answer.text() };
}

async function file(form: Record<string, string>, headers = {}): Promise<string> {
	const { status, text } = await post(form, `${REQUESTS}.json`, headers);
	expect(status, text).toBe(200);
	const [one, ...more] = JSON.parse(text) as Record<string, string>[];
	expect(more).toEqual([]);
	expect(one).not.toHaveProperty('token');
	return one?.['service_request_id'] ?? '';
}

async function refused(form: Record<string, string>, status: number, says: RegExp): Promise<void> {
	const inJson = await post(form);
	expect([inJson.status, JSON.parse(inJson.text)], inJson.text).toEqual([
		status,
		expect.arrayContaining([{ code: String(status), description: expect.stringMatching(says) as string }])
	]);
	const inXml = await post(form, `${REQUESTS}.xml`);
	const { root, branch } = readXml(inXml.text);
	expect([inXml.status, root, words(branches(branch, 'error')[0] ?? new Map(), 'code')]).toEqual([
		status,
		'errors',
		String(status)
	]);
}

const stored = (ref: string) =>
	database()
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.innerJoin('reporter', 'reporter.thread_id', 'thread.id')
		.select(['body', 'title', 'place', 'district_code', 'village_code', 'status', 'classification', 'confidential'])
		.select(['sealed', 'has_contact', 'thread.id', 'channel'])
		.where('ref', '=', ref)
		.executeTakeFirstOrThrow();

async function letIn(ref: string): Promise<void> {
	const moderator = visitor();
	await actAs(moderator, 'moderator@fkp.test');
	await mustPost(moderator, `/pengaduan/${ref}/${VERB_OF.route}`, { instansi: await agencyId('dinkes') });
}

test('V5 without a key, or with a wrong one, nothing is filed', async () => {
	for (const api_key of ['', 'fkp_salah', `fkp_${'0'.repeat(12)}_${'0'.repeat(48)}`, office])
		await refused(aRequest({ api_key }), 403, /./);
});

test('V6 what is missing is named, and latitude 0 is a place', async () => {
	await refused(aRequest({ service_code: '', lat: '0.0', long: '127.9' }), 400, /service_code/);
	await refused(aRequest({ service_code: 'TIDAKADA' }), 404, /service_code/);
	await refused(aRequest({ address_string: '' }), 400, /lat/);
	await refused(aRequest({ address_string: '', address_id: '#NOTPINPOINTED#' }), 400, /address_id/);
	await refused(aRequest({ address_string: '', lat: '-6.2', long: '106.8' }), 400, /./);
	await refused(aRequest({ lat: '0.7' }), 400, /lat/);
	await refused(aRequest({ email: 'bukan email' }), 400, /^email/);
	const ref = await file(aRequest({ address_string: '', lat: '0.0', long: '127.9' }));
	const { district_code, place, village_code } = await stored(ref);
	expect(district_code).toMatch(/^82\./);
	expect(place).toMatch(/^Dekat \p{Lu}/u);
	expect(village_code).toBeNull();
});

test('V7 V8 V9 words come back as they were sent; what is not known is passed over, and HTML is words', async () => {
	const text = `“Jalan” <b>rusak</b> & berlubang — ${randomUUID()}\r\nBaris kedua: 'é' 😀\r\n\r\n]]> selesai`;
	const ref = await file(
		aRequest({
			description: text,
			lat: '-2.05',
			long: '125.9',
			'attribute[luas][]': 'a',
			'attribute[zzz]': 'x',
			'attribute[jenis]': '',
			deviceid: '1'
		})
	);
	await letIn(ref);
	const { text: got } = await answerOf(`${REQUESTS}/${ref}.xml`);
	const [request] = branches(readXml(got).branch, 'request');
	expect(words(request ?? new Map(), 'description')).toBe(text.replaceAll('\r\n', '\n'));
	expect(got).not.toContain('<b>');
	const [json] = JSON.parse((await answerOf(`${REQUESTS}/${ref}.json`)).text) as Record<string, string>[];
	expect(json?.['description']).toBe(text.replaceAll('\r\n', '\n'));
	await refused(aRequest({ description: 'a'.repeat(4_001) }), 400, /^description/);
	expect(
		(await stored(await file(aRequest({ 'attribute[jenis]': 'aspiration', 'attribute[tampil]': 'both' }))))
			.classification
	).toBe('aspiration');
});

const answerOf = async (path: string): Promise<Got> => {
	const answer = await asker.get(path);
	return { status: answer.status(), text: await answer.text() };
};

test('what is sent again, at once or later, is one report', async () => {
	const form = aRequest({ deviceid: randomUUID() });
	const refs = await Promise.all(Array.from({ length: 6 }, () => file(form)));
	refs.push(await file(form));
	expect(new Set(refs).size).toBe(1);
	expect(await file({ ...form, deviceid: randomUUID() })).not.toBe(refs[0]);
	const [named, request] = [{ 'idempotency-key': randomUUID() }, aRequest()];
	const first = await file(request, named);
	expect(await file(request, named)).toBe(first);
	expect((await post(aRequest(), `${REQUESTS}.json`, named)).status, 'other words under one name').toBe(422);
	const path = `${REQUESTS}.xml`;
	const atOnce = { 'idempotency-key': `"${randomUUID()}"` };
	const sent = aRequest();
	const answers = await Promise.all(Array.from({ length: 4 }, () => post(sent, path, atOnce)));
	expect(answers.map(({ status }) => status).filter((status) => status !== 200 && status !== 409)).toEqual([]);
	const done = [...answers, await post(sent, path, atOnce)].filter(({ status }) => status === 200);
	expect(new Set(done.map(({ text }) => text)).size).toBe(1);
});

test('pictures come by the same door as those of forms, links are words, and nothing is fetched', async () => {
	const photo = await photoFile('pelapor-siti.jpg');
	const form = new FormData();
	for (const [name, value] of Object.entries(aRequest({ media_url: 'http://127.0.0.1:9/foto.jpg' })))
		form.set(name, value);
	form.set('photo1', new File([new Uint8Array(photo.buffer)], photo.name, { type: photo.mimeType }));
	const answer = await asker.post(`${REQUESTS}.json`, { multipart: form });
	const [one] = JSON.parse(await answer.text()) as Record<string, string>[];
	const { id, body } = await stored(one?.['service_request_id'] ?? '');
	expect(body).toMatch(/\n\nFoto: http:\/\/127\.0\.0\.1:9\/foto\.jpg$/);
	const files = await database()
		.selectFrom('attachment')
		.innerJoin('file', 'file.id', 'attachment.file_id')
		.select('file.name')
		.where('thread_id', '=', id)
		.execute();
	expect(files.map(({ name }) => name)).toEqual([expect.not.stringContaining('siti')]);
	form.set('media[]', new File(['MZ'], 'virus.exe'));
	form.set('deviceid', randomUUID());
	expect((await asker.post(`${REQUESTS}.json`, { multipart: form })).status()).toBe(400);
});

test('cookies never count, and no browser of another site comes in', async () => {
	const admin = visitor();
	await actAs(admin, 'admin@fkp.test');
	expect((await post(aRequest({ api_key: '' }), `${REQUESTS}.json`, {}, admin)).status).toBe(403);
	for (const headers of [{ origin: 'https://evil.test' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }])
		expect((await post(aRequest(), `${REQUESTS}.json`, headers, admin)).status, JSON.stringify(headers)).toBe(403);
	const { status, text } = await post(aRequest(), `${REQUESTS}.json`, {}, admin);
	expect(status).toBe(200);
	const [{ service_request_id: ref } = { service_request_id: '' }] = JSON.parse(text) as {
		service_request_id: string;
	}[];
	const event = await database()
		.selectFrom('thread_event')
		.innerJoin('thread', 'thread.id', 'thread_event.thread_id')
		.select(['actor_role', 'actor_user_id'])
		.where('ref', '=', ref)
		.executeTakeFirstOrThrow();
	expect(event).toEqual({ actor_role: 'reporter', actor_user_id: null });
	expect((await asker.post('/masuk', { form: { email: 'a', password: 'b' } })).status(), 'elsewhere as ever').toBe(403);
});

test('a neighbour files, hears and tells as FixMyStreet does', async () => {
	const fixmystreet = new FixMyStreet(asker, `${setting('URL')}/open311/v2/`, partner);
	const agency = new FixMyStreet(visitor(), `${setting('URL')}/open311/v2/`, office);
	const start = new Date(Date.now() - 60_000);
	// Asked again within seconds, an update is stamped a little ahead, behind what was answered before.
	const soon = () => new Date(Date.now() + 60_000);
	expect((await fixmystreet.importServices()).get(SERVICE)).toEqual(['jenis', 'tanggal', 'tampil']);
	const title = `Obat kosong di puskesmas ${randomUUID().slice(0, 8)}`;
	const email = `siti.${randomUUID().slice(0, 8)}@contoh.id`;
	const problem = await fixmystreet.send({
		id: '4711',
		service: SERVICE,
		title,
		name: 'Siti Kanariwati',
		email,
		detail: 'Obat hipertensi tidak ada sejak tiga minggu.',
		at: { lat: '0.789300', long: '127.377400' },
		extra: { 'attribute[tampil]': 'open' }
	});
	const before = await stored(problem);
	expect(before).toMatchObject({ title, district_code: '82.71', has_contact: true, channel: 'web' });
	expect(before.sealed).not.toBeNull();
	expect((await answerOf(`${REQUESTS}/${problem}.xml`)).status, 'nobody has looked at it yet').toBe(404);
	expect(await fixmystreet.poll(start, soon())).not.toContainEqual(expect.objectContaining({ problem }));
	const own = async () => (await fixmystreet.poll(start, soon())).filter((update) => update.problem === problem);

	await letIn(problem);
	expect((await own()).map(({ state }) => state)).toEqual(['investigating']);
	expect(await own()).toEqual([]);
	await step('the page says by whom it came, and names nobody', async () => {
		const { text } = await answerOf(`/pengaduan/${problem}`);
		expect(text).toContain(PARTNER);
		for (const word of ['Kanariwati', email]) expect(text).not.toContain(word);
	});
	const comment = {
		id: 'k1',
		problem,
		status: 'IN_PROGRESS',
		text: 'Obat sudah kami pesan ke gudang provinsi.',
		at: new Date()
	};
	const id = await agency.push(comment);
	expect(await agency.push(comment), 'sent again').toBe(id);
	expect(await own()).toEqual([expect.objectContaining({ id, state: 'in progress', text: comment.text })]);
	await expect(
		agency.push({ ...comment, id: 'k2', status: 'FIXED', text: 'Obat sudah tersedia lagi.' })
	).rejects.toThrow(/evidence_required/);
	await resolve(problem);
	expect((await own()).map(({ state, text }) => [state, text])).toEqual([
		['fixed', 'Obat sudah tersedia lagi di semua loket.']
	]);
	const again = await fixmystreet.push({
		...comment,
		id: 'w1',
		status: 'REOPEN',
		text: 'Masih kosong, saya baru dari sana.'
	});
	expect((await own()).map(({ id: heard }) => heard)).toEqual([]);
	const everything = await new FixMyStreet(visitor(), `${setting('URL')}/open311/v2/`, '').poll(start, soon());
	expect(everything.filter((update) => update.problem === problem).at(-1)).toMatchObject({ id: again, state: 'open' });
	expect((await stored(problem)).status).toBe('contested');
	const letters = await database().selectFrom('mail').select('audience').where('thread_id', '=', before.id).execute();
	expect(letters.map(({ audience }) => audience)).toContain('reporter');
	await step('a partner has no say in what others filed', async () => {
		const other = new FixMyStreet(
			asker,
			`${setting('URL')}/open311/v2/`,
			await aKey({ name: 'Mitra lain', scopes: ['reply'] })
		);
		await expect(other.push({ ...comment, id: 'x' })).rejects.toThrow(/404/);
	});
});

/** Work that is done is shown. */
async function resolve(ref: string): Promise<void> {
	const photo = await photoFile('bukti.jpg');
	const form = new FormData();
	const said = { api_key: office, service_request_id: ref, status: 'FIXED', update_id: 'k3' };
	for (const [name, value] of Object.entries(said)) form.set(name, value);
	form.set('description', 'Obat sudah tersedia lagi di semua loket.');
	form.set('media[]', new File([new Uint8Array(photo.buffer)], photo.name, { type: photo.mimeType }));
	const answer = await asker.post('/open311/v2/servicerequestupdates.xml', { multipart: form });
	expect(answer.status(), await answer.text()).toBe(200);
}

test('whatever is sent, nothing breaks', async () => {
	const hostile = [
		'\u0000',
		'%',
		'🏝️',
		'\u202Eabc',
		'-1',
		'NaN',
		'1e309',
		"'; drop table thread; --",
		'<script>alert(1)</script>',
		'a'.repeat(9_000)
	];
	const names = [
		'service_code',
		'lat',
		'long',
		'address_string',
		'address_id',
		'description',
		'email',
		'phone',
		'first_name',
		'media_url',
		'attribute[tampil]',
		'attribute[tanggal]',
		'api_key'
	];
	for (const [nth, name] of names.entries())
		for (const value of [hostile[nth % hostile.length] ?? '', hostile[(nth + 5) % hostile.length] ?? ''])
			expect((await post(aRequest({ [name]: value }))).status, `${name}: ${value.slice(0, 40)}`).toBeLessThan(500);
	const taken = await file(aRequest());
	await letIn(taken);
	for (const name of ['service_request_id', 'status', 'description', 'update_id', 'updated_datetime'])
		for (const value of hostile) {
			const update = {
				api_key: office,
				service_request_id: taken,
				status: 'OPEN',
				description: 'Halo',
				[name]: value
			};
			expect(
				(await post(update, '/open311/v2/servicerequestupdates.xml')).status,
				`${name}: ${value.slice(0, 40)}`
			).toBeLessThan(500);
		}
	for (const type of [
		'text/plain',
		'application/x-www-form-urlencoded',
		'multipart/form-data; boundary=x',
		'application/json'
	]) {
		const answer = await asker.post(`${REQUESTS}.xml`, {
			data: Buffer.from('\u0000%%%\xff'),
			headers: { 'content-type': type }
		});
		expect(answer.status(), type).toBeLessThan(500);
	}
});

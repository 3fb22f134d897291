import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { DEMO_PASSWORD } from '../../demo/play/accounts';
import { VERB_OF } from '../../src/lib/forms/verbs';
import { givenBackTextFor } from '../../src/lib/text/given-back-catalogue';
import { newAccount } from '../support/site/account';
import type { Answer, Asker } from '../support/site/asker';
import { database } from '../support/site/database';
import { actAs } from '../support/site/people';
import { photoFile } from '../support/site/photo';
import { browserHeaders, mustPost, post } from '../support/site/post';
import { OPEN_TOPIC } from '../support/site/topics';
import { visitor } from '../support/site/visitor';
import { aReport, receiptIn, sendPublicReport, sendReport } from '../support/site/report';
import { expect, test } from './support/test';
import { refusalsFor } from '../../src/lib/text/refusal/catalogue';

const refusals = refusalsFor('id');

const says = givenBackTextFor('id');
/** No two tests write alike: what newcomers post in the same words waits to be looked at first. */
let WORDS = '';
beforeEach(() => {
	const [first, last] = [randomUUID(), randomUUID()];
	WORDS = `Kata-kata ${first} yang "tidak" boleh ${last} hilang <b>sama sekali</b>.`;
});
/** Whether a page shows them as they were typed, and never as markup. */
const holdsWords = async (answer: Answer): Promise<boolean> =>
	(await answer.text()).replaceAll('&quot;', '"').includes(WORDS.replaceAll('<', '&lt;'));

/** What a page writes into its form by itself. */
async function marksOn(asker: Asker, path: string): Promise<{ kunci?: string }> {
	const page = await asker.get(path);
	expect(page.status(), path).toBe(200);
	const html = await page.text();
	const hidden = [...html.matchAll(/<input type="hidden" name="(kunci|untuk|keadaan)" value="([^"]*)"/g)];
	return Object.fromEntries(hidden.map(([, name = '', value = '']) => [name, value])) as { kunci?: string };
}

const postsIn = async (ref: string): Promise<string[]> =>
	(
		await database()
			.selectFrom('post')
			.innerJoin('thread', 'thread.id', 'post.thread_id')
			.select('body')
			.where('ref', '=', ref)
			.execute()
	).map(({ body }) => body);

describe('an account that is signed out while somebody writes', () => {
	test('gives a reply back, and sends it with the password', async ({ request, comeIn }) => {
		const { ref } = await sendPublicReport(comeIn());
		const citizen = await newAccount(request);
		const path = `/pengaduan/${ref}/${VERB_OF.reply}`;
		const form = { ...(await marksOn(request, path)), teks: WORDS };
		const gone = comeIn();

		const back = await post(gone, path, form);
		expect(back.status()).toBe(401);
		expect(await holdsWords(back)).toBe(true);
		const html = await back.text();
		expect(html).toContain(refusals.back.ended.what);
		expect(html).toContain(`name="kunci" value="${form.kunci}"`);

		const wrong = { ...form, masuk_surel: citizen.email, masuk_sandi: 'bukan ini' };
		const again = await post(gone, path, wrong);
		expect(again.status()).toBe(401);
		expect(await holdsWords(again)).toBe(true);
		expect(await again.text()).not.toContain('bukan ini');

		const sent = { ...form, masuk_surel: citizen.email, masuk_sandi: citizen.password };
		expect(await mustPost(gone, path, sent)).toContain('?sudah=reply');
		expect(await postsIn(ref)).toContain(WORDS);
		expect((await gone.get('/akun')).url(), 'is signed in').toMatch(/\/akun$/);
	});

	test('gives back what the staff write, on pages that nobody else may see', async ({ request, comeIn }) => {
		const { ref } = await sendReport(comeIn(), aReport({ confidential: true }));
		await actAs(request, 'moderator@fkp.test');
		const path = `/pengaduan/${ref}/${VERB_OF.note}`;
		const form = { ...(await marksOn(request, path)), teks: WORDS };
		const gone = comeIn();
		const back = await post(gone, path, form);
		expect(back.status()).toBe(401);
		expect(await holdsWords(back)).toBe(true);
		expect(await back.text(), 'no word of the report').not.toContain('hipertensi');
		const sent = { ...form, masuk_surel: 'moderator@fkp.test', masuk_sandi: DEMO_PASSWORD };
		expect(await mustPost(gone, path, sent)).toContain('?sudah=note');
		expect(await postsIn(ref)).toContain(WORDS);
	});

	test('gives back the step of a report, which may also go on without an account', async ({ request, comeIn }) => {
		await newAccount(request);
		const { text } = aReport();
		const form = { ...(await marksOn(request, '/lapor')), text };
		const gone = comeIn();
		const back = await post(gone, '/lapor', form);
		expect(back.status()).toBe(401);
		expect(await back.text()).toContain(text);
		const as = /name="sebagai" value="([^"]+)"/.exec(await back.text())?.[1] ?? '';
		expect(await mustPost(gone, '/lapor', { ...form, sebagai: as })).toBe('/lapor/lokasi');
	});
});

const DESK = `/meja/konsultasi/${OPEN_TOPIC}`;
/** The long forms of the desk: where each is sent, and the field that takes most of the writing. */
const LONG_FORMS: readonly [path: string, field: string][] = [
	['/meja/konsultasi/baru', 'judul'],
	[`${DESK}/data`, 'latar'],
	[`${DESK}/teks?/periksa`, 'naskah'],
	[`${DESK}/teks?/terbitkan`, 'naskah'],
	[`${DESK}/masukan`, 'teks'],
	[`${DESK}/masukan/catat`, 'teks'],
	[`${DESK}/undangan?/daftar`, 'daftar'],
	[`${DESK}/pertemuan`, 'acara'],
	[`${DESK}/berita-acara?/data`, 'ringkasan'],
	[`${DESK}/berita-acara?/adendum`, 'teks'],
	[`${DESK}/berita-acara/butir/baru`, 'masalah'],
	[`${DESK}/berita-acara/pihak`, 'jabatan'],
	[`${DESK}/publikasi`, 'nama'],
	['/meja/survei', 'judul']
];

describe('what the desk of a consultation writes', () => {
	test.for(LONG_FORMS)('comes back from %s', async ([path, field], { request, comeIn }) => {
		await actAs(request, 'fasilitator@fkp.test');
		const form = { ...(await marksOn(request, `${DESK}/data`)), [field]: WORDS, lain: 'ikut' };
		const gone = comeIn();
		const back = await post(gone, path, form);
		expect(back.status()).toBe(401);
		expect(await holdsWords(back)).toBe(true);
		const html = await back.text();
		expect(html, 'what the house does not know').toContain('name="lain" value="ikut"');
		expect(html, 'its own place').toContain(`action="${path}"`);
		// Signed in, the form is read as ever: what else is missing is said on its own page, beside the words.
		const credentials = { masuk_surel: 'fasilitator@fkp.test', masuk_sandi: DEMO_PASSWORD };
		const sent = await post(gone, path, { ...form, ...credentials });
		expect([200, 409, 422]).toContain(sent.status());
	});

	test('comes back from the notes of a meeting', async ({ request, comeIn }) => {
		const meeting = await database()
			.selectFrom('meeting')
			.innerJoin('consultation', 'consultation.thread_id', 'meeting.thread_id')
			.select(['meeting.id', 'slug'])
			.executeTakeFirstOrThrow();
		const path = `/meja/konsultasi/${meeting.slug}/pertemuan/${meeting.id}?/catat`;
		await actAs(request, 'fasilitator@fkp.test');
		const form = { ...(await marksOn(request, `${DESK}/data`)), teks: WORDS };
		const back = await post(comeIn(), path, form);
		expect(back.status()).toBe(401);
		expect(await holdsWords(back)).toBe(true);
	});

	test('comes back with the names of its files, which are chosen again', async ({ request, comeIn }) => {
		await actAs(request, 'fasilitator@fkp.test');
		const form = new FormData();
		for (const [name, value] of Object.entries(await marksOn(request, `${DESK}/data`))) form.set(name, value);
		form.set('teks', WORDS);
		form.set('berkas', new File(['x'], 'foto loket.jpg', { type: 'image/jpeg' }));
		const back = await post(comeIn(), `${DESK}/masukan`, form);
		expect(back.status()).toBe(401);
		expect(await back.text()).toContain(says.files('foto loket.jpg'));
	});
});

describe('what a citizen writes in a consultation', () => {
	test('comes back from the form of an input, and is given by signing in', async ({ request, comeIn }) => {
		const citizen = await newAccount(request);
		const path = `/konsultasi/${OPEN_TOPIC}/masukan/tulis`;
		const given = { jenis: 'propose', unsur: 'service_user', teks: WORDS, organisasi: '' };
		const form = { ...(await marksOn(request, path)), ...given };
		const gone = comeIn();
		const back = await post(gone, path, form);
		expect(back.status()).toBe(401);
		expect(await holdsWords(back)).toBe(true);
		const credentials = { masuk_surel: citizen.email, masuk_sandi: citizen.password };
		const sent = await post(gone, path, { ...form, ...credentials });
		expect(sent.status(), (await sent.text()).slice(0, 300)).toBe(200);
	});
});

describe('an access code that has run out', () => {
	test('is asked for in the form, and sends it', async ({ request, comeIn }) => {
		const { ref, code } = await sendReport(comeIn(), aReport({ confidential: true }));
		await mustPost(request, '/lacak', { nomor: ref, kode: code });
		const path = `/pengaduan/${ref}/${VERB_OF.reply}`;
		const form = { ...(await marksOn(request, path)), teks: WORDS };
		const gone = comeIn();
		const back = await post(gone, path, form);
		expect(back.status()).toBe(401);
		expect(await back.text()).toContain(refusals.back.code_ended.what);
		expect(await holdsWords(back)).toBe(true);

		const wrong = await post(gone, path, { ...form, masuk_kode: '7Q4M-2K9X-0A1B-2C3D-4E5F' });
		expect(wrong.status()).toBe(401);
		expect(await wrong.text()).toContain(refusals.common.wrong_code_here.what);
		expect(await mustPost(gone, path, { ...form, masuk_kode: code })).toContain('?sudah=reply');
		expect(await postsIn(ref)).toContain(WORDS);
	});

	test('tells nothing of a report that is not there', async ({ request, comeIn }) => {
		const { ref, code } = await sendReport(comeIn());
		await mustPost(request, '/lacak', { nomor: ref, kode: code });
		const marks = await marksOn(request, `/pengaduan/${ref}/${VERB_OF.reply}`);
		const real = await post(comeIn(), `/pengaduan/${ref}/${VERB_OF.reply}`, { ...marks, teks: WORDS });
		const made = await post(comeIn(), `/pengaduan/AAAA-AAAA/${VERB_OF.reply}`, { ...marks, teks: WORDS });
		expect(made.status()).toBe(real.status());
		expect((await made.text()).replaceAll('AAAA-AAAA', ref)).toBe(await real.text());
	});
});

describe('somebody else at the same computer', () => {
	test('is never spoken for without a word', async ({ request, comeIn }) => {
		const { ref } = await sendPublicReport(comeIn());
		await newAccount(request);
		const path = `/pengaduan/${ref}/${VERB_OF.reply}`;
		const form = { ...(await marksOn(request, path)), teks: WORDS };
		const other = comeIn();
		const { name } = await newAccount(other);
		const back = await post(other, path, form);
		expect(back.status()).toBe(409);
		expect(await holdsWords(back)).toBe(true);
		expect(await back.text()).toContain(says.sendAs(name));
		expect(await postsIn(ref)).not.toContain(WORDS);
		const as = /name="sebagai" value="([^"]+)"/.exec(await back.text())?.[1] ?? '';
		expect(await mustPost(other, path, { ...form, sebagai: as })).toContain('?sudah=reply');
		expect(await postsIn(ref)).toContain(WORDS);
	});
});

describe('a key that was spent', () => {
	test('answers the same words as before, and other words as another form', async ({ request, comeIn }) => {
		const { ref } = await sendPublicReport(comeIn());
		await newAccount(request);
		const path = `/pengaduan/${ref}/${VERB_OF.reply}`;
		const form = { ...(await marksOn(request, path)), teks: 'Pertama.' };
		await mustPost(request, path, form);
		await mustPost(request, path, form);
		const other = await post(request, path, { ...form, teks: WORDS });
		expect(other.status()).toBe(409);
		expect(await holdsWords(other)).toBe(true);
		const html = await other.text();
		expect(html).toContain(refusals.common.form_spent.what);
		const fresh = /name="kunci" value="([^"]+)"/.exec(html)?.[1] ?? '';
		expect(fresh).not.toBe(form.kunci);
		await mustPost(request, path, { ...form, kunci: fresh, teks: WORDS });
		expect((await postsIn(ref)).sort()).toEqual([WORDS, 'Pertama.'].sort());
	});

	test('makes another report of other words on the page of one that was sent', async ({ request }) => {
		const first = aReport();
		const { title, text, district, place, category } = first;
		await mustPost(request, '/lapor', { text });
		await mustPost(request, '/lapor/lokasi?/lanjut', { district, place });
		const about = { title, category, classification: 'complaint' };
		await mustPost(request, '/lapor/perihal', about);
		await mustPost(request, '/lapor/diri', {});
		expect(await mustPost(request, '/lapor/tinjau', {})).toBe('/lapor/terkirim');
		const receipt = receiptIn(await (await request.get('/lapor/terkirim')).text());
		expect(await mustPost(request, '/lapor', { text }), 'the same words').toBe('/lapor/terkirim');
		expect(await mustPost(request, '/lapor/perihal', about), 'the same words').toBe('/lapor/terkirim');

		const second = aReport({ title: `Jembatan kayu patah ${receipt.ref}` });
		const elsewhere = `Jembatan kayu patah sejak hujan besar. ${receipt.ref}`;
		expect(await mustPost(request, '/lapor', { text: elsewhere })).toBe('/lapor/lokasi');
		await mustPost(request, '/lapor/lokasi?/lanjut', { district, place });
		await mustPost(request, '/lapor/perihal', { ...about, title: second.title });
		await mustPost(request, '/lapor/diri', {});
		expect(await mustPost(request, '/lapor/tinjau', {})).toBe('/lapor/terkirim');
		const other = receiptIn(await (await request.get('/lapor/terkirim')).text());
		expect(other.ref).not.toBe(receipt.ref);
		const filed = await database().selectFrom('thread').select('ref').where('title', '=', second.title).execute();
		expect(filed).toEqual([{ ref: other.ref }]);
	});
});

describe('a report that is written in two tabs', () => {
	test('is not written over unseen, and a tab never meets itself', async ({ request }) => {
		const what = { classification: 'complaint', category: 'jembatan' };
		await mustPost(request, '/lapor/perihal', { ...what, title: 'Judul yang pertama sekali' });
		const [here, there] = [await marksOn(request, '/lapor/perihal'), await marksOn(request, '/lapor/perihal')];
		const save = (marks: object, title: string) =>
			post(request, '/lapor/simpan', { ...what, ...marks, step: 'about', title });
		expect((await save(there, 'Judul di tab yang lain')).status()).toBe(200);
		expect((await save(there, 'Judul di tab yang lain itu')).status(), 'by itself').toBe(200);
		expect((await save(here, 'Judul di tab yang ini')).status()).toBe(409);

		const late = await post(request, '/lapor/perihal', { ...what, ...here, title: 'Judul di tab yang ini' });
		expect(late.status()).toBe(409);
		const html = await late.text();
		for (const words of [refusals.common.changed_meanwhile.what, 'Judul di tab yang lain itu', 'Judul di tab yang ini'])
			expect(html).toContain(words);
		const keadaan = /name="keadaan" value="([^"]+)"/.exec(html)?.[1] ?? '';
		const knowingly = { ...what, ...here, keadaan, title: 'Judul di tab yang ini' };
		expect(await mustPost(request, '/lapor/perihal', knowingly)).toBe('/lapor/diri');
	});

	test('shows where it happened by its names', async ({ request }) => {
		const at = '/lapor/lokasi?/lanjut';
		const { district, place } = aReport();
		await mustPost(request, at, { district, place });
		const [here, there] = [await marksOn(request, '/lapor/lokasi'), await marksOn(request, '/lapor/lokasi')];
		const [theirs, mine] = ['Dermaga Bastiong', 'Pasar Gamalama'];
		expect(await mustPost(request, at, { ...there, district: '82.72', place: theirs })).toBe('/lapor/perihal');

		const late = await post(request, at, { ...here, district, place: mine });
		expect(late.status()).toBe(409);
		const html = await late.text();
		const { name } = await database()
			.selectFrom('district')
			.select('name')
			.where('code', '=', '82.72')
			.executeTakeFirstOrThrow();
		for (const words of [refusals.common.changed_meanwhile.what, theirs, `>${name}</span>`, `value="${mine}"`])
			expect(html).toContain(words);
		expect(await (await request.get('/lapor/tinjau')).text()).not.toContain(mine);
		const keadaan = /name="keadaan" value="([^"]+)"/.exec(html)?.[1] ?? '';
		expect(await mustPost(request, at, { ...here, keadaan, district, place: mine })).toBe('/lapor/perihal');
	});

	test.each([{}, { cari: '1' }])('shows what it is about by its names, by the button %j', async (button) => {
		const request = visitor();
		const at = '/lapor/perihal';
		const { title } = aReport();
		const about = { title, classification: 'complaint', category: 'obat-tenaga-kesehatan' };
		await mustPost(request, at, about);
		const [here, there] = [await marksOn(request, at), await marksOn(request, at)];
		const search = { ...there, ...about, category: '', categorySearch: 'kapal', shownSearch: '' };
		expect((await post(request, at, search)).status(), 'a search').toBe(200);
		expect(await mustPost(request, at, { ...there, ...about, category: 'jembatan' }), 'by itself').toBe('/lapor/diri');

		const mine = 'Judul di tab yang ini';
		const late = await post(request, at, { ...here, ...about, title: mine, categorySearch: 'obat', ...button });
		expect(late.status()).toBe(409);
		const html = await late.text();
		const { name_id: name } = await database()
			.selectFrom('category')
			.select('name_id')
			.where('slug', '=', 'jembatan')
			.executeTakeFirstOrThrow();
		for (const words of [refusals.common.changed_meanwhile.what, title, `>${name}</span>`, `value="${mine}"`])
			expect(html).toContain(words);
		const keadaan = /name="keadaan" value="([^"]+)"/.exec(html)?.[1] ?? '';
		expect(await mustPost(request, at, { ...here, ...about, keadaan, title: mine })).toBe('/lapor/diri');
	});
});

describe('a form that the database has no room for, or that fails for a fault of ours', () => {
	const FULL = 'PENUH-PENUH';
	const BROKEN = 'RUSAK-RUSAK';
	/** As Postgres itself answers when the disk is full, and as it answers a mistake in what it was asked. */
	beforeAll(async () => {
		await sql`
			create function fail_on_purpose() returns trigger language plpgsql as $$ begin
				if new.body like ${sql.lit(`%${FULL}%`)} then
					raise exception 'could not extend file: No space left on device' using errcode = '53100';
				elsif new.body like ${sql.lit(`%${BROKEN}%`)} then
					raise exception 'no such thing' using errcode = '42P01';
				end if;
				return new;
			end $$
		`.execute(database());
		await sql`create trigger fail_on_purpose before insert on post for each row execute function fail_on_purpose()`.execute(
			database()
		);
	});
	afterAll(() => sql`drop function fail_on_purpose cascade`.execute(database()));

	const { last } = givenBackTextFor('id');

	test.for([
		[503, FULL],
		[500, BROKEN]
	] as const)(
		'comes back with %i, its words and its key, and can be sent again',
		async ([status, word], { request, comeIn }) => {
			const { ref } = await sendPublicReport(comeIn());
			await newAccount(request);
			const path = `/pengaduan/${ref}/${VERB_OF.reply}`;
			const marks = await marksOn(request, path);
			const words = `\n${WORDS} ${word}`;
			const form = new FormData();
			for (const [name, value] of Object.entries({ ...marks, teks: words })) form.set(name, value);
			form.set('berkas', new File([await photo()], 'foto <loket>.png', { type: 'image/png' }));
			const back = await post(request, path, form);
			expect(back.status()).toBe(status);
			const html = await back.text();
			expect(html).toContain(last.title);
			expect(html).toContain(`<textarea name="teks" rows="8">\n${escaped(words).replaceAll('\n', '\r\n')}</textarea>`);
			expect(html).toContain(`name="kunci" value="${marks.kunci}"`);
			expect(html).toContain(`action="${path}"`);
			const token = /name="tersimpan" value="([^"]+)"/.exec(html)?.[1] ?? '';
			expect(html, 'its file was kept before').toContain(last.kept(1));
			expect(html).not.toContain('<b>sama');
			expect(back.headers()['cache-control']).toBe('no-store');
			expect(back.headers()['content-security-policy']).toContain("form-action 'self'");
			expect(await postsIn(ref)).toEqual([]);

			const sent = { ...marks, teks: words.replace(word, 'Jadi.'), tersimpan: token };
			expect(await mustPost(request, path, sent)).toContain('?sudah=reply');
			expect(await postsIn(ref)).toEqual([`${WORDS} Jadi.`]);
			const files = database().selectFrom('attachment').innerJoin('thread', 'thread.id', 'thread_id');
			expect(await files.select('post_id').where('ref', '=', ref).execute(), 'with its file').toHaveLength(1);
		}
	);

	test('is a trouble that readiness knows of, while pages are still served', async ({ request }) => {
		const ready = await request.get('/readyz');
		expect([ready.status(), JSON.parse(await ready.text())]).toEqual([503, { ready: false, trouble: 'no_room' }]);
		expect((await request.get('/healthz')).status()).toBe(200);
	});

	test('tells a machine of it in its own shape', async ({ request, comeIn }) => {
		const { ref } = await sendPublicReport(comeIn());
		await newAccount(request);
		const path = `/pengaduan/${ref}/${VERB_OF.reply}`;
		const form = { ...(await marksOn(request, path)), teks: FULL };
		const headers = { accept: 'application/json', origin: browserHeaders().origin };
		const answer = await request.post(path, { form, headers });
		expect(answer.status()).toBe(503);
		expect(JSON.parse(await answer.text())).toMatchObject({ type: 'error', status: 503 });
	});
});

const escaped = (text: string) => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
const photo = async () => new Uint8Array((await photoFile('foto.png')).buffer);

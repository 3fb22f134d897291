import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { VERB_OF } from '../../src/lib/forms/verbs';
import { givenBackTextFor } from '../../src/lib/text/given-back-catalogue';
import { newAccount } from '../support/site/account';
import type { Answer } from '../support/site/asker';
import { database } from '../support/site/database';
import { photoFile } from '../support/site/photo';
import { browserHeaders, mustPost, post } from '../support/site/post';
import { visitor } from '../support/site/visitor';
import { aReport, receiptIn, sendPublicReport } from '../support/site/report';
import { holds, marksOn, postsIn, someWords } from './support/given-back';
import { expect, test } from './support/test';
import { refusalsFor } from '../../src/lib/text/refusal/catalogue';

const refusals = refusalsFor('id');

let WORDS = '';
beforeEach(() => {
	WORDS = someWords();
});
const holdsWords = (answer: Answer) => holds(answer, WORDS);

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

	test('is not written back by what its page saved before its form was sent', async ({ request }) => {
		const { title, text, district, place, category } = aReport();
		const what = { classification: 'complaint', category };
		const page = async (path: string) => {
			const html = await (await request.get(path)).text();
			return { ...(await marksOn(request, path)), draf: /name="draf" value="([^"]+)"/.exec(html)?.[1] ?? '' };
		};
		const marks = await page('/lapor/perihal');
		const save = (words: string, at: string) =>
			post(request, '/lapor/simpan', { ...what, ...marks, step: 'about', title: words, dikirim: at });
		expect((await save('Lampu', '5')).status()).toBe(200);
		await mustPost(request, '/lapor/perihal', { ...what, ...marks, title, dikirim: '7' });
		expect((await save('Lampu jalan', '6')).status(), 'overtaken by the form').toBe(204);
		expect(await (await request.get('/lapor/perihal')).text()).toContain(`value="${title}"`);
		expect((await save(title, '8')).status(), 'written on after going back').toBe(200);
		await mustPost(request, '/lapor', { text });
		await mustPost(request, '/lapor/lokasi?/lanjut', { district, place });
		await mustPost(request, '/lapor/diri', {});
		expect(await mustPost(request, '/lapor/tinjau', {})).toBe('/lapor/terkirim');
		expect((await save(title, '9')).status(), 'sent').toBe(204);
		// The form of the page begins another report, which what it had saved before comes too late for.
		expect(await mustPost(request, '/lapor/perihal', { ...what, ...marks, title: `${title} lagi` })).toBe(
			'/lapor/diri'
		);
		expect((await save(`${title} l`, '9')).status(), 'of another draft').toBe(204);
		expect(await (await request.get('/lapor/perihal')).text()).toContain(`value="${title} lagi"`);
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

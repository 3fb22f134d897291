import { VERB_OF, type PersonalAct } from '../../src/lib/forms/verbs';
import { textFor } from '../../src/lib/text/catalogue';
import { queueTextFor } from '../../src/lib/text/queue-catalogue';
import { refusalsFor } from '../../src/lib/text/refusal/catalogue';
import { newAccount } from '../support/site/account';
import { database } from '../support/site/database';
import { actAs } from '../support/site/people';
import { mustPost, post } from '../support/site/post';
import { sendPublicReport, sendReport } from '../support/site/report';
import { expect, test } from './support/test';

const { law } = textFor('id');
const pathOf = (ref: string, act: PersonalAct) => `/pengaduan/${ref}/${VERB_OF[act]}`;

test('flagging and hiding are not for everybody', async ({ request, comeIn }) => {
	const unverified = await sendReport(comeIn());
	const flagged = await post(request, pathOf(unverified.ref, 'flag'), { alasan: 'spam' });
	expect(flagged.status(), 'unverified does not exist').toBe(404);
	const { ref } = await sendPublicReport(comeIn());
	await actAs(request, 'warga@fkp.test');
	for (const act of ['hide_thread', 'lock', 'archive', 'note', 'accept', 'confirm'] as const) {
		const fields = { alasan: 'spam', aturan: 'D1', teks: 'Saya mencoba saja, tanpa hak apa pun.' };
		expect([404, 409], act).toContain((await post(request, pathOf(ref, act), fields)).status());
	}
	expect(await (await request.get(`/pengaduan/${ref}`)).text()).toContain(law.status.routed);
});

test('a report that was sent on is mended no more, and its reporter reads why and what else there is', async ({
	request
}) => {
	const { ref, code } = await sendPublicReport(request);
	await mustPost(request, '/lacak', { nomor: ref, kode: code });
	const page = await request.get(pathOf(ref, 'revise'));
	expect(page.status()).toBe(200);
	const html = await page.text();
	expect(html).toContain(refusalsFor('id').complaint.words_settled.what);
	expect(html).not.toContain('name="teks"');
});

test('a page of a history that is none leads to the last, or is the first', async ({ request, comeIn }) => {
	const { ref } = await sendPublicReport(comeIn());
	const beyond = await request.get(`/pengaduan/${ref}?halaman=999`, { maxRedirects: 0 });
	expect([beyond.status(), beyond.headers()['location']]).toEqual([302, `/pengaduan/${ref}`]);
	for (const halaman of ['0', '-1', 'x', 'terakhir', 'semua', '1'])
		expect((await request.get(`/pengaduan/${ref}?halaman=${halaman}`, { maxRedirects: 0 })).status(), halaman).toBe(
			200
		);
});

test('a moderator leaves flagged content as it is, and the desk says so', async ({ request, comeIn }) => {
	const { ref } = await sendPublicReport(comeIn());
	await mustPost(comeIn(), pathOf(ref, 'flag'), { alasan: 'spam' });
	await actAs(request, 'moderator@fkp.test');
	const waiting = async () => await (await request.get('/meja/moderasi?jenis=flag')).text();
	const isListed = async () => (await waiting()).includes(ref);
	expect(await isListed()).toBe(true);
	const elsewhere = await post(request, '/meja/moderasi?/putus', { butir: 'bukan-kiriman', putusan: 'b' });
	expect([elsewhere.status(), await isListed()], 'a thing that is none').toEqual([409, true]);
	const butir =
		new RegExp(`butir=(flag\\.[0-9a-f-]{36})"[^>]*>[^<]*</a>(?:(?!</li>)[^])*${ref}`).exec(await waiting())?.[1] ?? '';
	const next = await mustPost(request, '/meja/moderasi?/putus', { butir, putusan: 'b' });
	expect(await (await request.get(next)).text()).toContain(queueTextFor('id').done(ref));
	expect(await isListed()).toBe(false);
});

test('who serves on other days reads on which, and loses no words that they send', async ({ request }) => {
	const { email } = await newAccount(request);
	expect((await request.get('/meja')).status(), 'never appointed').toBe(404);
	const { id } = await database()
		.selectFrom('app_user')
		.select('id')
		.where('email', '=', email)
		.executeTakeFirstOrThrow();
	const appoint = (validFrom: string, validUntil: string | null) =>
		database()
			.insertInto('membership')
			.values({ user_id: id, role: 'admin', decree: 'SK 1', valid_from: validFrom, valid_until: validUntil })
			.execute();
	await appoint('2020-01-01', '2020-12-31');
	for (const path of ['/meja', '/meja/kalender', '/admin', '/admin/orang']) {
		const answer = await request.get(path);
		expect(answer.status(), path).toBe(403);
		expect(await answer.text(), path).toMatch(/hari terakhirnya \w+, 31 Desember 2020/);
	}
	await appoint('2998-12-01', null);
	expect(await (await request.get('/meja')).text()).toMatch(/Ruang kerja Anda terbuka \w+, 1 Desember 2998/);
	const sent = await post(request, '/meja/survei', { judul: 'Sagu lempeng' });
	expect([sent.status(), await sent.text()]).toEqual([404, expect.stringContaining('Sagu lempeng')]);
});

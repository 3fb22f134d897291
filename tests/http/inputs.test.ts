import { randomUUID } from 'node:crypto';
import { VERB_OF } from '../../src/lib/forms/verbs';
import { actAs } from '../support/site/people';
import { post } from '../support/site/post';
import { OPEN_TOPIC } from '../support/site/topics';
import { expect, test } from './support/test';

const INPUTS = `/konsultasi/${OPEN_TOPIC}/masukan`;
const DESK = `/meja${INPUTS}`;

test('forms of inputs bear bad input, and are for whom they are', async ({ request }) => {
	const book = 'panjang '.repeat(6_250);
	expect((await post(request, `${INPUTS}/tulis`, {})).status()).toBe(422);
	const valid = { jenis: 'ask', unsur: 'academic', nama: 'Tamu', teks: 'Kapan dokter gigi ada?' };
	for (const bad of [{ teks: book }, { nama: book }, { organisasi: book }, { jenis: 'entah' }, { unsur: 'entah' }])
		expect((await post(request, `${INPUTS}/tulis`, { ...valid, ...bad })).status()).toBe(422);
	for (const bad of [{ pasal: 'tidak-ada' }, { pertanyaan: randomUUID() }, { surel: 'salah' }])
		expect((await post(request, `${INPUTS}/tulis`, { ...valid, ...bad })).status()).toBe(422);
	expect((await post(request, `${INPUTS}/kode`, { kode: 'AAAA' })).status()).toBe(422);
	expect((await post(request, `${INPUTS}/999999/dukung`, {})).status()).toBe(404);
	expect((await post(request, `${INPUTS}/1/terima`, {})).status()).toBe(404);
	const acts = `/konsultasi/${OPEN_TOPIC}/tindakan`;
	for (const verb of [VERB_OF.reply, VERB_OF.route, VERB_OF.hide_post])
		expect((await post(request, `${acts}/${verb}`, { teks: 'Ada.' })).status()).toBe(404);
	expect((await post(request, `${acts}/${VERB_OF.lock}`, { aturan: 'D1', teks: 'Ada.' })).status()).toBe(409);

	await actAs(request, 'fasilitator@fkp.test');
	expect((await post(request, DESK, {})).status()).toBe(422);
	expect((await post(request, DESK, { nomor: '999999', jawaban: 'accepted', teks: 'Diterima semua.' })).status()).toBe(
		409
	);
	expect((await post(request, `${DESK}/catat`, valid)).status()).toBe(422);
	const held = `${DESK}/periksa`;
	for (const bad of [{}, { nomor: '1' }, { nomor: '1', putusan: 'tolak' }, { nomor: 'x', putusan: 'tampilkan' }])
		expect((await post(request, held, bad as Record<string, string>)).status()).toBe(422);
	expect((await post(request, held, { nomor: '999999', putusan: 'tolak', sebab: 'spam' })).status()).toBe(409);
	await actAs(request, 'pupr@fkp.test');
	expect((await post(request, DESK, { nomor: '1', jawaban: 'accepted', teks: 'Bukan kami.' })).status()).toBe(404);
	expect((await post(request, `${DESK}/catat`, { ...valid, lewat: 'paper' })).status()).toBe(404);
});

test('an input begun beside a provision goes on with what was typed, and nothing of it is judged or kept yet', async ({
	request
}) => {
	const words = `Loketnya kurang ${randomUUID()}.`;
	const begun = await post(request, `${INPUTS}/tulis?pasal=pasal-4&awal=1`, { jenis: 'object', teks: words });
	expect(begun.status()).toBe(200);
	const html = await begun.text();
	expect(html).toContain(words);
	expect(html).toMatch(/name="jenis" value="object" checked/);
	expect(html).not.toContain('role="alert"');
	expect(await (await request.get(`${INPUTS}.csv`)).text()).not.toContain(words);
});

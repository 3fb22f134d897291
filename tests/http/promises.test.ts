import { actAs } from '../support/site/people';
import { post } from '../support/site/post';
import { SIGNED_TOPIC as TOPIC } from '../support/site/topics';
import { expect, test } from './support/test';
import { refusalsFor } from '../../src/lib/text/refusal/catalogue';

const refusals = refusalsFor('id');

const OFFICER = 'dinkes@fkp.test';
const FACILITATOR = 'fasilitator@fkp.test';
const ITEM = `/konsultasi/${TOPIC}/komitmen/2`;

test('a promise is not reported kept without evidence, nor with words that are too long', async ({ request }) => {
	await actAs(request, OFFICER);
	const bare = await post(request, `${ITEM}/selesai`, { teks: 'Sudah selesai.' });
	expect(bare.status()).toBe(422);
	expect(await bare.text()).toContain(refusals.promise.evidence_required.what);
	expect(await bare.text()).toContain('Sudah selesai.');
	expect((await post(request, `${ITEM}/selesai`, { teks: 'x'.repeat(4001) })).status()).toBe(422);
	expect((await post(request, `${ITEM}/setujui`, {})).status()).toBe(409);
	expect((await post(request, `/konsultasi/${TOPIC}/komitmen/99/selesai`, { teks: 'Ada.' })).status()).toBe(404);
	expect((await post(request, `${ITEM}/diam`, {})).status()).toBe(404);
});

test('a report is tied to a topic by its host alone, and only one that everybody may read', async ({
	request,
	comeIn
}) => {
	const tab = `/meja/konsultasi/${TOPIC}/komitmen`;
	await actAs(request, FACILITATOR);
	const nothing = await post(request, `${tab}?/kaitkan`, { nomor: 'laporan saya', kaitan: '0' });
	expect(nothing.status()).toBe(422);
	expect(await nothing.text()).toContain('laporan saya');
	const unknown = await post(request, `${tab}?/kaitkan`, { nomor: '0000-0000', kaitan: 'konsultasi' });
	expect([409, 422]).toContain(unknown.status());
	expect((await comeIn().get(tab)).url()).toContain('/masuk');
});

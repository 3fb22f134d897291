import { describe } from 'vitest';
import { VERB_OF } from '../../src/lib/forms/verbs';
import { redactionTextFor } from '../../src/lib/text/redaction-catalogue';
import type { Asker } from '../support/site/asker';
import { actAs, type DemoEmail } from '../support/site/people';
import { post } from '../support/site/post';
import { aReport, fillDraft, sendPublicReport } from '../support/site/report';
import { OPEN_TOPIC } from '../support/site/topics';
import { expect, test } from './support/test';

const says = redactionTextFor('id').hint;
const PHONE = '0812-4417-9083';

type Form = {
	name: string;
	by?: DemoEmail;
	path: (ref: string) => string;
	form: (words: string) => Record<string, string>;
};

/** Everything that a person writes for everybody, and where. */
const FORMS: readonly Form[] = [
	{
		name: 'a report',
		path: () => '/lapor',
		form: (text) => ({ text })
	},
	{
		name: 'the place of a report',
		path: () => '/lapor/lokasi?/lanjut',
		form: (place) => ({ district: '82.71', place })
	},
	{
		name: 'the title of a report',
		path: () => '/lapor/perihal',
		form: (title) => ({ title, category: 'jembatan', classification: 'complaint', categorySearch: '' })
	},
	{
		name: 'a reply',
		by: 'warga@fkp.test',
		path: (ref) => `/pengaduan/${ref}/${VERB_OF.reply}`,
		form: (teks) => ({ teks })
	},
	{
		name: 'an official answer',
		by: 'dinkes@fkp.test',
		path: (ref) => `/pengaduan/${ref}/${VERB_OF.answer}`,
		form: (teks) => ({ teks })
	},
	{
		name: "a moderator's reason",
		by: 'moderator@fkp.test',
		path: (ref) => `/pengaduan/${ref}/${VERB_OF.lock}`,
		form: (teks) => ({ teks, aturan: 'D1' })
	},
	{
		name: 'an input',
		by: 'warga@fkp.test',
		path: () => `/konsultasi/${OPEN_TOPIC}/masukan/tulis`,
		form: (teks) => ({ teks, jenis: 'ask', unsur: 'academic' })
	},
	{
		name: 'the answer to an input',
		by: 'fasilitator@fkp.test',
		path: () => `/meja/konsultasi/${OPEN_TOPIC}/masukan`,
		form: (teks) => ({ teks, nomor: '1', jawaban: 'accepted' })
	},
	{
		name: 'a question about a decision',
		path: () => '/moderasi/keputusan/1?/tinjau',
		form: (kata) => ({ kata })
	}
];

describe('personal data are asked about once, before anything is sent', () => {
	test.for(FORMS)('in $name', async ({ by, path, form }, { request, comeIn }) => {
		const { ref } = await sendPublicReport(comeIn());
		if (by) await actAs(request, by);
		const send = async (asker: Asker, words: string) => {
			const answer = await post(asker, path(ref), form(words));
			return { status: answer.status(), html: await answer.text() };
		};
		const asked = await send(request, `Stok obat kosong, hubungi saya di ${PHONE} sesudah jam kerja.`);
		expect(asked.status).toBe(422);
		expect(asked.html).toContain(says.question);
		expect(asked.html, 'what was written comes back').toContain(PHONE);
		expect(asked.html).toMatch(/name="pribadi"[^>]*value="samarkan"/);
		const trap = await send(
			request,
			'Tiket 2026-0812441790, Rp8.271.022.003.850, Jalan KM 12 RT 01 RW 02, PP 96 Tahun 2012.'
		);
		expect(trap.html, 'a number of nobody is not asked about').not.toContain(says.question);
	});

	test('and the place of a report is masked for whoever wants it', async ({ request }) => {
		await fillDraft(request, aReport());
		const form = { district: '82.71', place: `Rumah Pak Ali ${PHONE}` };
		const masked = await post(request, '/lapor/lokasi?/lanjut', { ...form, pribadi: 'samarkan' });
		expect(masked.status()).toBe(303);
		const page = await (await request.get('/lapor/lokasi')).text();
		expect(page).not.toContain(PHONE);
		expect(page).toContain('Rumah Pak Ali');
	});
});

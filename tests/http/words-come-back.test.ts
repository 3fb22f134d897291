import { beforeEach, describe } from 'vitest';
import { DEMO_PASSWORD } from '../../demo/play/accounts';
import { VERB_OF } from '../../src/lib/forms/verbs';
import { givenBackTextFor } from '../../src/lib/text/given-back-catalogue';
import { newAccount } from '../support/site/account';
import type { Answer } from '../support/site/asker';
import { database } from '../support/site/database';
import { actAs } from '../support/site/people';
import { mustPost, post } from '../support/site/post';
import { OPEN_TOPIC } from '../support/site/topics';
import { aReport, sendPublicReport, sendReport } from '../support/site/report';
import { holds, marksOn, postsIn, someWords } from './support/given-back';
import { expect, test } from './support/test';
import { refusalsFor } from '../../src/lib/text/refusal/catalogue';

const refusals = refusalsFor('id');
const says = givenBackTextFor('id');

let WORDS = '';
beforeEach(() => {
	WORDS = someWords();
});
const holdsWords = (answer: Answer) => holds(answer, WORDS);

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

import { givenBackTextFor } from '../../src/lib/text/given-back-catalogue';
import type { Asker } from '../support/site/asker';
import { database } from '../support/site/database';
import { actAs } from '../support/site/people';
import { mustPost, post } from '../support/site/post';
import { expect, test } from './support/test';
import { refusalsFor } from '../../src/lib/text/refusal/catalogue';
import { DAY_PARTS, dayBox } from '../../src/lib/forms/kit/typed-day';

const refusals = refusalsFor('id');

/** The one of the demo. */
const WEBHOOK = '0b5a7c1e-3f0d-4a8e-9c55-6a1d2f3b4c5d';
const PAGES = [
	'/admin',
	'/admin/kalender',
	'/admin/kalender/hari',
	'/admin/kalender/impor',
	'/admin/kalender/terbitkan',
	'/admin/kalender/dampak.csv',
	'/admin/kebijakan',
	'/admin/kebijakan/first-response',
	'/admin/aturan',
	'/admin/aturan/B1',
	'/admin/instansi',
	'/admin/instansi/baru',
	'/admin/instansi/dinkes',
	'/admin/instansi/dinkes/akhiri',
	'/admin/instansi/dinkes/pecah',
	'/admin/mulai',
	'/admin/orang',
	'/admin/orang/tunjuk',
	'/admin/kategori',
	'/admin/kategori/jembatan',
	'/admin/wilayah',
	'/meja/layanan',
	'/meja/layanan/layanan.csv',
	'/meja/layanan/baru',
	'/meja/layanan/surat-keterangan-sehat',
	'/meja/layanan/surat-keterangan-sehat/akhiri',
	'/admin/riwayat',
	'/admin/permintaan-data',
	'/admin/data-pribadi',
	'/admin/tangga',
	'/admin/kesehatan',
	'/admin/tangga/resolution',
	'/admin/masuk',
	'/admin/riwayat/riwayat.csv',
	'/admin/daftar/orang',
	'/admin/situs',
	'/admin/situs/halaman',
	'/admin/situs/halaman/privasi',
	'/admin/situs/email',
	'/admin/situs/batas',
	'/admin/situs/kunci',
	'/admin/situs/api',
	'/admin/situs/api/baru',
	'/admin/situs/webhook',
	'/admin/situs/webhook/baru',
	`/admin/situs/webhook/${WEBHOOK}`,
	'/admin/situs/batas/report-account'
];
const FORMS = [
	'/admin/kalender?/withdraw',
	'/admin/kalender?/undo',
	...PAGES.slice(2, 5),
	'/admin/kebijakan/first-response?/terbit',
	'/admin/kebijakan/first-response?/tarik',
	'/admin/aturan/B1?/terbit',
	'/admin/aturan/B1?/akhir',
	'/admin/instansi/baru',
	'/admin/instansi/dinkes',
	'/admin/instansi/dinkes/akhiri?/akhiri',
	'/admin/instansi/dinkes/akhiri?/batal',
	'/admin/instansi/dinkes/pecah',
	'/admin/orang/tunjuk',
	'/admin/orang/00000000-0000-4000-8000-000000000000?/akhiri',
	'/admin/orang/00000000-0000-4000-8000-000000000000?/undang',
	'/admin/kategori/jembatan',
	'/admin/daftar/instansi',
	'/admin/daftar/orang',
	'/admin/daftar/kategori',
	'/admin/daftar/wilayah',
	'/admin/daftar/layanan',
	'/meja/layanan/baru',
	'/meja/layanan/surat-keterangan-sehat',
	...['akhiri', 'batal', 'pindah'].map((act) => `/meja/layanan/surat-keterangan-sehat/akhiri?/${act}`),
	'/admin/situs',
	'/admin/situs/halaman/privasi',
	'/admin/situs/email',
	'/admin/situs/kunci',
	'/admin/situs/api/baru',
	'/admin/situs/webhook/baru',
	...['ubah', 'rahasia', 'ulang'].map((act) => `/admin/situs/webhook/${WEBHOOK}?/${act}`),
	// Who ends something is asked for a reason alone, and any words are one: what is ended here does not exist.
	'/admin/situs/api/000000000000',
	'/admin/situs/webhook/00000000-0000-4000-8000-000000000000?/akhiri',
	'/admin/masuk',
	'/admin/permintaan-data',
	'/admin/data-pribadi',
	'/admin/tangga/resolution',
	'/admin/situs/batas/report-account'
];

test('asks visitors to sign in, and exists for nobody but administrators', async ({ request }) => {
	for (const path of PAGES) {
		const answer = await request.get(path, { maxRedirects: 0 });
		expect([path, answer.status()]).toEqual([path, 303]);
		expect(decodeURIComponent(answer.headers()['location'] ?? '')).toContain(`ke=${path}`);
	}
	for (const email of ['warga@fkp.test', 'moderator@fkp.test', 'pengawas@fkp.test'] as const) {
		await actAs(request, email);
		for (const path of PAGES) expect([email, path, (await request.get(path)).status()]).toEqual([email, path, 404]);
		for (const path of FORMS)
			expect([email, path, (await post(request, path, {})).status()]).toEqual([email, path, 404]);
	}
});

const FIELDS = [
	'id',
	'keadaan',
	'alasan',
	'tanggal',
	'jenis',
	'nama',
	'dasar',
	'status',
	'wilayah',
	'teks',
	'lama',
	'satuan',
	'mulai',
	'versi',
	'sebab'
];
/** What a form asks that asks for a reason alone. */
const ASKING = ['keadaan', 'alasan', 'langkah', 'uji'];
const HOSTILE = [
	'panjang '.repeat(6_250),
	'<script>alert(1)</script>',
	`'; drop table holiday; --`,
	'🏝️ \u202eكلام',
	'a\u0000b',
	'-1'
];
/** Too long, and what the database takes nowhere: for a field that stands alone. */
const ALONE = ['panjang '.repeat(6_250), 'a\u0000b'];

test('refuses with words whatever is sent that is not whole', async ({ request }) => {
	await actAs(request, 'admin@fkp.test');
	// Somebody who is there, and has asked for no link.
	const { id } = await database()
		.selectFrom('app_user')
		.select('id')
		.where('email', '=', 'kepala.dinkes@fkp.test')
		.executeTakeFirstOrThrow();
	const forms = [...FORMS, ...['tautkan', 'lepas-tautan'].map((act) => `/admin/orang/${id}?/${act}`)];
	for (const path of forms) {
		const asked = path.includes(id) ? ASKING : FIELDS;
		const alone = asked.flatMap((field) => ALONE.map((value) => ({ [field]: value })));
		const together = HOSTILE.map((value) => Object.fromEntries(asked.map((field) => [field, value])));
		const sent: Record<string, string>[] = [{}, ...alone, ...together];
		for (const fields of sent) {
			const answer = await post(request, path, fields);
			const what = [path, Object.keys(fields), answer.status()];
			expect([404, 409, 422], what.join(' ')).toContain(answer.status());
			if (answer.status() !== 404) expect(await answer.text(), what.join(' ')).toContain('role="alert"');
		}
	}
	const files = new FormData();
	for (const field of FIELDS) files.append(field, new File(['isi'], 'catatan.txt', { type: 'text/plain' }));
	for (const path of forms) expect([404, 409, 422], path).toContain((await post(request, path, files)).status());
});

const says = givenBackTextFor('id');

/** What a form carries of who had it drawn, when, and of what. */
async function marksOf(asker: Asker, path: string) {
	const html = await (await asker.get(path)).text();
	const valueOf = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
	return { kunci: valueOf('kunci'), keadaan: valueOf('keadaan'), untuk: valueOf('untuk') };
}

test('gives the words back when the session has ended', async ({ request, comeIn }) => {
	await actAs(request, 'admin@fkp.test');
	const { untuk } = await marksOf(request, '/admin/kalender/hari');
	for (const [path, field] of [
		['/admin/kalender/hari', 'nama'],
		['/admin/kalender/impor', 'teks'],
		['/admin/kalender/terbitkan', 'alasan'],
		['/admin/kebijakan/first-response?/terbit', 'dasar'],
		['/admin/kebijakan/first-response?/tarik', 'sebab'],
		['/admin/aturan/B1?/terbit', 'judul'],
		['/admin/aturan/B1?/akhir', 'sebab']
	] as const) {
		const answer = await post(comeIn(), path, { untuk, [field]: 'Hari raya "kecil"' });
		expect([path, answer.status()]).toEqual([path, 401]);
		const html = await answer.text();
		expect(html).toContain(refusals.back.ended.what);
		expect(html).toMatch(/Hari raya (&quot;|&#34;|")kecil/);
	}
});

test('shows both texts where somebody else has prepared the same day meanwhile', async ({ request, comeIn }) => {
	const other = comeIn();
	for (const asker of [request, other]) await actAs(asker, 'admin@fkp.test');
	const list = await (await request.get('/admin/kalender')).text();
	const [, id = ''] = /hari\?ubah=([0-9a-f-]{36})/.exec(list) ?? [];
	const path = `/admin/kalender/hari?ubah=${id}`;
	const [mine, theirs] = [await marksOf(request, path), await marksOf(other, path)];
	const drawn = await (await request.get(path)).text();
	const day = DAY_PARTS.map((part) => dayBox('tanggal', part)).map((box) => [
		box,
		new RegExp(`name="${box}"[^>]*value="([^"]*)"`).exec(drawn)?.[1] ?? ''
	]);
	const typed = {
		...Object.fromEntries(day),
		jenis: 'libur_nasional',
		dasar: 'SKB contoh',
		status: 'resmi',
		wilayah: ''
	};
	await mustPost(other, path, { ...theirs, ...typed, nama: 'Nama dari yang lain' });
	try {
		const answer = await post(request, path, { ...mine, ...typed, nama: 'Nama dari saya' });
		expect(answer.status()).toBe(409);
		const html = await answer.text();
		for (const words of [
			refusals.common.changed_meanwhile.what,
			says.standing,
			'Nama dari yang lain',
			'Nama dari saya'
		])
			expect(html).toContain(words);
		const [, keadaan = ''] = /name="keadaan" value="([^"]*)"/.exec(html) ?? [];
		await mustPost(request, path, { ...mine, keadaan, ...typed, nama: 'Nama dari saya' });
		expect(await (await request.get(path)).text()).toContain('Nama dari saya');
	} finally {
		const staged = await (await request.get('/admin/kalender')).text();
		const [mine = ''] = staged.split('Nama dari saya').slice(1);
		const [, change = ''] = /\?\/undo"[^>]*>[\s\S]*?name="id" value="([^"]*)"/.exec(mine) ?? [];
		await mustPost(request, '/admin/kalender?/undo', { id: change });
	}
	expect(await (await request.get('/admin/kalender')).text()).not.toContain('Nama dari saya');
});

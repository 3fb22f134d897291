import { actAs } from '../support/site/people';
import { post } from '../support/site/post';
import { expect, test } from './support/test';

const PAGES = [
	'/admin/perutean',
	'/admin/perutean/draf',
	'/admin/perutean/impor',
	'/admin/perutean/coba',
	'/admin/perutean/versi/1',
	'/admin/perutean/aturan.csv',
	'/admin/perutean/aturan.csv?versi=1'
];
const FORMS = [
	'/admin/perutean',
	'/admin/perutean/draf?/simpan',
	'/admin/perutean/draf?/keluar',
	'/admin/perutean/impor',
	'/admin/perutean/coba'
];

test('the rules of routing are for those who keep them, and what bends an address finds nothing', async ({
	request
}) => {
	for (const path of PAGES)
		expect([path, (await request.get(path, { maxRedirects: 0 })).status()]).toEqual([path, 303]);
	for (const email of ['warga@fkp.test', 'pupr@fkp.test'] as const) {
		await actAs(request, email);
		for (const path of PAGES) expect([email, path, (await request.get(path)).status()]).toEqual([email, path, 404]);
		for (const path of FORMS)
			expect([email, path, (await post(request, path, {})).status()]).toEqual([email, path, 404]);
	}
	await actAs(request, 'moderator@fkp.test');
	for (const path of PAGES) expect([path, (await request.get(path)).status()]).toEqual([path, 200]);
	for (const path of [
		'versi/0',
		'versi/x',
		'versi/99999999999',
		'aturan.csv?versi=1e9',
		'aturan.csv?versi=x',
		'draf?ubah=x'
	])
		expect([path, (await request.get(`/admin/perutean/${path}`)).status()]).toEqual([path, 404]);
});

test('a list goes out as a file and comes back as the draft; whoever may not publish is told so', async ({
	request
}) => {
	await actAs(request, 'moderator@fkp.test');
	const file = await (await request.get('/admin/perutean/aturan.csv')).text();
	expect(file).toContain('no;kategori;wilayah;kata;instansi;prioritas;catatan');
	const marks = async (path: string) => {
		const html = await (await request.get(path)).text();
		const valueOf = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
		return { kunci: valueOf('kunci'), untuk: valueOf('untuk') };
	};
	const wrong = await post(request, '/admin/perutean/impor', {
		...(await marks('/admin/perutean/impor')),
		teks: 'instansi;kata\nDinas Antah;x'
	});
	expect(wrong.status()).toBe(422);
	expect(await wrong.text()).toContain('Dinas Antah');
	const right = await post(request, '/admin/perutean/impor', { ...(await marks('/admin/perutean/impor')), teks: file });
	expect([right.status(), right.headers()['location']]).toEqual([303, '/admin/perutean/draf?sudah=impor']);
	expect(await (await request.get('/admin/perutean/aturan.csv')).text()).toBe(file);
	const { untuk } = await marks('/admin/perutean/draf');
	const published = await post(request, '/admin/perutean/coba', { untuk, mulai: '2099-01-01', dasar: 'SK contoh' });
	expect(published.status()).toBe(409);
});

test('the way of a report is open data as long as the report is', async ({ request }) => {
	const list = await (await request.get('/pengaduan?cari=Sidangoli')).text();
	const refs = [...new Set([...list.matchAll(/pengaduan\/([0-9A-Z]{4}-[0-9A-Z]{4})/g)].map(([, ref]) => ref))];
	const trailOf = async (ref: string) => {
		const answer = await request.get(`/api/v1/complaints/${ref}/trail`);
		return JSON.parse(await answer.text()) as { stations: { binding: string | null; reason: string | null }[] };
	};
	const answers = await Promise.all(refs.map((ref = '') => trailOf(ref)));
	const wanderer = answers.find(({ stations }) => stations.length === 5);
	expect(wanderer?.stations.map(({ binding }) => binding)).toEqual([null, null, null, null, 'moderator']);
	expect(wanderer?.stations.at(-1)?.reason).toContain('Dinas Perhubungan');
	expect((await request.get('/api/v1/complaints/ZZZZ-ZZZZ/trail')).status()).toBe(404);
});

import type { Asker } from '../support/site/asker';
import { actAs } from '../support/site/people';
import { post } from '../support/site/post';
import { expect, test } from './support/test';

const PAGES = ['/admin/penahanan', '/admin/penahanan/umum', '/admin/penahanan/konsultasi', '/admin/penahanan/kata'];
const FORMS = PAGES.slice(1);
const SETTINGS = {
	sendiri: 'ya',
	umur: '14',
	kiriman: '3',
	tautan: '',
	kata: 'on',
	laju: '5',
	menit: '10',
	mirip: '80',
	salinan: '2',
	jam: '24'
};

const fieldOf = (html: string, name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';
async function marks(request: Asker, path: string) {
	const html = await (await request.get(path)).text();
	return { kunci: fieldOf(html, 'kunci'), keadaan: fieldOf(html, 'keadaan'), untuk: fieldOf(html, 'untuk') };
}

test('what is held is for those who keep the rules, and what bends an address finds nothing', async ({ request }) => {
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
	for (const path of ['x', '*', 'kata?dari=x', 'kata?ubah=%00', 'umum?dari=999999999999'])
		expect([path, (await request.get(`/admin/penahanan/${path}`)).status()]).toEqual([
			path,
			path.includes('?') ? 200 : 404
		]);
});

test('a change is tried with what was typed kept, and published once its trial was shown', async ({ request }) => {
	const path = '/admin/penahanan/umum';
	await actAs(request, 'moderator@fkp.test');
	const wrong = await post(request, path, { ...(await marks(request, path)), ...SETTINGS, umur: 'dua', alasan: '' });
	expect(wrong.status()).toBe(422);
	expect(await wrong.text()).toContain('value="dua"');
	const refused = await post(request, path, {
		...(await marks(request, path)),
		...SETTINGS,
		alasan: 'Tautan berita boleh.',
		langkah: 'terbit'
	});
	expect(refused.status()).toBe(409);

	await actAs(request, 'admin@fkp.test');
	const drawn = { ...(await marks(request, path)), ...SETTINGS, alasan: 'Tautan berita boleh.' };
	const tried = await post(request, path, { ...drawn, langkah: 'coba' });
	expect(tried.status()).toBe(200);
	const html = await tried.text();
	expect(html).toContain('Hasil uji coba');
	expect(html).toContain('value="Tautan berita boleh."');
	const proof = { uji: fieldOf(html, 'uji'), langkah: 'terbit', yakin: 'on' };
	const other = await post(request, path, { ...drawn, ...proof, jam: '48' });
	expect([other.status(), (await other.text()).includes('Belum diterbitkan')]).toEqual([200, true]);
	const done = await post(request, path, { ...drawn, ...proof });
	expect([done.status(), done.headers()['location']]).toEqual([303, '/admin/penahanan?sudah=terbit']);
	const older = await post(request, path, { ...drawn, kunci: crypto.randomUUID(), tautan: '4', langkah: 'coba' });
	expect(older.status()).toBe(409);
	expect(await older.text()).toContain('value="4"');
});

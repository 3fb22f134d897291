import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD } from '../../demo/play/accounts';
import { goThere, jarOf, signOutThere } from '../support/sign-in-provider';
import type { Asker } from '../support/site/asker';
import { database } from '../support/site/database';
import { mustPost, post } from '../support/site/post';
import { until } from '../support/until';
import { expect, test } from './support/test';

const HERE = '/akun/keamanan/kantor';

const next = async (asker: Asker, path: string) =>
	(await asker.get(path, { maxRedirects: 0 })).headers()['location'] ?? '';

/** From a button of ours to the provider and back; returns the address that is called here and where that leads. */
async function comeBack(asker: Asker, button: string, jar: ReturnType<typeof jarOf>) {
	const back = await goThere(await next(asker, button), jar);
	return { back: back.pathname + back.search, leadsTo: await next(asker, back.pathname + back.search) };
}

const idOf = async (email: string) =>
	(await database().selectFrom('app_user').select('id').where('email', '=', email).executeTakeFirstOrThrow()).id;

test('an officer asks for a link, an administrator agrees, and the officer comes in and is signed out there', async ({
	request,
	comeIn
}) => {
	const name = `pegawai-${randomUUID()}`;
	await mustPost(request, '/masuk', { email: 'pengawas@fkp.test', password: DEMO_PASSWORD });
	expect(await mustPost(request, `${HERE}?/minta`, {})).toBe(`${HERE}?pesan=lanjut`);
	const asked = await comeBack(request, '/masuk/kantor?tautkan', jarOf(name));
	expect(asked.leadsTo).toBe(`${HERE}?pesan=tautan-diminta`);
	const code = /[0-9A-F]{4} [0-9A-F]{4}/.exec(await (await request.get(HERE)).text())?.[0] ?? 'no code';
	// The same way back is worth nothing a second time, and nothing in another browser.
	expect(await next(request, asked.back)).toContain('sebab=gagal');

	const [visitor, jar] = [comeIn(), jarOf(name)];
	expect(await (await visitor.get('/masuk?ke=/meja')).text()).toContain('href="/masuk/kantor?ke=%2Fmeja"');
	expect((await comeBack(visitor, '/masuk/kantor', jar)).leadsTo).toContain('sebab=menunggu');
	expect((await comeBack(visitor, '/masuk/kantor', jarOf('orang-lain'))).leadsTo).toContain('sebab=belum-tertaut');
	expect((await comeBack(visitor, '/masuk/kantor', jarOf('batal'))).leadsTo).toContain('sebab=batal');

	const admin = comeIn();
	await mustPost(admin, '/masuk', { email: 'admin@fkp.test', password: DEMO_PASSWORD });
	const page = `/admin/orang/${await idOf('pengawas@fkp.test')}`;
	const says = { alasan: 'Ditelepon, kodenya sama', langkah: 'coba', kunci: randomUUID() };
	const shown = await (await post(admin, `${page}?/tautkan`, says)).text();
	expect(shown).toContain(code);
	const uji = /name="uji" value="([^"]+)"/.exec(shown)?.[1] ?? '';
	expect(await mustPost(admin, `${page}?/tautkan`, { ...says, langkah: 'terbit', uji })).toBe(`${page}?sudah=terbit`);

	const other = comeIn();
	const came = await comeBack(visitor, '/masuk/kantor?ke=/akun', jar);
	expect(came.leadsTo).toBe('/akun');
	expect(await next(other, came.back)).toContain('sebab=gagal');
	expect((await visitor.get('/akun', { maxRedirects: 0 })).status()).toBe(200);
	expect(await mustPost(visitor, '/keluar', {})).toBe('/masuk?pesan=keluar-kantor');
	expect(await (await visitor.get('/masuk?pesan=keluar-kantor')).text()).toContain('/masuk/kantor/akhiri');

	// The way out there says whose session it is, once, and only in the browser that it was of.
	const tokenIn = (address: string) => new URL(address).searchParams.get('id_token_hint');
	const [out, outAgain, outElsewhere] = [
		await next(visitor, '/masuk/kantor/akhiri'),
		await next(visitor, '/masuk/kantor/akhiri'),
		await next(other, '/masuk/kantor/akhiri')
	];
	const claims = JSON.parse(Buffer.from(tokenIn(out)?.split('.')[1] ?? '', 'base64url').toString()) as { sub: string };
	expect(claims.sub).toBe(name);
	expect([tokenIn(outAgain), tokenIn(outElsewhere)]).toEqual([null, null]);

	await comeBack(visitor, '/masuk/kantor', jar);
	expect((await visitor.get('/akun', { maxRedirects: 0 })).status()).toBe(200);
	const ends = await next(other, '/masuk/kantor/akhiri');
	expect(await signOutThere(ends, jar)).toMatch(/\/masuk$/);
	// The provider has told the forum by itself.
	await until(
		'the session is over here',
		async () => (await visitor.get('/akun', { maxRedirects: 0 })).status() === 303
	);
});

test('the word of a provider is taken without a cookie, and garbage with 400', async ({ request }) => {
	for (const form of [{ logout_token: 'bukan token' }, { lain: 'x' }] as Record<string, string>[]) {
		const answer = await request.post('/masuk/kantor/berakhir', { form });
		const { 'cache-control': kept, 'set-cookie': cookie } = answer.headers();
		expect([answer.status(), kept, cookie]).toEqual([400, 'no-store', undefined]);
	}
	expect((await request.get('/masuk/kantor/gagal?sebab=tak-menjawab')).status()).toBe(200);
	const noWay = await request.get('/masuk/kantor/kembali?code=x&state=y', { maxRedirects: 0 });
	expect(noWay.headers()['location']).toContain('sebab=gagal');
});

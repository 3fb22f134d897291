import type { APIRequestContext } from 'playwright/test';
import { OPEN_TOPIC, SIGNED_TOPIC } from './support/pages';
import { expect, setting, test } from './support/test';

/** What a browser may carry that says nothing of its person to a page that is only read. */
const CARRIED = {
	cookie: 'perangkat=a-mark-that-nobody-knows; lacak=a-code-that-opens-nothing; sesi=0123456789',
	'accept-language': 'en-GB',
	'user-agent': 'Another browser'
};

const PATHS = [
	...['/', '/en', '/pengaduan', '/pengaduan?cari=jalan', '/instansi', '/instansi/dinkes', '/statistik', '/konsultasi'],
	...['', '/teks', '/masukan', '/masukan/1', '/masukan/matriks'].map((part) => `/konsultasi/${OPEN_TOPIC}${part}`),
	...['', '/berita-acara', '/komitmen', '/komitmen/1'].map((part) => `/konsultasi/${SIGNED_TOPIC}${part}`)
];

/** Reads the page as both, and as the first again: what happens meanwhile changes it for both alike. */
async function readAsTwo(one: APIRequestContext, other: APIRequestContext, path: string) {
	const read = async (visitor: APIRequestContext) => {
		const answer = await visitor.get(path);
		expect(answer.status(), path).toBe(200);
		return answer.text();
	};
	const before = await read(one);
	const theirs = await read(other);
	return { theirs, mine: [before, await read(one)] };
}

test('two visitors read the same page, byte for byte', async ({ playwright }) => {
	const baseURL = setting('FKP_E2E_URL');
	const one = await playwright.request.newContext({ baseURL });
	const other = await playwright.request.newContext({ baseURL, extraHTTPHeaders: CARRIED });
	const list = await (await one.get('/pengaduan?status=selesai')).text();
	const [thread] = /\/pengaduan\/[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(list) ?? [];
	for (const path of [...PATHS, thread ?? '/pengaduan/0000-0000'])
		await expect(async () => {
			const { theirs, mine } = await readAsTwo(one, other, path);
			expect(mine, path).toContain(theirs);
		}).toPass({ timeout: 15_000 });
	await Promise.all([one.dispose(), other.dispose()]);
});

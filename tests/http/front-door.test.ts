import type { Asker } from '../support/site/asker';
import { actAs } from '../support/site/people';
import { mustPost } from '../support/site/post';
import { until } from '../support/until';
import { expect, test } from './support/test';

const PATHS = ['/', '/en', '/pengaduan', '/en/pengaduan?status=selesai', '/konsultasi', '/tentang'];
const EVERY_COOKIE = ['session', 'petugas', 'perangkat', 'dikenal', 'lacak', 'masukan', 'draf', 'kabar-demo'];

/** Asks twice within one minute of the demo's bar, so that the second answer comes from the door. */
const keptAnswer = (asker: Asker, path: string, headers = {}) =>
	until(`${path} is kept`, async () => {
		const first = await asker.get(path, { headers });
		const second = await asker.get(path, { headers });
		return first.headers()['etag'] === second.headers()['etag'] ? second : null;
	});

test('a page is the same from the door as without one, in both languages', async ({ comeIn }) => {
	for (const path of PATHS)
		await until(`${path} is the same`, async () => {
			const made = await comeIn().get(path, { headers: { cookie: 'perangkat=nobody-knows-it' } });
			const kept = await keptAnswer(comeIn(), path);
			return (await made.text()) === (await kept.text());
		});
});

test('who has the page is told so in a few bytes, and it is packed as they can read it', async ({ comeIn }) => {
	for (const encoding of ['br', 'gzip']) {
		const headers = { 'accept-encoding': encoding };
		const kept = await keptAnswer(comeIn(), '/tentang', headers);
		expect(kept.headers()).toMatchObject({ 'content-encoding': encoding, 'cache-control': 'private, no-cache' });
		const { etag = '', 'content-security-policy': policy } = kept.headers();
		expect(policy).toContain("default-src 'self'");
		const again = await until('the same page is there', async () => {
			const answer = await comeIn().get('/tentang', { headers: { ...headers, 'if-none-match': etag } });
			return answer.status() === 304 ? answer : keptAnswer(comeIn(), '/tentang', headers).then(() => null);
		});
		expect(await again.text()).toBe('');
	}
});

test('who brings a cookie of ours is never given what was made for others', async ({ comeIn }) => {
	const warm = await keptAnswer(comeIn(), '/pengaduan');
	const numbers = new Set<string>();
	for (const name of EVERY_COOKIE) {
		const answer = await comeIn().get('/pengaduan', { headers: { cookie: `_ga=1; ${name}=x` } });
		expect(answer.headers()['etag'], name).not.toBe(warm.headers()['etag']);
		numbers.add(answer.headers()['x-request-id'] ?? '');
	}
	expect(numbers.size).toBe(EVERY_COOKIE.length);
	const person = comeIn();
	await actAs(person, 'warga@fkp.test');
	expect(await (await person.get('/pengaduan')).text()).toContain('href="/akun"');
	expect(await (await comeIn().get('/pengaduan')).text()).not.toContain('href="/akun"');
});

test('how much waits for a reader is told to nobody after them', async ({ comeIn }) => {
	const computer = comeIn();
	await actAs(computer, 'warga@fkp.test');
	const link = '/akun?status=menunggu';
	for (const path of PATHS) expect(await (await computer.get(path)).text(), path).toContain(link);
	await mustPost(computer, '/keluar', {});
	for (const path of PATHS) {
		expect(await (await computer.get(path)).text(), path).not.toContain(link);
		expect(await (await keptAnswer(comeIn(), path)).text(), path).not.toContain(link);
	}
});

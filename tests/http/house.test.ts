import { expect, test } from './support/test';

test('says that it and its database are well', async ({ request }) => {
	const answer = await request.get('/healthz');
	expect(answer.status()).toBe(200);
	expect(JSON.parse(await answer.text())).toEqual({ process: 'ok', database: 'ok' });
	expect(answer.headers()['x-request-id']).toMatch(/^[\w-]{36}$/);
	expect(answer.headers()['x-content-type-options']).toBe('nosniff');
});

test('speaks the language of the address', async ({ request }) => {
	for (const [path, lang] of [
		['/', 'id'],
		['/en', 'en']
	] as const)
		expect(await (await request.get(path)).text()).toContain(`<html lang="${lang}"`);
});

test('an error page says little in its headers, however long the address', async ({ request }) => {
	const answer = await request.get(`/${'a/'.repeat(4_000)}`);
	expect(answer.status()).toBe(404);
	expect(answer.headers()['link']).toBeUndefined();
	const headers = Object.entries(answer.headers()).flat().join('....').length;
	expect(headers).toBeLessThan(4_000);
	expect(await answer.text()).not.toContain('../');
});

test('a page whose address is a key names it to no other site, and its forms still say that they are of this one', async ({
	request
}) => {
	for (const path of ['/atur-ulang-sandi/kunci', '/undangan/kunci', '/pertama/kunci'])
		expect((await request.get(path)).headers()['referrer-policy'], path).toBe('same-origin');
});

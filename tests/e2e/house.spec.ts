import { expect, test } from './support/test';

test('says that it and its database are well', async ({ request }) => {
	const response = await request.get('/healthz');
	expect(response.status()).toBe(200);
	expect(await response.json()).toEqual({ process: 'ok', database: 'ok' });
	expect(response.headers()['x-request-id']).toMatch(/^[\w-]{36}$/);
	expect(response.headers()['x-content-type-options']).toBe('nosniff');
});

test('speaks the language of the address', { tag: '@both' }, async ({ page }) => {
	await page.goto('/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'id');
	await page.goto('/en');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

import type { Page } from 'playwright/test';
import { sendPublicReport } from './support/report';
import { expect, test } from './support/test';

const MOST = 60_000;

/** Bytes on the wire of a first visit, pictures aside, as the browser counts them. */
async function weigh(page: Page, path: string): Promise<{ bytes: number; scripts: number }> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	const kinds = new Map<string, string>();
	let bytes = 0;
	session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (kinds.get(requestId) !== 'Image') bytes += encodedDataLength;
	});
	await page.goto(path, { waitUntil: 'networkidle' });
	await session.detach();
	return { bytes, scripts: [...kinds.values()].filter((kind) => kind === 'Script').length };
}

test('public pages ship no script and stay light', async ({ page, request }) => {
	const { ref } = await sendPublicReport(request);
	const [oldest] = await Promise.all([busiestThread(page)]);
	const paths = [
		'/',
		'/pengaduan',
		`/pengaduan/${ref}`,
		oldest,
		'/instansi',
		'/instansi/dinkes',
		'/tentang',
		'/privasi'
	];
	for (const path of paths) {
		const { bytes, scripts } = await weigh(page, path);
		expect(scripts, `${path} loads no script`).toBe(0);
		expect(await page.locator('script').count(), `${path} has no script`).toBe(0);
		expect(await page.locator('[style]').count(), `${path} has no inline style`).toBe(0);
		expect(bytes, `${path} weighs`).toBeGreaterThan(2_000);
		expect(bytes, `${path} weighs`).toBeLessThanOrEqual(MOST);
	}
});

/** The first of the list has gone through something. */
async function busiestThread(page: Page): Promise<string> {
	await page.goto('/pengaduan?status=selesai');
	return (await page.locator('main a[href^="/pengaduan/"]').first().getAttribute('href')) ?? '/pengaduan';
}

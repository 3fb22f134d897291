import type { Page } from 'playwright/test';
import { aReport, fillDraft, sendPublicReport } from '../support/site/report';
import { OPEN_TOPIC } from '../support/site/topics';
import { signInAs } from './support/people';
import { expect, test } from './support/test';

/**
 * What a server may send before it hears from the other side: ten packets of 1,460 bytes, less what TLS adds to each. A
 * page that fits comes with the first answer, however far away it is. The head of the answer is within it.
 */
const FIRST_WINDOW = 14_336;
const MOST_OF_A_FORM = 20_000;
const MOST_SCRIPT = 15_000;
/** Before compression: what a telephone has to read. */
const MOST_TO_READ = 150_000;
const LONGEST = [
	['fasilitator@fkp.test', `/meja/konsultasi/${OPEN_TOPIC}/masukan`],
	['moderator@fkp.test', '/meja?daftar=semua']
] as const;

/** Bytes on the wire of a first visit, pictures aside, as the browser counts them: heads, page, styles, script. */
async function weigh(page: Page, path: string): Promise<{ bytes: number; script: number; pieces: string[] }> {
	const session = await page.context().newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.setCacheDisabled', { cacheDisabled: true });
	const kinds = new Map<string, string>();
	let [bytes, script] = [0, 0];
	session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
	session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
		if (kinds.get(requestId) !== 'Image') bytes += encodedDataLength;
		if (kinds.get(requestId) === 'Script') script += encodedDataLength;
	});
	await page.goto(path, { waitUntil: 'networkidle' });
	await session.detach();
	return { bytes, script, pieces: [...kinds.values()].filter((kind) => kind !== 'Document' && kind !== 'Image') };
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
		'/konsultasi',
		'/tentang',
		'/aturan',
		'/moderasi-log',
		'/privasi',
		'/tidak-ada'
	];
	for (const path of paths) {
		const { bytes, pieces } = await weigh(page, path);
		expect(pieces, `${path} comes whole, with its styles and without script`).toEqual([]);
		expect(await page.locator('script').count(), `${path} has no script`).toBe(0);
		expect(await page.locator('[style]').count(), `${path} has no inline style`).toBe(0);
		expect(bytes, `${path} weighs`).toBeGreaterThan(2_000);
		expect(bytes, `${path} weighs`).toBeLessThanOrEqual(FIRST_WINDOW);
	}
});

test('the form of reports loads one small script', async ({ page }) => {
	await fillDraft(page.request, aReport());
	for (const path of ['/lapor', '/lapor/lokasi', '/lapor/perihal', '/lapor/diri', '/lapor/tinjau', '/en/lapor']) {
		const { bytes, script, pieces } = await weigh(page, path);
		expect(pieces.length, `${path} loads`).toBeLessThanOrEqual(1);
		expect(script, `${path} loads script`).toBeLessThanOrEqual(MOST_SCRIPT);
		expect(bytes - script, `${path} weighs`).toBeLessThanOrEqual(MOST_OF_A_FORM);
	}
});

test('the longest pages of staff can be read', async ({ page }) => {
	for (const [email, path] of LONGEST) {
		await signInAs(page, email);
		const answer = await page.request.get(path);
		const { length } = await answer.body();
		expect(length, `${path} is there`).toBeGreaterThan(40_000);
		expect(length, path).toBeLessThanOrEqual(MOST_TO_READ);
	}
});

test('what never changes was compressed beforehand', async ({ page, request }) => {
	await page.goto('/lapor');
	const script = await page.locator('script[src]').first().getAttribute('src');
	const answer = await request.get(script ?? '', { headers: { 'accept-encoding': 'br' } });
	expect(answer.headers()).toMatchObject({
		'content-encoding': 'br',
		'cache-control': expect.stringContaining('immutable')
	});
});

/** The first of the list has gone through something. */
async function busiestThread(page: Page): Promise<string> {
	await page.goto('/pengaduan?status=selesai');
	return (await page.locator('main a[href^="/pengaduan/"]').first().getAttribute('href')) ?? '/pengaduan';
}

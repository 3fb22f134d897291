import type { Page } from 'playwright/test';
import { BULK_MOST } from '../../src/lib/domain/desk/bulk';
import { textFor } from '../../src/lib/text/catalogue';
import { everyTextFor } from '../../src/lib/text/every-catalogue';
import { expectRefused } from './support/act';
import { signInAs } from './support/people';
import { readReceipt } from './support/report';
import { aReport, sendPublicReport, sendReport } from '../support/site/report';
import { expect, test } from './support/test';

const { report, chrome, common, law, act, complaintPage, track, desk, account } = textFor('id');
const { fault, bulk } = everyTextFor('id');

/** Goes on by Tab until the focus is where it should be; everything must be reachable so. */
async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
	for (let steps = 0; steps < 120; steps += 1) {
		if (await target.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not lead to ${target}`);
}

async function typeInto(page: Page, name: string, words: string): Promise<void> {
	await tabTo(page, page.getByRole('textbox', { name }).first());
	await page.keyboard.type(words);
}

async function press(page: Page, name: string): Promise<void> {
	await tabTo(page, page.getByRole('button', { name, exact: true }));
	await page.keyboard.press('Enter');
}

/** Letters choose in a list as they do for people. */
async function choose(page: Page, name: string, letters: string, value: string): Promise<void> {
	const list = page.getByRole('combobox', { name, exact: true });
	await tabTo(page, list);
	await page.keyboard.type(letters);
	await expect(list).toHaveValue(value);
}

test('a report is filed by the keyboard alone', { tag: '@both' }, async ({ page }) => {
	const written = aReport();
	await page.goto('/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: chrome.skipToContent });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();

	await page.goto('/lapor');
	await typeInto(page, report.text, written.text);
	await press(page, report.next);
	await page.waitForURL('**/lapor/lokasi');
	await choose(page, report.district, 'Kota Ter', '82.71');
	await typeInto(page, report.place, written.place);
	await press(page, report.next);
	await page.waitForURL('**/lapor/perihal');
	await tabTo(page, page.getByRole('textbox', { name: report.titleLabel }));
	await page.keyboard.press('ControlOrMeta+a');
	await page.keyboard.type(written.title);
	// Tab stops at a group of choices once; its first is what the story speaks of.
	await tabTo(page, page.locator(`input[name="category"][value="${written.category}"]`));
	await page.keyboard.press('Space');
	await press(page, report.next);
	await page.waitForURL('**/lapor/diri');
	await tabTo(page, page.getByRole('radio', { name: report.modeChoice.open.label }));
	await page.keyboard.press('ArrowDown');
	await expect(page.locator('input[name="mode"][value="anonymous"]')).toBeChecked();
	await press(page, report.next);
	await page.waitForURL('**/lapor/tinjau');
	await press(page, report.send);
	await expect(page.getByRole('heading', { name: report.sentTitle })).toBeVisible();
	const { ref, code } = await readReceipt(page);

	await page.goto('/lacak');
	await typeInto(page, track.number, ref);
	await typeInto(page, track.code, code);
	await page.keyboard.press('Enter');
	await page.waitForURL(`**/pengaduan/${ref}`);
});

test('an officer answers from the desk by the keyboard alone', { tag: '@both' }, async ({ page, request }) => {
	const { ref } = await sendPublicReport(request);
	await signInAs(page, 'dinkes@fkp.test');
	await page.goto(`/meja?cari=${ref}`);
	await tabTo(page, page.locator('a[data-row]'));
	await page.keyboard.press('Enter');
	await page.waitForURL(`**&kasus=${ref}`);
	await expect(page.getByRole('navigation', { name: desk.acts(ref) }).locator('[aria-current]')).toHaveText(
		law.action.answer
	);
	await press(page, law.action.answer);
	await expectRefused(page, fault.missing(act.words.answer.text ?? ''));
	// From the summary to the field that it names.
	await tabTo(page, page.getByRole('alert').getByRole('link'));
	await page.keyboard.press('Enter');
	await expect(page.getByRole('textbox', { name: act.words.answer.text ?? '' })).toBeFocused();
	// Not the words that the other browser sends: much the same on two reports is asked about.
	await page.keyboard.type(
		test.info().project.name === 'script'
			? 'Stok dikirim dengan kapal Kamis dan tiba Jumat sore di Kalumata.'
			: 'Petugas gudang memeriksa persediaan hari ini, lalu mengabari puskesmas lewat telepon.'
	);
	await press(page, law.action.answer);
	await expect(page.getByText(complaintPage.done(law.event.answer))).toBeVisible();

	await test.step('and a moderator goes on with all that a list finds, beyond its first page', () => chooseAll(page));
});

async function chooseAll(page: Page): Promise<void> {
	await signInAs(page, 'moderator@fkp.test');
	await page.goto('/meja?peran=moderator&daftar=semua');
	const rows = await page.locator('a[data-row]').count();
	const all = page.locator('button[name="langkah"][value="semua"]');
	const total = Number(/\d+/.exec(await all.innerText())?.[0]);
	expect(total).toBeGreaterThan(rows);
	await expect(all).toHaveText(bulk.all(total));
	await tabTo(page, all);
	await page.keyboard.press('Enter');
	// Somebody else may have filed one meanwhile.
	const boxes = page.locator('input[name="kasus"]:checked');
	await expect.poll(() => boxes.count()).toBeGreaterThanOrEqual(Math.min(total, BULK_MOST));
	await expect(page.getByText(bulk.chosen(await boxes.count()), { exact: true })).toBeVisible();
}

/** `npm run desk-keys` answers ten, and sends on twenty. */
const CASES = Number(process.env['DESK_CASES'] ?? 2);
/** Not much the same: that would be asked about. */
const ANSWERS = [
	'Stok dikirim Senin.',
	'Gudang kosong; pembelian darurat berjalan.',
	'Petugas mengantar obatnya sore nanti.',
	'Kami tambah jatah mulai bulan depan.',
	'Apotek rujukan melayani tanpa biaya.',
	'Dokter jaga sudah ditugaskan kembali.',
	'Kapal logistik berangkat pagi ini.',
	'Laporan diteruskan kepada kepala gudang.',
	'Perawat keliling membawa persediaan.',
	'Pengadaan selesai, barangnya tiba lusa.'
];

test('an officer answers case after case by keys, and switches them off', async ({ page, request }) => {
	const mark = `zq${Date.now().toString(36)}`;
	for (let left = CASES; left > 0; left -= 1)
		await sendPublicReport(request, aReport({ title: `Obat kosong ${mark} di desa ke-${left}` }));
	await signInAs(page, 'dinkes@fkp.test');
	await page.goto(`/meja?cari=${mark}`);
	let [keys, pages] = [0, 1];
	const press = async (key: string) => {
		await page.keyboard.press(key);
		keys += 1;
	};
	for (let nth = 0; nth < CASES; nth += 1) {
		const ref = await page.locator('a[data-row][aria-current]').getAttribute('href');
		await expect(page.locator('#tombol')).toBeVisible();
		await expect(page.locator('#tindak .send button').first()).toBeInViewport({ ratio: 1 });
		await press('r');
		await expect(page.locator('#tindak textarea')).toBeFocused();
		await expect(page.locator('#tindak textarea')).toBeInViewport();
		await page.keyboard.insertText(`${ANSWERS[nth % ANSWERS.length]}`);
		await press('Control+Enter');
		await expect(page.getByText(complaintPage.done(law.event.answer))).toBeVisible();
		await expect(page.locator('a[data-row][aria-current]')).not.toHaveAttribute('href', ref ?? '');
		pages += 1;
	}
	process.stdout.write(`${CASES} reports answered: ${keys} keys, ${pages} pages\n`);
	expect([keys, pages]).toEqual([2 * CASES, CASES + 1]);

	await page.goto('/meja');
	const rows = page.locator('a[data-row]');
	await expect(page.getByText(desk.keys.title)).toBeVisible();
	await page.keyboard.press('j');
	await expect(rows.first()).toBeFocused();
	await page.keyboard.press('/');
	await expect(page.locator('#cari')).toBeFocused();
	await page.keyboard.type('jk?');
	await expect(page.locator('#cari')).toHaveValue('jk?');

	await test.step('the counts are asked for anew, and what is being written stays', () => seeCounts(page));

	await page.getByText(desk.keys.title).click();
	const active = page.getByRole('checkbox', { name: desk.keys.active });
	await active.uncheck();
	await page.reload();
	await expect(page.getByText(desk.keys.title)).toBeVisible();
	await page.keyboard.press('j');
	await expect(rows.first()).not.toBeFocused();
});

/** The frame asks once a minute: for other numbers, for the same, and after the session has ended no more. */
async function seeCounts(page: Page): Promise<void> {
	await page.clock.install();
	await page.goto('/meja');
	const todo = page.locator('nav[data-counts] a[aria-current]');
	const href = (await todo.getAttribute('href')) ?? '';
	const asked: (string | undefined)[] = [];
	const answers = [
		{ status: 200, json: { [href]: { total: 4321, late: 0 } }, headers: { etag: '"satu"' } },
		{ status: 304 }
	];
	await page.route('**/meja/angka', (route) => {
		const answer = answers[asked.length];
		asked.push(route.request().headers()['if-none-match']);
		return answer ? route.fulfill(answer) : route.continue();
	});
	const wrong: Error[] = [];
	page.on('pageerror', (error) => wrong.push(error));
	await page.locator('#cari').fill('sedang ditulis');
	const cookies = await page.context().cookies();
	const ended = page.waitForEvent('requestfinished', (request) => request.url().includes('/masuk'));
	for (const nth of [1, 2, 3]) {
		if (nth === 3) await page.context().clearCookies();
		await page.clock.fastForward(61_000);
		await expect.poll(() => asked.length).toBe(nth);
		await expect(todo.locator('[data-total]')).toHaveText('4.321');
		await expect(todo.locator('[data-late]')).toBeHidden();
	}
	await ended;
	await page.clock.fastForward(300_000);
	await expect(page.locator('#cari')).toHaveValue('sedang ditulis');
	await expect(page).toHaveTitle(/^\(4321\)/);
	expect([asked.slice(1), wrong]).toEqual([['"satu"', '"satu"'], []]);
	await page.context().addCookies(cookies);
	await page.unrouteAll();
}

test('a moderator sends on case after case, each where it is proposed, with one key', async ({ page, request }) => {
	const [mark, cases] = [`zr${Date.now().toString(36)}`, 2 * CASES];
	for (let left = cases; left > 0; left -= 1)
		await sendReport(request, aReport({ title: `Obat kosong ${mark} di desa ke-${left}` }));
	await signInAs(page, 'moderator@fkp.test');
	await page.goto(`/meja?cari=${mark}`);
	let keys = 0;
	for (; keys < cases; keys += 1) {
		const href = await page.locator('a[data-row][aria-current]').getAttribute('href');
		await expect(page.locator('#tombol')).toBeVisible();
		await expect(page.locator('#instansi')).toBeInViewport({ ratio: 1 });
		await expect(page.locator('#instansi')).not.toHaveValue('');
		await page.keyboard.press('Control+Enter');
		await page.waitForURL(`**&dari=${new URLSearchParams(href ?? '').get('kasus')}`);
	}
	await expect(page.getByText(complaintPage.done(law.event.route))).toBeVisible();
	process.stdout.write(`${cases} reports sent on: ${keys} keys, ${keys + 1} pages\n`);
});

test('mistakes take the focus, with script and without', { tag: '@both' }, async ({ page }) => {
	for (const path of ['/lapor', '/lapor/lokasi', '/lapor/perihal']) await makeMistakes(page, path, report.next);
});

test('mistakes take the focus where no script helps', async ({ page }) => {
	await makeMistakes(page, '/lacak', track.open);
	await makeMistakes(page, '/masuk', account.signIn.submit);
	await makeMistakes(page, '/daftar', account.register.submit);
	await makeMistakes(page, '/lupa-sandi', account.forgotten.submit);
});

/** Sends an empty form: the summary has the focus, each message leads to its field. */
async function makeMistakes(page: Page, path: string, button: string): Promise<void> {
	await page.goto(path);
	await page.getByRole('button', { name: button, exact: true }).last().click();
	const summary = page.getByRole('alert');
	await expect(summary, path).toBeFocused();
	await expect(page, path).toHaveTitle(new RegExp(`^${common.errorPrefix}`));
	for (const link of await summary.getByRole('link').all()) {
		const field = page.locator((await link.getAttribute('href')) ?? '');
		await expect(field, path).toHaveCount(1);
		await link.click();
		await expect(field, path).toBeFocused();
	}
}

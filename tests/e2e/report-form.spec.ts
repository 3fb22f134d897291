import { textFor } from '../../src/lib/text/catalogue';
import { redactionTextFor } from '../../src/lib/text/redaction-catalogue';
import { photoFile } from '../support/site/photo';
import { aReport, fillDraft, sendPublicReport } from '../support/site/report';
import { sendFromReview } from './support/report';
import { expect, test } from './support/test';
import { refusalsFor } from '../../src/lib/text/refusal/catalogue';
import { inOneBreath } from '../../src/lib/text/refusal/refusal';

const refusals = refusalsFor('id');

const { report, common, receipt } = textFor('id');
const english = textFor('en').report;

// What the scripts of the form add; that it works without them is shown by what is tagged `@both` or `@no-script`.

test('a mistake is shown before anything travels, in the language of the page', async ({ page }) => {
	for (const [path, text] of [
		['/lapor/perihal', report],
		['/en/lapor/perihal', english]
	] as const) {
		await page.goto(path);
		let sent = 0;
		page.on('request', (request) => {
			if (request.method() === 'POST' && !request.url().endsWith('/simpan')) sent += 1;
		});
		await page.getByRole('textbox', { name: text.titleLabel }).fill('Pendek');
		await page.getByRole('button', { name: text.next, exact: true }).click();
		const summary = page.getByRole('alert');
		await expect(summary).toBeFocused();
		await expect(summary.getByRole('link')).toHaveText([text.faults.title.too_short, text.faults.category.missing]);
		const title = page.getByRole('textbox', { name: text.titleLabel });
		await expect(title).toHaveAttribute('aria-invalid', 'true');
		await expect(title).toHaveAccessibleDescription(new RegExp(RegExp.escape(text.faults.title.too_short)));
		await expect(page.getByRole('combobox', { name: text.categoryList })).toHaveAccessibleDescription(
			new RegExp(RegExp.escape(text.faults.category.missing))
		);
		// What is mended is no longer called wrong.
		await title.fill('Obat hipertensi kosong');
		await page.getByRole('button', { name: text.next, exact: true }).click();
		await expect(summary.getByRole('link')).toHaveCount(1);
		await expect(title).not.toHaveAttribute('aria-invalid');
		await expect(page.getByText(text.faults.title.too_short)).toHaveCount(0);
		expect(sent, `${path} sends nothing`).toBe(0);
	}
});

test('what is left to write is counted, said aloud near the end', async ({ page }) => {
	await page.goto('/lapor/perihal');
	const title = page.getByRole('textbox', { name: report.titleLabel });
	await expect(title).toHaveAccessibleDescription(new RegExp(RegExp.escape(common.charactersMost(150))));
	await title.fill('x'.repeat(113));
	await expect(page.locator('#title-most')).toHaveText(common.charactersLeft(37));
	await expect(page.locator('#title-most + [aria-live]')).toHaveText(common.charactersLeft(40));
	await title.fill(`${'x'.repeat(150)}🏝️`);
	await expect(page.locator('#title-most')).toHaveText(common.charactersOver(2));
});

test('what looks like personal data is named beside the field, and numbers of nobody are not', async ({ page }) => {
	const { hint, kind } = redactionTextFor('id');
	await page.goto('/lapor');
	const text = page.getByRole('textbox', { name: report.text });
	const told = page.locator('#text-pribadi');
	await text.fill('NIK saya 8271022003850003, hubungi 0812-4417-9083 sesudah jam kerja.');
	await expect(told).toHaveText(hint.typing(`${kind.nik}, ${kind.phone}`));
	await expect(text).toHaveAccessibleDescription(new RegExp(RegExp.escape(kind.nik)));
	await text.fill('Tiket 2026-0812441790 belum dijawab, Jalan KM 12 RT 01 RW 02, PP 96 Tahun 2012.');
	await expect(told).toBeHidden();
	await page.goto('/lapor/lokasi');
	await page.getByRole('textbox', { name: report.place, exact: true }).fill('Rumah Pak Ali, 0812-4417-9083');
	await expect(page.locator('#place-pribadi')).toHaveText(hint.typing(kind.phone));
});

test('words are kept while they are written', async ({ page }) => {
	await page.goto('/lapor/perihal');
	await page.getByRole('textbox', { name: report.titleLabel }).fill('Lampu jalan padam');
	await expect(page.getByRole('status').filter({ hasText: report.saved('').trim() })).toBeVisible();
	await expect(page.getByText(report.draftKept)).toBeVisible();
	// Those of the last seconds travel when the page is left.
	await page.getByRole('textbox', { name: report.titleLabel }).fill('Lampu jalan padam di Kalumata');
	await page.goto('/tentang');
	await expect(async () => {
		await page.goto('/lapor/perihal');
		await expect(page.getByRole('textbox', { name: report.titleLabel })).toHaveValue('Lampu jalan padam di Kalumata', {
			timeout: 500
		});
	}).toPass();
});

test('the list of categories narrows while a word is typed', async ({ page }) => {
	await page.goto('/lapor/perihal');
	const list = page.getByRole('combobox', { name: report.categoryList });
	const search = page.getByRole('searchbox', { name: report.categorySearch });
	const all = await list.locator('option').count();
	await search.fill('obat');
	await expect(page.getByText(/kategori cocok/)).toBeVisible();
	expect(await list.locator('option').count()).toBeLessThan(all);
	await list.selectOption('obat-tenaga-kesehatan');
	await search.fill('kapal');
	await expect(list, 'what was chosen stays').toHaveValue('obat-tenaga-kesehatan');
	await search.fill('qqqq');
	await expect(page.getByText(report.categoryNone)).toBeVisible();
	await expect(list.locator('option')).toHaveCount(all);
});

test('files go up as soon as they are chosen, and nothing typed meanwhile is lost', async ({ page, faults }) => {
	await page.goto('/lapor');
	const files = page.getByLabel(report.files);
	await files.setInputFiles([
		await photoFile('satu.jpg'),
		{ name: 'catatan.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('bukan gambar') }
	]);
	await expect(page.getByText(report.filesKept(1, 5))).toBeVisible();
	await expect(page.getByText(inOneBreath(refusals.file.unknown_type('catatan.jpg')))).toBeVisible();
	await expect(page.getByRole('alert')).toBeFocused();
	await page.getByRole('textbox', { name: report.text }).fill('Pasar Gamalama bocor');
	await files.setInputFiles(await photoFile('dua.jpg', '#3b6d8a'));
	await expect(page.getByText(report.filesKept(2, 5))).toBeVisible();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect(page.getByRole('textbox', { name: report.text })).toHaveValue('Pasar Gamalama bocor');
	await page.getByRole('button', { name: report.removeFile('satu.jpg') }).click();
	await expect(page.getByText(report.filesKept(1, 5))).toBeVisible();

	await page.route('**/lapor', (route) => route.abort());
	await files.setInputFiles(await photoFile('tiga.jpg', '#8a3b6d'));
	await expect(page.getByText(report.uploadFailed)).toBeVisible();
	await expect(files).toHaveAccessibleDescription(new RegExp(RegExp.escape(report.uploadFailed)));
	expect(faults.splice(0), 'the broken line alone').toEqual([expect.stringContaining('net::ERR_FAILED')]);
});

test('what was told nearby already is shown once the district is chosen', async ({ page, request }) => {
	const written = aReport({
		text: 'Ekskavator mogok menutup jalan di Bukit Kayu Merah sejak Rabu, angkutan sayur memutar.'
	});
	await sendPublicReport(request, { ...written, place: 'Bukit Kayu Merah' });
	await page.goto('/lapor');
	await page.getByRole('textbox', { name: report.text }).fill(written.text);
	await page.getByRole('button', { name: report.next, exact: true }).click();
	await page.waitForURL('**/lapor/lokasi');
	await page.getByRole('combobox', { name: report.district }).selectOption(written.district);
	await expect(page.getByRole('link', { name: written.title })).toBeVisible();
});

test('number and code of the receipt can be copied', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await fillDraft(page.request, aReport());
	await page.goto('/lapor/tinjau');
	const { ref, code } = await sendFromReview(page);
	await expect(page.getByRole('button', { name: report.print })).toBeVisible();
	await page.getByRole('button', { name: report.copy }).click();
	await expect(page.getByText(report.copied)).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		`${receipt.number}: ${ref}\n${receipt.accessCode}: ${code}`
	);
});

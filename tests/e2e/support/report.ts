import type { Page } from 'playwright/test';
import { textFor } from '../../../src/lib/text/catalogue';
import { modeOf, receiptIn, type Receipt, type Written } from '../../support/site/report';
import { expect } from './test';

const { report: text, common, receipt } = textFor('id');

export type Picture = { name: string; mimeType: string; buffer: Buffer };

/** Walks through the steps as a person does, up to the review. */
export async function writeReport(page: Page, written: Written, pictures: Picture[] = []): Promise<void> {
	await page.goto('/lapor');
	await page.getByRole('textbox', { name: text.text }).fill(written.text);
	if (pictures.length > 0) await attach(page, pictures);
	await page.getByRole('button', { name: text.next, exact: true }).click();
	await page.waitForURL('**/lapor/lokasi');
	await page.getByRole('combobox', { name: text.district }).selectOption(written.district);
	await page.getByRole('textbox', { name: text.place }).fill(written.place);
	await page.getByRole('button', { name: text.next, exact: true }).click();
	await page.waitForURL('**/lapor/perihal');
	await page.getByRole('textbox', { name: text.titleLabel }).fill(written.title);
	await chooseCategory(page, written.category);
	await page.getByRole('radio', { name: textFor('id').law.classification.complaint }).check();
	await page.getByRole('button', { name: text.next, exact: true }).click();
	await page.waitForURL('**/lapor/diri');
	await sayWho(page, written);
	await page.getByRole('button', { name: text.next, exact: true }).click();
	await page.waitForURL('**/lapor/tinjau');
}

/** One of those that the story suggests, or another one from the list. */
async function chooseCategory(page: Page, category: string): Promise<void> {
	const suggested = page.locator(`input[name="category"][value="${category}"]`);
	if (await suggested.count()) return suggested.check();
	const other = page.getByRole('radio', { name: text.categoryElse });
	if (await other.count()) await other.check();
	await page.getByRole('combobox', { name: text.categoryList }).selectOption(category);
}

/** With script files go up when they are chosen; without it, or before it runs, by their button. */
async function attach(page: Page, pictures: Picture[]): Promise<void> {
	const kept = page.getByText(text.filesKept(pictures.length, 5));
	const upload = page.getByRole('button', { name: text.upload });
	await page.getByLabel(text.files).setInputFiles(pictures);
	await expect(async () => {
		if (!(await kept.isVisible()) && (await upload.isVisible())) await upload.click();
		await expect(kept).toBeVisible({ timeout: 3_000 });
	}).toPass();
	for (const { name } of pictures)
		await expect(page.getByRole('button', { name: text.removeFile(name) })).toBeVisible();
}

async function sayWho(page: Page, written: Written): Promise<void> {
	if (written.anonymous !== undefined || written.confidential !== undefined)
		await page.locator(`input[name="mode"][value="${modeOf(written)}"]`).check();
	for (const [label, value] of [
		[text.name, written.name],
		[text.email, written.email],
		[text.phone, written.phone]
	] as const)
		if (value) await page.getByRole('textbox', { name: `${label} ${common.optional}` }).fill(value);
}

/** Presses the last button and reads the receipt. */
export async function sendFromReview(page: Page): Promise<Receipt> {
	await page.getByRole('button', { name: text.send, exact: true }).click();
	await expect(page.getByRole('heading', { name: text.sentTitle })).toBeVisible();
	return readReceipt(page);
}

export async function readReceipt(page: Page): Promise<Receipt> {
	const card = page.getByRole('region', { name: receipt.title });
	return receiptIn(await card.innerHTML());
}

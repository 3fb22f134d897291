import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from 'playwright/test';
import { textFor } from '../../../src/lib/text/catalogue';
import { agencyId } from './database';
import { actAs } from './people';
import { post } from './post';
import { expect } from './test';

const { report: text, common, receipt } = textFor('id');

export type Receipt = { ref: string; code: string };
export type Picture = { name: string; mimeType: string; buffer: Buffer };

/** What somebody writes; each has a title of its own, by which it is found again. */
export type Written = {
	title: string;
	text: string;
	district: string;
	place: string;
	category: string;
	anonymous?: boolean;
	confidential?: boolean;
	name?: string;
	email?: string;
	phone?: string;
};

export const aReport = (more: Partial<Written> = {}): Written => ({
	title: `Obat hipertensi di puskesmas kosong ${randomUUID().slice(0, 8)}`,
	text: 'Sudah tiga minggu obat hipertensi kosong. Petugas meminta kami membeli sendiri di apotek yang jauh.',
	district: '82.71',
	place: 'Puskesmas Kalumata',
	category: 'obat-tenaga-kesehatan',
	...more
});

/** Files a report by the forms alone, without a browser. */
export async function sendReport(request: APIRequestContext, written = aReport()): Promise<Receipt> {
	await fillDraft(request, written);
	const sent = await post(request, '/lapor/tinjau', {});
	expect(sent.headers()['location']).toBe('/lapor/terkirim');
	const got = receiptIn(await (await request.get('/lapor/terkirim')).text());
	await post(request, '/lapor/terkirim?/selesai', {});
	return got;
}

/** A report that everybody can read; whoever sent it is a guest again afterwards. */
export async function sendPublicReport(request: APIRequestContext, written = aReport()): Promise<Receipt> {
	const receipt = await sendReport(request, written);
	await actAs(request, 'moderator@fkp.test');
	const routed = await post(request, `/pengaduan/${receipt.ref}/teruskan`, { instansi: await agencyId('dinkes') });
	expect(routed.status()).toBe(303);
	await post(request, '/keluar', {});
	return receipt;
}

/** Everything but the last press. */
export async function fillDraft(request: APIRequestContext, written: Written): Promise<void> {
	const { title, text, district, place, category } = written;
	const steps = [
		['/lapor', { classification: 'complaint', title, text }],
		['/lapor/lokasi?/lanjut', { district, place, category }],
		['/lapor/diri', whoFields(written)]
	] as const;
	for (const [path, form] of steps) {
		const answer = await post(request, path, form);
		expect(answer.status(), `${path} accepts the step`).toBe(303);
	}
}

const whoFields = ({ anonymous, confidential, name, email, phone }: Written): Record<string, string> => ({
	...(anonymous && { anonymous: 'on' }),
	...(confidential && { confidential: 'on' }),
	...(name && { name }),
	...(email && { email }),
	...(phone && { phone })
});

/** The number and code on the page of a receipt. */
export function receiptIn(html: string): Receipt {
	const code = /\b(?:[0-9A-Z]{4}-){4}[0-9A-Z]{4}\b/.exec(html)?.[0] ?? '';
	const ref = />([0-9A-Z]{4}-[0-9A-Z]{4})</.exec(html)?.[1] ?? '';
	expect([ref, code], 'number and code on the receipt').toEqual([
		expect.stringMatching(/./),
		expect.stringMatching(/./)
	]);
	return { ref, code };
}

/** Walks through the three steps as a person does, up to the review. */
export async function writeReport(page: Page, written: Written, pictures: Picture[] = []): Promise<void> {
	await page.goto('/lapor');
	await page.getByRole('radio', { name: textFor('id').law.classification.complaint }).check();
	await page.getByRole('textbox', { name: text.titleLabel }).fill(written.title);
	await page.getByRole('textbox', { name: text.text }).fill(written.text);
	await page.getByRole('button', { name: text.next, exact: true }).click();
	await page.waitForURL('**/lapor/lokasi');
	await page.getByRole('combobox', { name: text.district }).selectOption(written.district);
	await page.getByRole('textbox', { name: text.place }).fill(written.place);
	await page.getByRole('combobox', { name: text.category, exact: true }).selectOption(written.category);
	if (pictures.length > 0) await attach(page, pictures);
	await page.getByRole('button', { name: text.next, exact: true }).click();
	await page.waitForURL('**/lapor/diri');
	await sayWho(page, written);
	await page.getByRole('button', { name: text.next, exact: true }).click();
	await page.waitForURL('**/lapor/tinjau');
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
	const tick = (label: string, wanted?: boolean) =>
		wanted === undefined ? undefined : page.getByRole('checkbox', { name: label }).setChecked(wanted);
	await tick(text.anonymous, written.anonymous);
	await tick(text.confidential, written.confidential);
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

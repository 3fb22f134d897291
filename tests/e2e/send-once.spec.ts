import { textFor } from '../../src/lib/text/catalogue';
import { database } from '../support/site/database';
import { readReceipt, sendFromReview, writeReport } from './support/report';
import { aReport } from '../support/site/report';
import { expect, test } from './support/test';

const { report: text } = textFor('id');

const filed = async (title: string): Promise<string[]> =>
	(await database().selectFrom('thread').select('ref').where('title', '=', title).execute()).map(({ ref }) => ref);

test('pressing twice makes one report', { tag: '@both' }, async ({ page }) => {
	const written = aReport();
	await writeReport(page, written);
	await page.getByRole('button', { name: text.send, exact: true }).dblclick();
	await expect(page.getByRole('heading', { name: text.sentTitle })).toBeVisible();
	expect(await filed(written.title)).toEqual([(await readReceipt(page)).ref]);
});

test('going back and sending again leads to the same receipt', { tag: '@both' }, async ({ page }) => {
	const written = aReport();
	await writeReport(page, written);
	const first = await sendFromReview(page);
	await page.goBack();
	const again = page.getByRole('button', { name: text.send, exact: true });
	// A browser may ask the site again instead of showing its own copy, and is led to the receipt at once.
	if (await again.isVisible()) await again.click();
	await expect(page.getByRole('heading', { name: text.sentTitle })).toBeVisible();
	expect(await readReceipt(page)).toEqual(first);
	expect(await filed(written.title)).toEqual([first.ref]);
});

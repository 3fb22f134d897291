import { consultationTextFor } from '../../src/lib/text/consultation-catalogue';
import { signInAs } from './support/people';
import { expect, test } from './support/test';
import { refusalsFor } from '../../src/lib/text/refusal/catalogue';
import { fillDay } from './support/fill-day';

const refusals = refusalsFor('id');

const { minutes: says } = consultationTextFor('id');
const HOST = 'kepala.dinkes@fkp.test';
/** Of the demo: minutes of this one are still being written. */
const DESK = '/meja/konsultasi/rancangan-standar-pelayanan-rawat-jalan-rumah-sakit-provinsi/berita-acara';

test('the host draws an item from answered inputs', async ({ page }) => {
	await signInAs(page, HOST);
	await page.goto(DESK);
	await page
		.getByRole('link', { name: new RegExp(`^${says.desk.draw}`) })
		.first()
		.click();
	await expect(page.getByLabel(says.item.inputs)).not.toHaveValue('');

	await page.getByLabel(says.item.problem, { exact: true }).fill('Antrean pagi terlalu panjang');
	await page.getByLabel(says.item.term, { exact: true }).selectOption('short');
	await fillDay(page, says.item.dueDay, '2040-01-01');
	await page.getByRole('button', { name: says.item.save }).click();
	const summary = page.getByRole('alert');
	await expect(summary).toContainText(refusals.minutes.term_contradicts_day.what);
	await expect(summary).toBeFocused();
	await expect(page.getByLabel(says.item.problem, { exact: true })).toHaveValue('Antrean pagi terlalu panjang');

	await page.getByLabel(says.item.term, { exact: true }).selectOption('long');
	await page.getByRole('button', { name: says.item.save }).click();
	await expect(page.getByRole('status')).toHaveText(says.desk.saved);
	await expect(page.getByRole('heading', { name: 'Antrean pagi terlalu panjang' })).toBeVisible();
	await page
		.getByRole('button', { name: new RegExp(`^${says.desk.remove}`) })
		.first()
		.click();
	await expect(page.getByRole('heading', { name: 'Antrean pagi terlalu panjang' })).toHaveCount(0);
});

import type { Page } from 'playwright/test';
import { textFor } from '../../src/lib/text/catalogue';
import { doAct } from './support/act';
import { pressDemoBar } from './support/people';
import { photoFile } from './support/photo';
import { aReport, sendFromReview, writeReport } from './support/report';
import { startServer } from './support/server';
import { readJourney } from './support/shown';
import { expect, setting, test as base } from './support/test';

const { demo, law, complaintPage } = textFor('id');

/** A forum of its own, because these tests move its time. */
const test = base.extend<object, { forum: string }>({
	forum: [
		async ({}, use) => {
			const server = await startServer({ postgresUrl: setting('FKP_E2E_POSTGRES'), env: { FKP_SEED_THREADS: '5' } });
			await use(server.url);
			await server.stop();
		},
		{ scope: 'worker', timeout: 120_000 }
	],
	baseURL: async ({ forum }, use) => use(forum)
});

test('a newcomer plays all parts, moves time, and sees silence close a report', async ({ page }) => {
	test.setTimeout(120_000);
	const written = aReport();
	await writeReport(page, written);
	const { ref } = await sendFromReview(page);
	await page.goto('/');
	await pressDemoBar(page, 'moderator');
	await expect(page).toHaveURL(/\/meja/);
	await doAct(page, ref, 'route', { agency: 'Dinas Kesehatan' });

	// From a report one comes back to it in the other part.
	await pressDemoBar(page, 'dinkes');
	await expect(page).toHaveURL(new RegExp(`/pengaduan/${ref}`));
	for (let days = 0; days < 6; days += 1) await moveTime(page, demo.workingDay);
	await expect(page.locator('.turn').getByText(textFor('id').deadline.late(1, 'working_days'))).toBeVisible();
	await doAct(page, ref, 'resolve', {
		words: 'Amlodipin 2.000 tablet dikirim ke puskesmas pada 20 November.',
		pictures: [await photoFile('bukti.jpg')]
	});

	for (let weeks = 0; weeks < 4; weeks += 1) await moveTime(page, demo.week);
	await page.goto(`/pengaduan/${ref}`);
	await expect(page.getByText(law.status.closed_silent).first()).toBeVisible();
	expect((await readJourney(page)).at(-1)).toBe(law.event.lapse);
	await expect(page.getByText(complaintPage.clock.metLate(1, 'working_days'))).toBeVisible();

	await page.goto('/demo/surat');
	await expect(page.getByRole('link', { name: new RegExp(ref) }).first()).toBeVisible();
});

async function moveTime(page: Page, step: string): Promise<void> {
	const button = page.getByRole('button', { name: `+ ${step}`, exact: true });
	if (!(await button.isVisible())) await page.locator('.demo-bar summary').click();
	const before = await page.locator('.demo-bar time').first().getAttribute('datetime');
	await button.click();
	await expect(page.locator('.demo-bar time').first()).not.toHaveAttribute('datetime', before ?? '');
	await expect(page.locator('.demo-bar [role="status"]')).toBeVisible();
}

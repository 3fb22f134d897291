import { textFor } from '../../src/lib/text/catalogue';
import { aReport, sendReport } from '../support/site/report';
import { writeReport, sendFromReview } from './support/report';
import { expect, test } from './support/test';

const { report, track, complaintPage } = textFor('id');

test('“back” shows nothing of a report that its code had opened', async ({ page }) => {
	const secret = aReport({ confidential: true });
	const { ref, code } = await sendReport(page.request, secret);
	await page.goto('/lacak');
	await page.getByLabel(track.number).fill(ref);
	await page.getByLabel(track.code, { exact: true }).fill(code);
	await page.getByRole('button', { name: track.open }).click();
	await expect(page.getByRole('heading', { name: secret.title })).toBeVisible();
	await page.goto('/lacak');
	await page.getByRole('button', { name: track.close }).click();
	await expect(page.getByText(track.closed)).toBeVisible();
	for (const _ of ['the field for the code', 'the report']) {
		await page.goBack();
		await expect(page.getByText(secret.title)).toHaveCount(0);
		await expect(page.getByText(complaintPage.banner.yours)).toHaveCount(0);
	}
});

test(
	'“back” shows nothing of a draft that was thrown away, typed words included',
	{ tag: '@both' },
	async ({ page }) => {
		const written = aReport();
		await writeReport(page, written);
		await page.goto('/lapor/perihal');
		await page.getByLabel(report.titleLabel).fill(`${written.title} dan lagi`);
		await page.getByText(report.discard, { exact: true }).click();
		await page.getByRole('button', { name: report.discardYes }).click();
		await expect(page.getByLabel(report.text)).toHaveValue('');
		for (let steps = 0; steps < 4; steps += 1) {
			await page.goBack();
			await expect(page.getByText(written.title)).toHaveCount(0);
			await expect(page.locator(`[value^="${written.title}"]`)).toHaveCount(0);
			const typed = await page
				.locator('input, textarea')
				.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
			expect(typed.join()).not.toContain(written.title);
		}
	}
);

test('“back” shows no receipt once somebody has signed in', async ({ page }) => {
	const written = aReport();
	await writeReport(page, written);
	const { code } = await sendFromReview(page);
	await page.request.post('/demo/masuk', {
		form: { account: 'warga@fkp.test', back: '/' },
		headers: { origin: new URL(page.url()).origin }
	});
	await page.goto('/');
	await page.goBack();
	await expect(page.getByText(code)).toHaveCount(0);
});

import { textFor } from '../../src/lib/text/catalogue';
import { doAct } from './support/act';
import { moveTime, test } from './support/own-forum';
import { pressDemoBar } from './support/people';
import { photoFile } from '../support/site/photo';
import { sendFromReview, writeReport } from './support/report';
import { aReport } from '../support/site/report';
import { readJourney } from './support/shown';
import { expect } from './support/test';

const { law, complaintPage } = textFor('id');

test('a newcomer plays all parts, moves time, and sees silence close a report', async ({ page }) => {
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
	for (let days = 0; days < 6; days += 1) await moveTime(page, 'workingDay');
	await expect(page.locator('#tenggat .pill')).toHaveText(textFor('id').deadline.late(1, 'working_days'));
	await doAct(page, ref, 'resolve', {
		words: 'Amlodipin 2.000 tablet dikirim ke puskesmas pada 20 November.',
		pictures: [await photoFile('bukti.jpg')]
	});

	for (let weeks = 0; weeks < 4; weeks += 1) await moveTime(page, 'week');
	await page.goto(`/pengaduan/${ref}`);
	await expect(page.getByText(law.status.closed_silent).first()).toBeVisible();
	expect((await readJourney(page)).at(-1)).toBe(law.event.lapse);
	await expect(page.getByText(complaintPage.clock.metLate(1, 'working_days'))).toBeVisible();

	await page.goto('/demo/surat');
	await expect(page.getByRole('link', { name: new RegExp(ref) }).first()).toBeVisible();
});

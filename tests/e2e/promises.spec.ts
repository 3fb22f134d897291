import type { Page } from 'playwright/test';
import { consultationTextFor } from '../../src/lib/text/consultation-catalogue';
import { randomUUID } from 'node:crypto';
import { signInAs } from './support/people';
import { actAs } from '../support/site/people';
import { photoFile } from '../support/site/photo';
import { post } from '../support/site/post';
import { expect, test } from './support/test';

const { promises: says, consultation, frame, hosting } = consultationTextFor('id');
const OFFICER = 'dinkes@fkp.test';
const FACILITATOR = 'fasilitator@fkp.test';
const TOPIC = 'penanganan-obat-kosong-di-instalasi-farmasi';
const ITEM = `/konsultasi/${TOPIC}/komitmen/2`;

test('an agency writes how a promise goes, from its desk', async ({ page, comeIn }) => {
	const news = `Rangka rak obat terpasang ${randomUUID().slice(0, 8)}.`;
	await signInAs(page, OFFICER);
	await page.goto('/meja');
	await page.getByRole('link', { name: frame.room.promises, exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(says.desk.title);
	await page.goto(ITEM);
	await page.getByRole('link', { name: consultation.commitmentAction.report_progress, exact: true }).click();

	await test.step('what is missing is said, what was chosen stays', async () => {
		await page.getByLabel(says.act.files).setInputFiles(await photoFile('rak.jpg'));
		await page.getByRole('button', { name: consultation.commitmentAction.report_progress }).click();
		await expect(page.getByRole('alert')).toBeFocused();
		await expect(page.getByRole('main')).toContainText('rak');
	});

	await page.getByLabel(says.act.text.report_progress).fill(news);
	await page.getByRole('button', { name: consultation.commitmentAction.report_progress }).click();
	await expect(page.getByRole('status')).toContainText(says.act.done);

	await test.step('everybody reads it, and nobody else may write', async () => {
		const citizen = await comeIn();
		await citizen.goto(ITEM);
		const entry = citizen.getByRole('article').filter({ hasText: news }).last();
		await expect(entry.getByRole('img')).toHaveCount(1);
		await citizen.goto(`${ITEM}/selesai`);
		await expect(citizen).toHaveURL(/\/masuk\?/);
		await actAs(citizen.request, 'pupr@fkp.test');
		expect((await post(citizen.request, `${ITEM}/kemajuan`, { teks: 'Bukan milik kami.' })).status()).toBe(409);
	});
});

/** The number of a report that everybody may read. */
async function aPublicReport({ request }: Page): Promise<string> {
	const list = await (await request.get('/pengaduan')).text();
	return /\/pengaduan\/([0-9A-Z]{4}-[0-9A-Z]{4})/.exec(list)?.[1] ?? '';
}

test('a tie that was a mistake is taken back, and stands once the minutes are published', async ({ page }) => {
	const tab = '/meja/konsultasi/rancangan-standar-pelayanan-rawat-jalan-rumah-sakit-provinsi/komitmen';
	await signInAs(page, FACILITATOR);
	const nomor = await aPublicReport(page);
	const tie = { nomor, kaitan: 'konsultasi' };
	expect((await post(page.request, `${tab}?/kaitkan`, tie)).status()).toBe(303);
	await page.goto(tab);
	await page.getByRole('button', { name: nomor }).click();
	await expect(page.getByRole('status')).toContainText(says.bridge.undone);
	await expect(page.getByRole('button', { name: nomor })).toHaveCount(0);
	expect((await post(page.request, `${tab}?/lepas`, {})).status()).toBe(404);
	expect((await post(page.request, `/meja/konsultasi/${TOPIC}/komitmen?/lepas`, tie)).status()).toBe(409);
});

test('a report is raised into a new consultation from its own page', async ({ page, comeIn }) => {
	const citizen = await comeIn();
	const report = await aPublicReport(citizen);
	await citizen.goto(`/pengaduan/${report}`);
	await expect(citizen.getByRole('link', { name: says.bridge.raise })).toHaveCount(0);
	await signInAs(page, FACILITATOR);
	await page.goto(`/pengaduan/${report}`);
	await page.getByRole('link', { name: says.bridge.raise }).click();
	await expect(page.getByRole('main')).toContainText(says.bridge.raises(report));
	await page.getByRole('button', { name: hosting.begin.submit }).click();
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(page.getByRole('main')).toContainText(says.bridge.raises(report));
	await page.getByLabel(hosting.begin.name).fill(`Perbaikan layanan ${randomUUID().slice(0, 8)}`);
	await page.getByRole('button', { name: hosting.begin.submit }).click();
	await expect(page.getByRole('status')).toContainText(says.bridge.done);
	await expect(page.getByRole('main')).toContainText(report);
});

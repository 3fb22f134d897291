import { randomUUID } from 'node:crypto';
import { textFor } from '../../src/lib/text/catalogue';
import { doAct, track } from './support/act';
import { signInAs } from './support/people';
import { photoFile } from '../support/site/photo';
import { sendFromReview, writeReport } from './support/report';
import { aReport } from '../support/site/report';
import { expect, test } from './support/test';

const { complaintPage, complaintList } = textFor('id');

test('a confidential report exists only for those who handle it', async ({ page, comeIn, mails }) => {
	// Like no word of any report, not even nearly: a search finds what comes near as well.
	const secret = randomUUID()
		.slice(0, 8)
		.replace(/./g, (digit) => 'qxzjvwkqxzjvwkqx'.charAt(parseInt(digit, 16)));
	const written = aReport({
		title: `Petugas meminta uang pelicin ${secret}`,
		text: `Petugas loket meminta uang lima puluh ribu sebelum memanggil nomor antrean, sandi ${secret}.`,
		confidential: true,
		email: `${secret}@warga.test`
	});
	await writeReport(page, written, [await photoFile('kuitansi.jpg')]);
	const receipt = await sendFromReview(page);
	const [moderator, officer, stranger] = await Promise.all([comeIn(), comeIn(), comeIn()]);
	await signInAs(moderator, 'moderator@fkp.test');
	await doAct(moderator, receipt.ref, 'route', { agency: 'Dinas Kesehatan' });
	await signInAs(officer, 'dinkes@fkp.test');
	await officer.goto(`/pengaduan/${receipt.ref}`);
	await expect(officer.getByText(complaintPage.banner.confidentialSays)).toBeVisible();
	const [photo] = await officer
		.locator('a[href^="/berkas/"]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('href')!));

	await signInAs(stranger, 'warga@fkp.test');
	for (const who of [stranger, await comeIn()]) {
		expect((await who.goto(`/pengaduan/${receipt.ref}`))?.status()).toBe(404);
		expect((await who.request.get(photo!)).status()).toBe(404);
		for (const path of [
			'/',
			'/pengaduan',
			`/pengaduan?cari=${secret}`,
			`/pengaduan?cari=${receipt.ref}`,
			'/instansi/dinkes'
		]) {
			await who.goto(path);
			expect(await who.content(), path).not.toContain(written.title);
		}
	}
	await stranger.goto(`/pengaduan?cari=${secret}`);
	await expect(stranger.getByText(complaintList.empty)).toBeVisible();

	await track(page, receipt);
	await expect(page.getByRole('heading', { level: 1, name: written.title })).toBeVisible();
	await expect.poll(async () => (await mails.about(receipt.ref)).length).toBeGreaterThanOrEqual(4);
	for (const { subject, text, html, to } of await mails.about(receipt.ref))
		expect(`${subject}${text}${html}`.includes(secret), `to ${to.join()}`).toBe(false);
});

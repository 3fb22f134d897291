import { readFile } from 'node:fs/promises';
import { logTextFor } from '../../src/lib/text/log-catalogue';
import { aReport } from '../support/site/report';
import { track } from './support/act';
import { sendFromReview, writeReport } from './support/report';
import { expect, test } from './support/test';

const { receipts, check } = logTextFor('id');

test('a reporter keeps the proof of a report, and a browser checks it without the forum', async ({ page, comeIn }) => {
	const written = aReport({
		title: 'Perahu puskesmas keliling tidak datang',
		text: 'Sudah dua bulan perahu itu tidak datang, dan obat rutin kami habis.'
	});
	await writeReport(page, written);
	const receipt = await sendFromReview(page);
	await track(page, receipt);
	const download = page.getByRole('link', { name: receipts.download(1) });
	await expect(async () => {
		await page.goto(`/pengaduan/${receipt.ref}/log`);
		await expect(download).toBeVisible({ timeout: 1 });
	}).toPass();
	const waiting = page.waitForEvent('download');
	await download.click();
	const proof = await readFile(await (await waiting).path());
	await page.goto('/periksa');
	const key = await page.locator('.code').first().innerText();

	// Somebody else, who has nothing but the file and the key.
	const stranger = await comeIn();
	await stranger.goto('/periksa');
	await stranger.getByRole('link', { name: check.verifier }).click();
	await stranger.context().setOffline(true);
	const said = stranger.getByRole('status');
	const verify = async (file: Buffer, words = '', by = key) => {
		await stranger
			.getByLabel('Berkas bukti')
			.setInputFiles({ name: 'a.tlog-proof', mimeType: 'text/plain', buffer: file });
		await stranger.getByLabel('Kunci pemeriksa').fill(by);
		await stranger.getByLabel('Kata-kata').fill(words);
		await stranger.getByRole('button', { name: 'Periksa', exact: true }).click();
	};
	await verify(proof);
	await expect(said).toContainText('Cocok. Tercatat di log');
	await expect(said).toContainText(`thread: ${receipt.ref}`);
	await verify(proof, 'Perahu puskesmas keliling datang tiap minggu.');
	await expect(said).toContainText('Tidak cocok. Kata-kata itu bukan');
	await verify(Buffer.from(proof.toString().replace(/index \d+/, 'index 0')));
	await expect(said).toContainText('Tidak cocok.');
	await verify(proof, '', 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k');
	await expect(said).toContainText('tidak ditandatangani kunci itu');
	const place = [written.title, written.place ?? '', written.text].join('\n');
	await verify(proof, place);
	await expect(said).toContainText('dengan kata-kata itu');
});

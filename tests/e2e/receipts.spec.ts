import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { logTextFor } from '../../src/lib/text/log-catalogue';
import { aReport } from '../support/site/report';
import { sendFromReview, writeReport } from './support/report';
import { expect, test } from './support/test';

const { receipt: says, check } = logTextFor('id');

/** Somebody else, who has nothing but what was kept, and no network: the verifier lies on their own machine. */
const VERIFIER = `file://${join(process.cwd(), 'static/periksa/pemeriksa.html')}`;

test('a guest keeps the receipt of a report, and another machine checks it without the forum @both', async ({
	page,
	browser
}) => {
	const written = aReport({
		title: 'Perahu puskesmas keliling tidak datang',
		text: 'Sudah dua bulan perahu itu tidak datang, dan obat rutin kami habis.',
		confidential: true
	});
	await writeReport(page, written);
	await sendFromReview(page);
	const text = await page.locator('.signed pre').innerText();
	expect(text).not.toMatch(/perahu|obat|puskesmas/i);
	const save = async () => {
		const waiting = page.waitForEvent('download');
		await page.getByRole('link', { name: says.file }).click();
		return readFile(await (await waiting).path());
	};
	const promise = await save();
	await page.getByRole('link', { name: says.page }).click();
	await expect(async () => {
		await page.reload();
		await expect(page.getByText('Sudah di log publik')).toBeVisible({ timeout: 1 });
	}).toPass();
	const proof = await save();
	await page.goto('/periksa');
	const key = await page.locator('.code').first().innerText();
	expect(await page.getByRole('link', { name: check.others }).getAttribute('href')).toBe('/periksa/catatan');

	const stranger = await (await browser.newContext({ javaScriptEnabled: true, offline: true })).newPage();
	await stranger.goto(VERIFIER);
	const said = stranger.getByRole('status');
	const verify = async (kept: { file?: Buffer; text?: string }, words = '', by = key) => {
		const files = kept.file ? [{ name: 'a.txt', mimeType: 'text/plain', buffer: kept.file }] : [];
		await stranger.getByLabel('Berkas tanda terima').setInputFiles(files);
		await stranger.getByLabel('Atau teksnya').fill(kept.text ?? '');
		await stranger.getByLabel('Kunci pemeriksa').fill(by);
		await stranger.getByLabel('Kata-kata').fill(words);
		await stranger.getByRole('button', { name: 'Periksa', exact: true }).click();
		await expect(said).not.toHaveText('Memeriksa …');
	};
	const place = [written.title, written.place ?? '', written.text].join('\n');
	await verify({ text });
	await expect(said).toContainText('Cocok. Janji bertanda tangan');
	await verify({ file: promise }, place);
	await expect(said).toContainText('dengan kata-kata itu');
	await verify({ file: proof });
	await expect(said).toContainText('Cocok. Tercatat di log');
	await verify({ file: proof }, place);
	await expect(said).toContainText('dengan kata-kata itu');
	await verify({ file: proof }, 'Perahu puskesmas keliling datang tiap minggu.');
	await expect(said).toContainText('Tidak cocok. Kata-kata itu bukan');
	await verify({ file: Buffer.from(proof.toString().replace(/index \d+/, 'index 0')) });
	await expect(said).toContainText('Tidak cocok.');
	await verify({ text: text.replace(/tindakan 1/, 'tindakan 2') });
	await expect(said).toContainText('Ini tidak ditandatangani kunci itu');
	await verify({ file: proof }, '', 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k');
	await expect(said).toContainText('Ini tidak ditandatangani kunci itu');
	await verify({});
	await expect(said).toHaveText('Pilih berkas atau tempel teksnya dahulu.');
	await stranger.context().close();
});

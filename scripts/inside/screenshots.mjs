import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import sharp from 'sharp';
import { findBrowser } from '../lib/browser.mjs';
import { inProject } from '../lib/project.mjs';
import { complain, say } from '../lib/talk.mjs';

// Pictures of a demo that is running, for the README: as a visitor, then as each of those who work here.
const [base = 'http://localhost:3000'] = process.argv.slice(2);
const FOLDER = inProject('static', 'screenshots');
const PASSWORD = 'demo-fkp-2026';
/** A page can be endless; what matters is seen in two screens. */
const SIZES = { desktop: { width: 1280, height: 1440 }, phone: { width: 360, height: 1480 } };

const reportPath = await firstPath(`${base}/pengaduan?terlambat=1`, /\/pengaduan\/[0-9A-Z]{4}-[0-9A-Z]{4}/);

const topic = '/konsultasi/rancangan-standar-pelayanan-rawat-jalan-rumah-sakit-provinsi';
const promised = '/konsultasi/pengelolaan-sampah-pasar-dan-pelabuhan-di-ibu-kota-provinsi';
const surveyed = await firstPath(`${base}/survei`, /\/survei\/[a-z0-9-]+\/hasil/);

/** @type {Record<string, Record<string, string>>} */
const PAGES = {
	'': {
		home: '/',
		list: '/pengaduan',
		thread: reportPath,
		report: '/lapor',
		track: '/lacak',
		agencies: '/instansi',
		agency: '/instansi/dinkes',
		service: '/layanan/surat-keterangan-sehat',
		statistics: '/statistik',
		'statistics-question': '/statistik/ketepatan',
		calculator: '/kalkulator-tenggat?tanggal=2026-03-13&jam=&kebijakan=first-response',
		'sign-in': '/masuk',
		register: '/daftar',
		about: '/tentang',
		privacy: '/privasi',
		mails: '/demo/surat',
		missing: '/tidak-ada',
		consultations: '/konsultasi',
		consultation: topic,
		'draft-text': `${topic}/teks`,
		inputs: `${topic}/masukan`,
		input: `${topic}/masukan/1`,
		'input-form': `${topic}/masukan/tulis`,
		matrix: `${promised}/masukan/matriks`,
		minutes: `${promised}/berita-acara`,
		commitments: `${promised}/komitmen`,
		commitment: `${promised}/komitmen/3`,
		surveys: '/survei',
		'survey-result': surveyed
	},
	'moderator@fkp.test': { 'desk-moderator': '/meja', 'act-flag': `${reportPath}/laporkan` },
	'dinkes@fkp.test': { 'desk-officer': '/meja', 'desk-calendar': '/meja/kalender', templates: '/meja/templat' },
	'pengawas@fkp.test': { 'desk-inspector': '/meja' },
	'fasilitator@fkp.test': {
		'desk-consultations': '/meja/konsultasi',
		'desk-consultation': topic.replace('/konsultasi', '/meja/konsultasi'),
		'desk-inputs': `${topic.replace('/konsultasi', '/meja/konsultasi')}/masukan`,
		'desk-minutes': `${topic.replace('/konsultasi', '/meja/konsultasi')}/berita-acara`
	},
	'kepala.dinkes@fkp.test': { 'desk-commitments': '/meja/komitmen', team: '/meja/tim' },
	'admin@fkp.test': {
		administration: '/admin',
		identity: '/admin/situs',
		services: '/meja/layanan',
		people: '/admin/orang',
		calendar: '/admin/kalender',
		policies: '/admin/kebijakan'
	},
	'warga@fkp.test': { account: '/akun' }
};

const executablePath = await findBrowser();
const browser = await chromium.launch({
	...(executablePath ? { executablePath } : {}),
	args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update']
});
mkdirSync(FOLDER, { recursive: true });
try {
	for (const [size, viewport] of Object.entries(SIZES))
		for (const [email, pages] of Object.entries(PAGES)) await takeAll(size, viewport, email, pages);
} catch (error) {
	complain(String(error));
	process.exitCode = 1;
} finally {
	await browser.close();
}
process.disconnect?.();

/**
 * @param {string} size
 * @param {{ width: number, height: number }} viewport
 * @param {string} email
 * @param {Record<string, string>} pages
 */
async function takeAll(size, viewport, email, pages) {
	const context = await browser.newContext({ viewport, locale: 'id-ID' });
	const page = await context.newPage();
	if (email) {
		await page.goto(`${base}/masuk`);
		await page.locator('main input[type=email]').fill(email);
		await page.locator('main input[type=password]').fill(PASSWORD);
		await page.locator('main input[type=password]').press('Enter');
		await page.waitForURL((url) => !url.pathname.endsWith('/masuk'));
	}
	for (const [name, path] of Object.entries(pages)) {
		await page.goto(base + path);
		const picture = await page.screenshot();
		writeFileSync(`${FOLDER}/${name}-${size}.webp`, await sharp(picture).webp({ quality: 80 }).toBuffer());
		say(`  ${name}-${size}`);
	}
	await context.close();
}

/** @param {string} address @param {RegExp} pattern */
async function firstPath(address, pattern) {
	const [found] = pattern.exec(await (await fetch(address)).text()) ?? [];
	return found ?? new URL(address).pathname;
}

import type { Page } from 'playwright/test';
import { textFor } from '../../../../src/lib/text/catalogue';
import { mustPost } from '../../../support/site/post';
import { aReport, fillDraft } from '../../../support/site/report';
import { OFFICER, WARGA, press, type Looks } from './look';

const { report, track, counter } = textFor('id');

export const REPORT_PAGES: Looks = {
	'(report)/lapor': [
		{ name: 'empty', path: '/lapor' },
		{ name: 'filled', path: '/lapor', written: true },
		{ name: 'refused', path: '/lapor', press: press(report.next) }
	],
	'(report)/lapor/lokasi': [
		{ name: 'empty', path: '/lapor/lokasi' },
		{ name: 'filled', path: '/lapor/lokasi', written: true },
		{ name: 'refused', path: '/lapor/lokasi', press: press(report.next) }
	],
	'(report)/lapor/perihal': [
		{ name: 'empty', path: '/lapor/perihal' },
		{ name: 'filled', path: '/lapor/perihal', written: true },
		{ name: 'refused', path: '/lapor/perihal', press: press(report.next) }
	],
	'(report)/lapor/diri': [
		{ name: 'for a guest', path: '/lapor/diri' },
		{ name: 'for a citizen', path: '/lapor/diri', by: WARGA },
		{ name: 'at a counter', path: '/lapor/diri', by: OFFICER },
		{ name: 'refused', path: '/lapor/diri', press: typeWrongMail }
	],
	'(report)/lapor/tinjau': [
		{ name: 'empty', path: '/lapor/tinjau' },
		{ name: 'filled', path: '/lapor/tinjau', written: true }
	],
	'(report)/lapor/terkirim': [{ name: 'filled', path: '/lapor/tinjau', written: true, press: press(report.send) }],
	'(report)/lapor/tanda-terima': [
		{ name: 'nothing sent', path: '/lapor/tanda-terima' },
		{ name: 'printed', path: '/meja/loket', by: OFFICER, press: printSlip }
	],
	'(report)/lacak': [
		{ name: 'empty', path: '/lacak' },
		{ name: 'refused', path: '/lacak', press: press(track.open) },
		{ name: 'opened', path: '/lacak', asReporter: true }
	],
	'(report)/lacak/data/hapus': [{ name: 'opened', path: '/lacak/data/hapus', asReporter: true }],
	'(report)/lacak/data': [{ name: 'opened', path: '/lacak/data', asReporter: true }]
};

async function typeWrongMail(page: Page): Promise<void> {
	await page.getByRole('textbox', { name: report.email }).fill('bukan-surel');
	await press(report.next)(page);
}

/** A clerk writes for somebody, and the sheet opens in the same tab. */
async function printSlip(page: Page): Promise<void> {
	await page.getByLabel(counter.consent).check();
	await page.getByRole('button', { name: counter.begin }).click();
	await page.getByText(counter.serving).waitFor();
	await fillDraft(page.request, { ...aReport({ anonymous: true }), name: '' });
	await mustPost(page.request, '/lapor/diri', { channel: 'counter', mode: 'anonymous' });
	await page.goto('/lapor/tinjau');
	await press(report.send)(page);
	await page.getByRole('heading', { name: counter.sentTitle }).waitFor();
	await page.evaluate(() => {
		for (const form of document.forms) form.removeAttribute('target');
	});
	await press(counter.print)(page);
}

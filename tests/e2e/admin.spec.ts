import { adminTextFor } from '../../src/lib/text/admin-catalogue';
import { fault } from '../../src/lib/text/id/form/fault';
import { signInAs } from './support/people';
import { expect, test } from './support/test';

const { calendar } = adminTextFor('id');

test('gives back what was imported until every line is right', async ({ page }) => {
	await signInAs(page, 'admin@fkp.test');
	await page.goto('/admin/kalender/impor');
	const lines = 'tanggal,nama\n2031-02-30,Imlek 2031\n2031-01-01,Tahun Baru 2031';
	await page.getByLabel(calendar.importing.file).setInputFiles({
		name: 'libur.csv',
		mimeType: 'text/csv',
		buffer: Buffer.from(lines)
	});
	await page.getByLabel(calendar.decree).fill('SKB contoh');
	await page.getByRole('button', { name: calendar.importing.submit }).click();
	await expect(page.getByRole('alert')).toBeFocused();
	await expect(page.getByText(fault.day_invalid(calendar.day))).toBeVisible();
	const text = page.getByLabel(calendar.importing.text);
	await expect(text).toHaveValue(lines);
	await text.fill(lines.replace('02-30', '02-03'));
	await page.getByRole('button', { name: calendar.importing.submit }).click();
	await expect(page.getByText(calendar.imported(2, 0))).toBeVisible();
	for (let left = 2; left > 0; left -= 1)
		await page
			.getByRole('button', { name: new RegExp(`^${calendar.staged.undo}`) })
			.first()
			.click();
	await expect(page.getByText(calendar.staged.none)).toBeVisible();
});

import { consultationTextFor } from '../../src/lib/text/consultation-catalogue';
import { queueTextFor } from '../../src/lib/text/queue-catalogue';
import { randomUUID } from 'node:crypto';
import type { Locator } from 'playwright/test';
import { fillAct } from './support/act';
import { signInAs } from './support/people';
import { photoFile } from '../support/site/photo';
import { post } from '../support/site/post';
import { expect, test } from './support/test';

const { inputs: says, law } = consultationTextFor('id');
const { form, desk, code: codePage } = says;
const queue = queueTextFor('id');
const SLUG = 'rancangan-standar-pelayanan-rawat-jalan-rumah-sakit-provinsi';
const INPUTS = `/konsultasi/${SLUG}/masukan`;
const DESK = `/meja/konsultasi/${SLUG}/masukan`;
const MODERATOR = 'moderator@fkp.test';
const FACILITATOR = 'fasilitator@fkp.test';

test('a guest gives an input, is let in, and is answered', async ({ page, comeIn }) => {
	const words = `Sediakan kursi prioritas di ruang tunggu ${randomUUID().slice(0, 8)}.`;
	const send = page.getByRole('button', { name: form.send });
	await page.goto(`${INPUTS}/tulis`);

	await test.step('what is missing is said, what was typed and chosen stays', async () => {
		await page.getByLabel(form.text).fill(words);
		await page.getByLabel(form.files).setInputFiles(await photoFile('kursi.jpg'));
		await send.click();
		await expect(page.getByRole('alert')).toBeFocused();
		await expect(page.getByLabel(form.text)).toHaveValue(words);
		await expect(page.getByRole('main')).toContainText('kursi');
	});

	await page.locator('[name=jenis][value=propose]').check();
	await page.locator('[name=unsur]').selectOption('civil_society');
	await page.getByLabel(form.name, { exact: true }).fill('Siti Aminah');
	await send.click();
	const number = await page.locator('.large').first().innerText();
	const code = await page.locator('.secret').innerText();

	await test.step('it is there for nobody, and its code says why', async () => {
		const citizen = await comeIn();
		await citizen.goto(INPUTS);
		await expect(citizen.getByRole('main')).not.toContainText(words);
		expect((await citizen.request.get(`${INPUTS}/${number}`)).status()).toBe(404);
		expect(await (await citizen.request.get(`${INPUTS}.csv`)).text()).not.toContain(words);
		await page.goto(`${INPUTS}/kode`);
		await page.getByLabel(codePage.field).fill(code);
		await page.getByRole('button', { name: codePage.open }).click();
		await expect(page.getByRole('status')).toContainText(codePage.held);
	});

	await test.step('a moderator lets it in from the queue', async () => {
		const moderator = await comeIn();
		await signInAs(moderator, MODERATOR);
		await moderator.goto('/meja/moderasi?jenis=held_input');
		const shown = moderator.getByText(`${says.number(Number(number))}, `);
		const next = moderator.getByRole('link', { name: queue.next });
		for (let left = 10; left > 0 && !(await shown.isVisible()); left -= 1) await next.click();
		await expect(moderator.getByText(words)).toBeVisible();
		await moderator.getByRole('button', { name: queue.act.admit }).click();
		await expect(moderator.getByRole('status').first()).toBeVisible();
		await moderator.goto(`${INPUTS}/${number}`);
		await expect(moderator.getByRole('main')).toContainText(words);
	});

	await test.step('the facilitator answers it', async () => {
		const facilitator = await comeIn();
		await signInAs(facilitator, FACILITATOR);
		await facilitator.goto(`${DESK}?nomor=${number}`);
		await facilitator.locator('[name=jawaban][value=accepted]').check();
		await facilitator.getByLabel(desk.text, { exact: true }).fill('Kursi prioritas disediakan mulai bulan depan.');
		await facilitator.locator('#jawab [data-counts]').click();
		await expect(facilitator.getByRole('status')).toContainText(desk.saved(1, number));
	});

	await page.goto(`${INPUTS}/${number}`);
	await expect(page.getByRole('article').filter({ hasText: 'Kursi prioritas disediakan' })).toBeVisible();
	await page.getByRole('button', { name: says.support }).click();
	await expect(page.getByRole('button', { name: says.support })).toHaveAttribute('aria-pressed', 'true');
});

test('an account replies, and what a guest wrote is refused with a reason', async ({ page, comeIn }) => {
	const given = await post(page.request, `${INPUTS}/tulis`, {
		jenis: 'object',
		unsur: 'academic',
		nama: 'Tamu',
		teks: `Nomor telepon dokter ${randomUUID()}.`
	});
	const number = /class="large num[^"]*">(\d+)</.exec(await given.text())?.[1] ?? '';
	await signInAs(page, MODERATOR);
	await page.goto(`${INPUTS}/${number}`);
	await page.getByRole('link', { name: says.refuse }).click();
	await page.getByLabel('B1. Data pribadi orang lain').check();
	await page.locator('[name=teks]').fill('Memuat nomor telepon.');
	await page.getByRole('button', { name: law.action.hide_post }).click();
	await expect(page.getByRole('status')).toContainText(says.done);

	const citizen = await comeIn();
	await signInAs(citizen, 'warga@fkp.test');
	await citizen.goto(`${INPUTS}/${number}`);
	await expect(citizen.getByRole('main')).toContainText('Memuat nomor telepon.');
	await expect(citizen.getByRole('main')).not.toContainText('telepon dokter');
	const reply = `Saya sependapat ${randomUUID().slice(0, 8)}.`;
	await citizen.goto(INPUTS);
	const first: Locator = citizen.locator('a[href$="#tanggapan"]').first();
	await first.click();
	await citizen.getByRole('link', { name: law.action.reply, exact: true }).click();
	await fillAct(citizen, 'reply', { words: reply });
	await expect(citizen.getByRole('article').filter({ hasText: reply })).toBeVisible();
});

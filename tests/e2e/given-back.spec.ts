import { textFor } from '../../src/lib/text/catalogue';
import { givenBackTextFor } from '../../src/lib/text/given-back-catalogue';
import { newAccount } from '../support/site/account';
import { expect, test } from './support/test';
import { refusalsFor } from '../../src/lib/text/refusal/catalogue';

const refusals = refusalsFor('id');

const { account } = textFor('id');
const says = givenBackTextFor('id');

test('what was typed comes back when the session has ended, and is sent by signing in', async ({ page }) => {
	const citizen = await newAccount(page.request);
	await page.goto('/akun/profil');
	await page.getByLabel(account.name, { exact: true }).fill('Nama "Baru" <b>tebal</b>');
	await page.context().clearCookies();
	await page.getByRole('button', { name: account.profile.submit }).click();
	await expect(page.getByRole('heading', { name: refusals.back.ended.what })).toBeVisible();
	await expect(page.getByLabel(account.name)).toHaveValue('Nama "Baru" <b>tebal</b>');

	await page.getByLabel(says.email).fill(citizen.email);
	await page.getByLabel(says.password).fill('bukan kata sandinya');
	await page.getByRole('button', { name: says.signInAndSend }).click();
	await expect(page.getByRole('alert')).toContainText(refusals.account.wrong_credentials.what);
	await expect(page.getByLabel(account.name)).toHaveValue('Nama "Baru" <b>tebal</b>');

	await page.getByLabel(says.password).fill(citizen.password);
	await page.getByRole('button', { name: says.signInAndSend }).click();
	await expect(page).toHaveURL(/\/akun\?pesan=profil$/);
	await expect(page.getByText('Nama "Baru" <b>tebal</b>').first()).toBeVisible();
});

test('nothing is done in the name of somebody else who signed in meanwhile', async ({ page }) => {
	const first = await newAccount(page.request);
	await page.goto('/akun/profil');
	await page.getByLabel(account.name, { exact: true }).fill('Nama Pertama');
	const second = await newAccount(page.request);
	await page.getByRole('button', { name: account.profile.submit }).click();
	await expect(page.getByRole('heading', { name: refusals.back.other.what })).toBeVisible();
	await expect(page.getByRole('button', { name: says.sendAs(second.name) })).toBeVisible();

	await page.getByLabel(says.email).fill(first.email);
	await page.getByLabel(says.password).fill(first.password);
	await page.getByRole('button', { name: says.signInAndSend }).click();
	await expect(page).toHaveURL(/\/akun\?pesan=profil$/);
	await expect(page.getByText('Nama Pertama').first()).toBeVisible();
});

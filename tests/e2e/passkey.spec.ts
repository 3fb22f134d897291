import type { Page } from 'playwright/test';
import { textFor } from '../../src/lib/text/catalogue';
import { newAccount } from '../support/site/account';
import { expect, test } from './support/test';

const { passkey, secondStep, home } = textFor('id').account;

/** A device that holds passkeys and lets its owner pass, as Chromium has one for tests. */
async function giveAuthenticator(page: Page): Promise<void> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('WebAuthn.enable');
	await devtools.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true
		}
	});
}

test('a passkey is added, signs in without a password, and is removed', async ({ page }) => {
	await giveAuthenticator(page);
	await newAccount(page.request);
	await page.goto('/akun/keamanan/kunci-sandi');
	await page.getByLabel(passkey.name).fill('Telepon kantor');
	await page.getByRole('button', { name: passkey.add }).click();
	await expect(page.getByRole('heading', { name: secondStep.codesShown })).toBeVisible();
	await expect(page.locator('ol code')).toHaveCount(10);
	await page.goto('/akun');
	await page.getByRole('button', { name: home.signOut }).click();
	await page.goto('/masuk/kunci-sandi');
	await page.getByRole('button', { name: passkey.signIn }).click();
	await expect(page).toHaveURL(/\/akun$/);
	await page.goto('/akun/keamanan/kunci-sandi');
	await page.getByRole('button', { name: passkey.removeNamed('Telepon kantor') }).click();
	await expect(page.getByText('Telepon kantor', { exact: true })).toHaveCount(0);
});

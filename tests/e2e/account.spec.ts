import { textFor } from '../../src/lib/text/catalogue';
import { linkIn, register } from './support/citizen';
import { aCitizen } from '../support/site/account';
import { account as letters } from './support/letters';
import { signIn } from './support/people';
import { sendFromReview, writeReport } from './support/report';
import { aReport } from '../support/site/report';
import { expect, test } from './support/test';
import { refusalsFor } from '../../src/lib/text/refusal/catalogue';

const refusals = refusalsFor('id');

const { account, report } = textFor('id');

test('a citizen registers, confirms, signs in and finds their report', async ({ page, mails }) => {
	const citizen = await register(page, mails);
	await signIn(page, citizen.email, citizen.password);
	await expect(page).toHaveURL(/\/akun$/);
	await expect(page.getByText(account.home.noReports)).toBeVisible();
	const written = aReport();
	await writeReport(page, written);
	await expect(page.getByText(report.privacyMode.open)).toBeVisible();
	const { ref } = await sendFromReview(page);
	await page.goto('/akun');
	await page.getByRole('link', { name: written.title }).click();
	await expect(page).toHaveURL(new RegExp(`/pengaduan/${ref}$`));
	await expect(page.getByText(textFor('id').complaintPage.banner.yours)).toBeVisible();
	await mails.next(citizen.email, new RegExp(ref));
});

test('an address that is taken learns it by mail alone', async ({ page, mails }) => {
	const citizen = await register(page, mails);
	await page.goto('/daftar');
	await page.getByLabel(account.name, { exact: true }).fill('Orang Lain');
	await page.getByLabel(account.email).fill(citizen.email.toUpperCase());
	await page.getByLabel(account.password).fill('kata sandi yang lain sekali');
	await page.getByRole('button', { name: account.register.submit, exact: true }).click();
	await expect(page.getByRole('heading', { name: account.checkMail.title })).toBeVisible();
	await mails.next(citizen.email, new RegExp(letters.already_registered.subject));
});

test('a forgotten password is replaced by mail, and every session ends', async ({ page, comeIn, mails }) => {
	const citizen = await register(page, mails);
	const elsewhere = await comeIn();
	await signIn(elsewhere, citizen.email, citizen.password);

	await page.goto('/lupa-sandi');
	await page.getByLabel(account.email).fill(citizen.email);
	await page.getByRole('button', { name: account.forgotten.submit }).click();
	await expect(page.getByText(account.checkMail.reset)).toBeVisible();
	const link = linkIn(await mails.next(citizen.email, new RegExp(letters.reset.subject)), 'atur-ulang-sandi');
	await page.goto(link);
	const fresh = aCitizen().password;
	await page.getByLabel(account.reset.newPassword).fill(fresh);
	await page.getByRole('button', { name: account.reset.submit }).click();
	await expect(page.getByText(account.signIn.outcome['sandi-baru'])).toBeVisible();
	await mails.next(citizen.email, new RegExp(letters.password_changed.subject));

	await elsewhere.goto('/akun');
	await expect(elsewhere, 'the old session is over').toHaveURL(/\/masuk\?/);
	await page.goto(link);
	await expect(page.getByText(refusals.account.link_void.why)).toBeVisible();
	await page.goto('/masuk');
	await page.getByLabel(account.email).fill(citizen.email);
	await page.getByLabel(account.password).fill(citizen.password);
	await page.getByRole('button', { name: account.signIn.submit, exact: true }).click();
	await expect(page.getByRole('alert')).toContainText(refusals.account.wrong_credentials.what);
	await expect(page.getByLabel(account.email)).toHaveValue(citizen.email);
	await signIn(page, citizen.email, fresh);
});

test('a session on another device is seen and ended', async ({ page, comeIn, mails }) => {
	const citizen = await register(page, mails);
	const lost = await comeIn();
	await signIn(lost, citizen.email, citizen.password);
	await signIn(page, citizen.email, citizen.password);
	await page.goto('/akun/keamanan');
	const { security, home } = account;
	await page.getByRole('button', { name: new RegExp(`^${security.revokeNamed('')}`) }).click();
	await expect(page.getByText(home.outcome.sesi)).toBeVisible();
	await expect(page.getByRole('button', { name: security.revokeOthers })).toHaveCount(0);
	await lost.goto('/akun');
	await expect(lost).toHaveURL(/\/masuk\?/);

	await page.getByLabel(security.current).fill(citizen.password);
	await page.getByLabel(security.newPassword).fill(aCitizen().password);
	await page.getByRole('button', { name: security.submitPassword }).click();
	await expect(page.getByText(home.outcome.sandi)).toBeVisible();
	await page.getByRole('button', { name: home.signOut }).click();
	await expect(page.getByText(account.signIn.outcome.keluar)).toBeVisible();
	await page.goto('/akun');
	await expect(page).toHaveURL(/\/masuk\?/);
});

test('what an appointed person may do follows who signs in', async ({ page }) => {
	await signIn(page, 'warga@fkp.test');
	await expect(page).toHaveURL(/\/akun$/);
	await expect(page.getByRole('link', { name: account.home.desk })).toHaveCount(0);
	expect((await page.goto('/meja'))?.status()).toBe(404);
	await signOutAndIn(page, 'dinkes@fkp.test');
	await expect(page).toHaveURL(/\/meja/);
});

async function signOutAndIn(page: Parameters<typeof signIn>[0], email: string): Promise<void> {
	await page.goto('/akun');
	await page.getByRole('button', { name: account.home.signOut }).click();
	await signIn(page, email);
}

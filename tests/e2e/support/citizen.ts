import type { Page } from 'playwright/test';
import { textFor } from '../../../src/lib/text/catalogue';
import { account as letters } from './letters';
import { aCitizen, type Citizen } from '../../support/site/account';
import type { Mail } from '../../support/site/read-mail';
import { expect } from './test';

const { account } = textFor('id');

type Mails = { next(address: string, words: RegExp): Promise<Mail> };

/** The address to press in a mail. */
export function linkIn({ text }: Mail, part: string): string {
	const link = new RegExp(`https?://\\S+/${part}/[\\w-]+`).exec(text)?.[0];
	if (!link) throw new Error(`No link to /${part} in the mail`);
	return link;
}

/** Registers and confirms by the link in the mail; the citizen is not signed in yet. */
export async function register(page: Page, mails: Mails, citizen = aCitizen()): Promise<Citizen> {
	await page.goto('/daftar');
	await page.getByLabel(account.name, { exact: true }).fill(citizen.name);
	await page.getByLabel(account.email).fill(citizen.email);
	await page.getByLabel(account.password).fill(citizen.password);
	await page.getByRole('button', { name: account.register.submit, exact: true }).click();
	await expect(page.getByRole('heading', { name: account.checkMail.title })).toBeVisible();
	await page.goto(linkIn(await mails.next(citizen.email, new RegExp(letters.confirm.subject)), 'konfirmasi'));
	await page.getByRole('button', { name: account.confirm.submit }).click();
	await expect(page.getByText(account.signIn.outcome.dikonfirmasi)).toBeVisible();
	return citizen;
}

import { setTimeout as sleep } from 'node:timers/promises';
import { test as base } from 'playwright/test';
import type { Mail } from './read-mail';

type Mailbox = {
	/** All mails to the address so far, oldest first. */
	to(address: string): Promise<Mail[]>;
	/** The first mail to the address whose subject or text fits; waits for it. */
	next(address: string, words: RegExp): Promise<Mail>;
};

const PATIENCE_MS = 15_000;

/** The site's address comes from the global setup; `mails` is what its SMTP server received. */
export const test = base.extend<{ mails: Mailbox }>({
	// Playwright reads the names of what a fixture needs from this pattern.
	baseURL: async ({}, use) => use(setting('FKP_E2E_URL')),
	mails: async ({}, use) => use({ to: mailsTo, next: nextMail })
});

export { expect } from 'playwright/test';

/** What the global setup left for the workers: `FKP_E2E_POSTGRES` and `FKP_E2E_DATABASE` are addresses of Postgres. */
export function setting(name: 'FKP_E2E_URL' | 'FKP_E2E_MAILS' | 'FKP_E2E_POSTGRES' | 'FKP_E2E_DATABASE'): string {
	const value = process.env[name];
	if (!value) throw new Error(`${name} is set by tests/e2e/support/global-setup.ts`);
	return value;
}

async function mailsTo(address: string): Promise<Mail[]> {
	const response = await fetch(setting('FKP_E2E_MAILS'));
	const all = (await response.json()) as Mail[];
	return all.filter(({ to }) => to.includes(address));
}

async function nextMail(address: string, words: RegExp): Promise<Mail> {
	for (let waited = 0; waited < PATIENCE_MS; waited += 200) {
		const found = (await mailsTo(address)).find(({ subject, text }) => words.test(subject) || words.test(text));
		if (found) return found;
		await sleep(200);
	}
	throw new Error(`No mail to ${address} with ${words} within ${PATIENCE_MS / 1000} s`);
}

import { randomInt } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test as base, type BrowserContext, type Page } from 'playwright/test';
import type { Mail } from './read-mail';
import { faultsOf } from './watch';

type Mailbox = {
	/** All mails to the address so far, oldest first. */
	to(address: string): Promise<Mail[]>;
	/** All mails so far that name the report. */
	about(ref: string): Promise<Mail[]>;
	/** The first mail to the address whose subject or text fits; waits for it. */
	next(address: string, words: RegExp): Promise<Mail>;
};

const PATIENCE_MS = 15_000;

type Fixtures = {
	mails: Mailbox;
	/** A further person: their page, in a browser of their own. */
	comeIn(): Promise<Page>;
	/** What went wrong in any browser of the test; it must be empty at the end. */
	faults: string[];
};

/**
 * The site's address comes from the global setup; `mails` is what its SMTP server received. Every test comes from a
 * network of its own, so that none uses up the attempts of another, and fails on errors nobody looked for.
 */
export const test = base.extend<Fixtures>({
	// Playwright reads the names of what a fixture needs from this pattern.
	baseURL: async ({}, use) => use(setting('FKP_E2E_URL')),
	extraHTTPHeaders: async ({}, use) => use({ 'x-forwarded-for': someAddress() }),
	mails: async ({}, use) => use({ to: mailsTo, about: mailsAbout, next: nextMail }),
	faults: async ({}, use) => {
		const faults: string[] = [];
		await use(faults);
		expect(faults, 'errors in the browser').toEqual([]);
	},
	context: async ({ context, javaScriptEnabled, faults }, use) => {
		faultsOf(context, { script: javaScriptEnabled, faults });
		await use(context);
	},
	comeIn: async ({ browser, javaScriptEnabled, faults }, use) => {
		const opened: BrowserContext[] = [];
		await use(async () => {
			const context = await browser.newContext();
			opened.push(context);
			faultsOf(context, { script: javaScriptEnabled, faults });
			return context.newPage();
		});
		for (const context of opened) await context.close();
	}
});

export { expect } from 'playwright/test';

/** An address of a private network: the server under test believes its proxy. */
export const someAddress = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;

/** What the global setup left for the workers: `FKP_E2E_POSTGRES` and `FKP_E2E_DATABASE` are addresses of Postgres. */
export function setting(name: 'FKP_E2E_URL' | 'FKP_E2E_MAILS' | 'FKP_E2E_POSTGRES' | 'FKP_E2E_DATABASE'): string {
	const value = process.env[name];
	if (!value) throw new Error(`${name} is set by tests/e2e/support/global-setup.ts`);
	return value;
}

async function allMails(): Promise<Mail[]> {
	const response = await fetch(setting('FKP_E2E_MAILS'));
	return (await response.json()) as Mail[];
}

const mailsTo = async (address: string) => (await allMails()).filter(({ to }) => to.includes(address));
const mailsAbout = async (ref: string) => (await allMails()).filter(({ subject }) => subject.includes(ref));

async function nextMail(address: string, words: RegExp): Promise<Mail> {
	for (let waited = 0; waited < PATIENCE_MS; waited += 200) {
		const found = (await mailsTo(address)).find(({ subject, text }) => words.test(subject) || words.test(text));
		if (found) return found;
		await sleep(200);
	}
	throw new Error(`No mail to ${address} with ${words} within ${PATIENCE_MS / 1000} s`);
}

import { expect, test as base, type BrowserContext, type Page } from 'playwright/test';
import type { Mail } from '../../support/site/read-mail';
import { setting, someAddress } from '../../support/site/setting';
import { until } from '../../support/until';
import { faultsOf } from './watch';

type Mailbox = {
	/** All mails to the address so far, oldest first. */
	to(address: string): Promise<Mail[]>;
	/** All mails so far that name the report. */
	about(ref: string): Promise<Mail[]>;
	/** The first mail to the address whose subject or text fits; waits for it. */
	next(address: string, words: RegExp): Promise<Mail>;
};

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
	baseURL: async ({}, use) => use(setting('URL')),
	extraHTTPHeaders: async ({}, use) => use({ 'x-forwarded-for': someAddress() }),
	mails: async ({}, use) => use({ to: mailsTo, about: mailsAbout, next: nextMail }),
	faults: async ({}, use) => {
		const faults: string[] = [];
		await use(faults);
		expect(faults, 'errors in the browser').toEqual([]);
	},
	context: async ({ context, javaScriptEnabled, faults }, use, { tags }) => {
		faultsOf(context, { script: javaScriptEnabled, faults });
		let scripts = 0;
		context.on('request', (request) => (scripts += request.resourceType() === 'script' ? 1 : 0));
		await use(context);
		if (javaScriptEnabled && tags.includes('@both'))
			expect(scripts, 'where no page ships script, one run is enough').toBeGreaterThan(0);
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

async function allMails(): Promise<Mail[]> {
	const response = await fetch(setting('MAILS'));
	return (await response.json()) as Mail[];
}

const mailsTo = async (address: string) => (await allMails()).filter(({ to }) => to.includes(address));
const mailsAbout = async (ref: string) => (await allMails()).filter(({ subject }) => subject.includes(ref));

const nextMail = (address: string, words: RegExp): Promise<Mail> =>
	until(`a mail to ${address} says ${words}`, async () =>
		(await mailsTo(address)).find(({ subject, text }) => words.test(subject) || words.test(text))
	);

import type { Page } from 'playwright/test';
import { theDemo } from '../../support/site/open-site';
import { startServer } from '../../support/site/server';
import { set, setting, someAddress } from '../../support/site/setting';
import { widenWords } from '../../support/site/wide-words';
import { test as base } from './test';
import { faultsOf } from './watch';

type Seat = { page: Page; faults: string[] };

/** For each worker a forum whose people wrote words wider than any screen, in place of the one that all share. */
export const test = base.extend<{ sitDown(): Promise<Page> }, { wide: string; seat: Seat }>({
	wide: [
		async ({}, use) => {
			const postgresUrl = setting('POSTGRES');
			const demo = await widenWords(postgresUrl, theDemo());
			const server = await startServer({ postgresUrl, demo, env: { SMTP_URL: setting('SMTP') } });
			set({ URL: server.url, DATABASE: server.databaseUrl });
			await use(server.url);
			await server.stop();
		},
		{ scope: 'worker', timeout: 300_000 }
	],
	baseURL: async ({ wide }, use) => use(wide),
	// One for all tests of the worker: in a browser that has just begun, axe needs twice the time.
	seat: [
		async ({ browser, wide }, use) => {
			const context = await browser.newContext({ baseURL: wide });
			const faults: string[] = [];
			faultsOf(context, { script: true, faults });
			await use({ page: await context.newPage(), faults });
			await context.close();
		},
		{ scope: 'worker' }
	],
	/** As somebody new, who finds nothing of the one before. */
	sitDown: async ({ seat: { page, ...seat }, faults }, use) => {
		await use(async () => {
			if (page.url() !== 'about:blank')
				await page.evaluate(() => [localStorage, sessionStorage].forEach((kept) => kept.clear()));
			await page.context().clearCookies();
			await page.context().setExtraHTTPHeaders({ 'x-forwarded-for': someAddress() });
			await page.setViewportSize({ width: 1280, height: 720 });
			return page;
		});
		faults.push(...seat.faults.splice(0));
	}
});

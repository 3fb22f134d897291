import { theDemo } from '../../support/site/open-site';
import { startServer } from '../../support/site/server';
import { set, setting } from '../../support/site/setting';
import { widenWords } from '../../support/site/wide-words';
import { test as base } from './test';

/** For each worker a forum whose people wrote words wider than any screen, in place of the one that all share. */
export const test = base.extend<object, { wide: string }>({
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
	baseURL: async ({ wide }, use) => use(wide)
});

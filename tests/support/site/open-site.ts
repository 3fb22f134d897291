import { startSignInProvider } from '../sign-in-provider';
import { startTestPostgres } from '../temporary-postgres';
import { startMailServer } from './mailbox';
import { sowDemo, startServer, type Demo } from './server';
import { isSet, set, setting } from './setting';

/** Postgres, a mail server and the built site with its demo, for all tests of a lane. Returns how to close them. */
export async function openSite(): Promise<() => Promise<void>> {
	const postgres = await startTestPostgres();
	const mail = await startMailServer();
	const demo = await findDemo(postgres.url);
	const office = await startSignInProvider();
	const env = { SMTP_URL: mail.smtpUrl, ...office.settings };
	const server = await startServer({ postgresUrl: postgres.url, demo, env });
	office.serve(server.url);
	set({
		URL: server.url,
		DATABASE: server.databaseUrl,
		SMTP: mail.smtpUrl,
		MAILS: mail.mailsUrl,
		POSTGRES: postgres.url
	});
	return async () => {
		await server.stop();
		await mail.close();
		await office.close();
		await postgres.stop();
	};
}

/** The one that the whole run has sown already, or one of this lane. */
async function findDemo(postgresUrl: string): Promise<Demo> {
	if (isSet('DEMO')) return theDemo();
	const demo = await sowDemo(postgresUrl);
	set({ DEMO: demo.template, SECRET: demo.secret });
	return demo;
}

/** For servers that a test starts for itself. */
export const theDemo = (): Demo => ({ template: setting('DEMO'), secret: setting('SECRET') });

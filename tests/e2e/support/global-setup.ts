import { startTestPostgres } from '../../support/temporary-postgres';
import { startMailServer } from './mail-server';
import { startServer } from './server';

/** Postgres, a mail server and the built site, for all specs. The workers inherit what is set here. */
export default async function setup(): Promise<() => Promise<void>> {
	const postgres = await startTestPostgres();
	const mail = await startMailServer();
	const server = await startServer({ postgresUrl: postgres.url, env: { SMTP_URL: mail.smtpUrl } });
	process.env['FKP_E2E_URL'] = server.url;
	process.env['FKP_E2E_MAILS'] = mail.mailsUrl;
	process.env['FKP_E2E_POSTGRES'] = postgres.url;
	process.env['FKP_E2E_DATABASE'] = server.databaseUrl;
	return async () => {
		await server.stop();
		await mail.close();
		await postgres.stop();
	};
}

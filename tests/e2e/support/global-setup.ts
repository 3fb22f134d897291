import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../../src/lib/server/db/embedded-postgres';
import { startMailServer } from './mail-server';
import { startServer } from './server';

/** Postgres, a mail server and the built site, for all specs. The workers inherit what is set here. */
export default async function setup(): Promise<() => Promise<void>> {
	const postgres = await openPostgres();
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

async function openPostgres(): Promise<{ url: string; stop: () => Promise<void> }> {
	const given = process.env['TEST_DATABASE_URL'];
	if (given) return { url: given, stop: () => Promise.resolve() };
	const folder = mkdtempSync(join(tmpdir(), 'fkp-e2e-postgres-'));
	const postgres = await startEmbeddedPostgres({ folder: join(folder, 'data'), durable: false });
	return {
		url: postgres.url,
		stop: async () => {
			await postgres.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

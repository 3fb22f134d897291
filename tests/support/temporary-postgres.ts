import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/lib/server/db/embedded-postgres.ts';

export type TestServer = { url: string; stop: () => Promise<void> };

/** A Postgres for one run, started by tests and by bare Node: the one of TEST_DATABASE_URL, or our own in a folder that goes with it. */
export async function startTestPostgres(): Promise<TestServer> {
	const given = process.env['TEST_DATABASE_URL'];
	if (given) return { url: given, stop: () => Promise.resolve() };
	const folder = mkdtempSync(join(tmpdir(), 'fkp-test-'));
	// Postgres under another account has to pass; what it keeps inside is closed again.
	chmodSync(folder, 0o711);
	const postgres = await startEmbeddedPostgres({ folder: join(folder, 'data'), durable: false });
	return {
		url: postgres.url,
		stop: async () => {
			await postgres.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

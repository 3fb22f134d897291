import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../src/lib/server/db/embedded-postgres';
import { migrate } from '../../src/lib/server/db/migrate';
import { withDatabase } from './database-url';

declare module 'vitest' {
	interface ProvidedContext {
		/** The server that holds the template. */
		databaseUrl: string;
		/** A migrated database that no one connects to; each test file gets a copy of it. */
		templateName: string;
	}
}

/** One server for the whole run: ours, or the one of TEST_DATABASE_URL. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const server = await openServer();
	const template = `fkp_template_${randomBytes(4).toString('hex')}`;
	try {
		await execute(server.url, `create database ${template}`);
		await migrate(withDatabase(server.url, template));
	} catch (error) {
		await server.close();
		throw error;
	}
	project.provide('databaseUrl', server.url);
	project.provide('templateName', template);
	return async () => {
		await execute(server.url, `drop database if exists ${template} with (force)`);
		await server.close();
	};
}

async function openServer(): Promise<{ url: string; close: () => Promise<void> }> {
	const given = process.env['TEST_DATABASE_URL'];
	if (given) return { url: given, close: () => Promise.resolve() };
	const folder = mkdtempSync(join(tmpdir(), 'fkp-test-'));
	const postgres = await startEmbeddedPostgres({ folder: join(folder, 'data'), durable: false });
	return {
		url: postgres.url,
		close: async () => {
			await postgres.stop();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

async function execute(url: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(statement);
	await client.end();
}

import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../src/lib/server/db/migrate';
import { withDatabase } from './database-url';
import { startTestPostgres } from './temporary-postgres';

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
	const server = await startTestPostgres();
	const template = `fkp_template_${randomBytes(4).toString('hex')}`;
	try {
		await execute(server.url, `create database ${template}`);
		await migrate(withDatabase(server.url, template));
	} catch (error) {
		await server.stop();
		throw error;
	}
	project.provide('databaseUrl', server.url);
	project.provide('templateName', template);
	return async () => {
		await execute(server.url, `drop database if exists ${template} with (force)`);
		await server.stop();
	};
}

async function execute(url: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	await client.query(statement);
	await client.end();
}

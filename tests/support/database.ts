import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Kysely } from 'kysely';
import { afterAll, beforeAll, inject } from 'vitest';
import { openDatabase } from '$lib/server/db/client';
import type { Database } from '$lib/server/db/schema';
import { parseEnv } from '$lib/server/env';
import { createLog } from '$lib/server/log';
import type { Services } from '$lib/server/services';
import { withDatabase } from './database-url';

/** A clock that stands still until the test moves it. */
export type TestClock = {
	now(): Date;
	set(instant: Date | string): void;
	advance(step: { days?: number; hours?: number; minutes?: number }): void;
};

export type TestDatabase = {
	readonly url: string;
	readonly db: Kysely<Database>;
	readonly services: Services;
	readonly clock: TestClock;
};

/** Saturday 21 November 2026, 14.05 WIT. */
const START = '2026-11-21T05:05:00Z';

/**
 * A fresh, migrated database for this test file, dropped after it. Call it once, at the top of the file:
 * `const test = useDatabase();` and read `test.db`, `test.services`, `test.clock` inside the tests.
 */
export function useDatabase(): TestDatabase {
	const clock = createClock(START);
	let opened: { url: string; services: Services } | undefined;
	const current = () => {
		if (!opened) throw new Error('The database opens in beforeAll: read it inside a test');
		return opened;
	};
	beforeAll(async () => {
		const url = await copyTemplate();
		opened = { url, services: servicesFor(url, clock) };
	});
	afterAll(async () => {
		if (!opened) return;
		await opened.services.db.destroy();
		rmSync(opened.services.env.dataDir, { recursive: true, force: true });
		await onServer(`drop database if exists ${nameOf(opened.url)} with (force)`);
	});
	return {
		clock,
		get url() {
			return current().url;
		},
		get db() {
			return current().services.db;
		},
		get services() {
			return current().services;
		}
	};
}

function createClock(start: string): TestClock {
	let instant = new Date(start);
	return {
		now: () => new Date(instant),
		set: (to) => {
			instant = new Date(to);
		},
		advance: ({ days = 0, hours = 0, minutes = 0 }) => {
			instant = new Date(instant.getTime() + ((days * 24 + hours) * 60 + minutes) * 60_000);
		}
	};
}

function servicesFor(url: string, clock: TestClock): Services {
	const env = parseEnv({
		DATABASE_URL: url,
		FKP_SECRET: 'a secret for tests that is long enough',
		FKP_DATA: join(tmpdir(), nameOf(url)),
		LOG_LEVEL: 'silent'
	});
	// On a busy machine many at once wait long for each other; nothing here is a race.
	return {
		db: openDatabase(url, { name: 'fkp-test', connectTimeoutMs: 60_000 }),
		replica: null,
		now: clock.now,
		env,
		log: createLog(env),
		demoClock: null
	};
}

async function copyTemplate(): Promise<string> {
	const name = `fkp_test_${randomBytes(6).toString('hex')}`;
	await onServer(`create database ${name} template ${inject('templateName')}`);
	return withDatabase(inject('databaseUrl'), name);
}

const nameOf = (url: string) => new URL(url).pathname.slice(1);

async function onServer(statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: inject('databaseUrl') });
	await client.connect();
	await client.query(statement);
	await client.end();
}

import { sql } from 'kysely';
import { openDatabase } from '../db/client';
import type { Env } from '../env';
import { createLog } from '../log';
import type { Services } from '../services';
import { openServices } from '../start-up';

/** Work on a database of its own that is dropped again. */
export async function withScratch(env: Env, work: (house: Services) => Promise<void>): Promise<void> {
	const name = `fkp_bench_${process.pid}`;
	const url = new URL(env.databaseUrl);
	url.pathname = `/${name}`;
	await onServer(env.databaseUrl, `create database ${name}`);
	try {
		const house = await openServices({ ...env, databaseUrl: url.href }, createLog({ ...env, logLevel: 'error' }));
		try {
			await work(house);
		} finally {
			await house.db.destroy();
		}
	} finally {
		await onServer(env.databaseUrl, `drop database ${name} with (force)`);
	}
}

async function onServer(url: string, statement: string): Promise<void> {
	const server = openDatabase(url, { max: 1 });
	await sql.raw(statement).execute(server);
	await server.destroy();
}

import { sql } from 'kysely';
import { openDatabase } from '../db/client';
import { envWith, type Env } from '../env';
import { createLog } from '../log';
import type { Services } from '../services';
import { closeServices, openServices } from '../start-up';

/** Work on a database of its own that is dropped again. */
export async function withScratch(env: Env, work: (house: Services) => Promise<void>): Promise<void> {
	const name = `fkp_bench_${process.pid}`;
	const url = new URL(env.databaseDirectUrl);
	url.pathname = `/${name}`;
	await onServer(env.databaseDirectUrl, `create database ${name}`);
	try {
		const address = { databaseUrl: url.href, databaseDirectUrl: url.href, databaseReplicaUrl: null, pooled: false };
		const house = await openServices(envWith(env, address), createLog(envWith(env, { logLevel: 'error' })));
		try {
			await work(house);
		} finally {
			await closeServices(house);
		}
	} finally {
		await onServer(env.databaseDirectUrl, `drop database ${name} with (force)`);
	}
}

async function onServer(url: string, statement: string): Promise<void> {
	const server = openDatabase(url, { max: 1 });
	await sql.raw(statement).execute(server);
	await server.destroy();
}

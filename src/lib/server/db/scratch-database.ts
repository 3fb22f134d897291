import { sql } from 'kysely';
import { openDatabase } from './client';

/** Work on an empty database of its own beside the one of this address; it is dropped again, however the work ends. */
export async function withScratchDatabase<Made>(
	besideUrl: string,
	purpose: string,
	work: (url: string) => Promise<Made>
): Promise<Made> {
	const name = `fkp_${purpose}_${process.pid}`;
	const url = new URL(besideUrl);
	url.pathname = `/${name}`;
	await onServer(besideUrl, `create database ${name}`);
	try {
		return await work(url.href);
	} finally {
		await onServer(besideUrl, `drop database ${name} with (force)`);
	}
}

async function onServer(url: string, statement: string): Promise<void> {
	const server = openDatabase(url, { max: 1 });
	await sql.raw(statement).execute(server);
	await server.destroy();
}

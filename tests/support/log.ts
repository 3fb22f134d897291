import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql, type RawBuilder } from 'kysely';
import { afterAll } from 'vitest';
import { findHead, findTile } from '$lib/server/queries/transparency/stored-log';
import type { Db } from '$lib/server/db/client';
import type { Services } from '$lib/server/services';
import { growLog } from '$lib/server/usecases/transparency/grow-log';

export async function growAll(house: Services): Promise<{ size: number }> {
	for (;;) {
		const grown = await growLog(house);
		if (grown === 'forked') throw new Error('forked');
		if (grown && !grown.waits) return grown;
	}
}

/** Forgets the head that this machine has seen: as if it were another. */
export const forgetKeptHead = (house: Services) =>
	rmSync(join(house.env.dataDir, 'log'), { recursive: true, force: true });

const TABLES = [
	'thread',
	'complaint',
	'thread_event',
	'forum_rule',
	'calendar_version',
	'deadline_policy',
	'log_leaf',
	'log_tile',
	'log_head'
] as const;

/** What somebody with all rights over the database could do; and how it was before. */
export async function behindItsBack(db: Db, change: RawBuilder<unknown>): Promise<() => Promise<void>> {
	const unwatched = (work: (run: (what: RawBuilder<unknown>) => Promise<unknown>) => Promise<void>) =>
		db.transaction().execute(async (trx) => {
			await sql`select set_config('session_replication_role', 'replica', true)`.execute(trx);
			await work((what) => what.execute(trx));
		});
	await unwatched(async (run) => {
		for (const table of TABLES) await run(sql`create table ${sql.id(`kept_${table}`)} as table ${sql.id(table)}`);
		await run(change);
	});
	return () =>
		unwatched(async (run) => {
			for (const table of TABLES) {
				await run(sql`delete from ${sql.id(table)}`);
				await run(sql`insert into ${sql.id(table)} overriding system value table ${sql.id(`kept_${table}`)}`);
				await run(sql`drop table ${sql.id(`kept_${table}`)}`);
			}
		});
}

/** Everything signed anew over what is written now, by whoever has the key: what was signed before is gone from the database. */
export async function signAnew(house: Services): Promise<void> {
	await house.db.transaction().execute(async (trx) => {
		await sql`select set_config('session_replication_role', 'replica', true)`.execute(trx);
		await sql`delete from log_tile`.execute(trx);
		await sql`delete from log_head`.execute(trx);
		await sql`update log_leaf set place = null, commitment = null, secret = null, opens = null, promised_by = null`.execute(
			trx
		);
	});
	forgetKeptHead(house);
	await growAll(house);
}

/** The log over http, and a folder in which somebody who does not trust it runs the program. */
export async function aStranger(current: () => Services) {
	const folder = mkdtempSync(join(tmpdir(), 'fkp-stranger-'));
	const serve = async (url: string): Promise<Buffer | null> => {
		const { db } = current();
		if (url === '/log/checkpoint') return Buffer.from((await findHead(db)) ?? '');
		const [, level = '', path = ''] = /^\/log\/tile\/([^/]+)\/(.+)$/.exec(url) ?? [];
		return findTile(db, level, path);
	};
	const server = createServer((request, response) => {
		void serve(request.url ?? '').then((bytes) => response.writeHead(bytes ? 200 : 404).end(bytes));
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	afterAll(() => {
		server.close();
		rmSync(folder, { recursive: true, force: true });
	});
	return {
		log: `http://127.0.0.1:${(server.address() as AddressInfo).port}/log`,
		inFile: (name: string, text: string): string => {
			writeFileSync(join(folder, name), text);
			return name;
		},
		check: async (...args: string[]): Promise<string> => {
			const script = join(process.cwd(), 'static/periksa/periksa.mjs');
			const child = spawn(process.execPath, [script, ...args], { cwd: folder });
			let said = '';
			for (const stream of [child.stdout, child.stderr])
				stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
			await once(child, 'close');
			return said;
		}
	};
}

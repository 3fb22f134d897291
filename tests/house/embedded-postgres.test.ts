import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
	chmodSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	realpathSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isAlive } from '$lib/server/db/embedded-cluster';
import { until } from '../support/until';

/** What `npm start` is to Postgres: a process that starts it, says where it is, and can be killed. */
const PARENT = `
	const { startEmbeddedPostgres } = await import(${JSON.stringify(resolve('src/lib/server/db/embedded-postgres.ts'))});
	const postgres = await startEmbeddedPostgres({ folder: process.argv[2], durable: true });
	process.once('SIGTERM', () => postgres.stop().then(() => process.exit(0)));
	process.send(postgres.url);
	setInterval(() => {}, 1000);
`;

let folder: string;
let data: string;
const parents: ChildProcess[] = [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'fkp-house-'));
	chmodSync(folder, 0o711);
	data = join(folder, 'data');
});

afterEach(async () => {
	for (const parent of parents.splice(0)) parent.kill('SIGKILL');
	await untilGone();
	const kept = join(data, 'postgres');
	if (existsSync(kept) && lstatSync(kept).isSymbolicLink()) rmSync(dirname(realpathSync(kept)), { recursive: true });
	rmSync(folder, { recursive: true, force: true });
});

async function startParent(): Promise<{ parent: ChildProcess; url: string }> {
	const script = join(folder, 'parent.mjs');
	writeFileSync(script, PARENT);
	const parent = fork(script, [data], { execArgv: [] });
	parents.push(parent);
	const [url] = (await once(parent, 'message')) as [string];
	return { parent, url };
}

async function query(url: string, statement: string): Promise<unknown[]> {
	const client = new pg.Client({ connectionString: url });
	client.on('error', () => undefined);
	await client.connect();
	const { rows } = await client.query(statement).finally(() => client.end());
	return rows;
}

function postmaster(): number {
	const file = join(data, 'postgres', 'postmaster.pid');
	return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
}

const isRunning = (pid: number) => pid > 0 && isAlive(pid);

const untilGone = () => until('no Postgres runs here', () => !existsSync(join(data, 'postgres', 'postmaster.pid')));

describe.skipIf(process.platform === 'win32')('the embedded Postgres', () => {
	it('keeps what was acknowledged when its parent is killed, and leaves no orphan', async () => {
		const first = await startParent();
		await query(first.url, 'create table kept (n int); insert into kept select generate_series(1, 200)');
		const pid = postmaster();
		first.parent.kill('SIGKILL');
		await until('it followed its parent', () => !isRunning(pid));
		const second = await startParent();
		expect(await query(second.url, 'select count(*)::int as many from kept')).toEqual([{ many: 200 }]);
	});

	it('comes back by itself at the same address when it is killed', async () => {
		const { url } = await startParent();
		await query(url, 'create table kept (n int); insert into kept values (1)');
		const pid = postmaster();
		process.kill(pid, 'SIGKILL');
		await until('another one answers', async () => {
			const back = await query(url, 'select 1').catch(() => null);
			return back && postmaster() !== pid;
		});
		expect(await query(url, 'select n from kept')).toEqual([{ n: 1 }]);
	});

	it('stops when it is asked to', async () => {
		const { parent } = await startParent();
		const pid = postmaster();
		parent.kill('SIGTERM');
		await once(parent, 'exit');
		expect(isRunning(pid)).toBe(false);
	});

	it('starts over a number in postmaster.pid that now belongs to someone else', async () => {
		const first = await startParent();
		first.parent.kill('SIGTERM');
		await once(first.parent, 'exit');
		const stale = [process.pid, '', '', 5432, folder, '', '', ''].join('\n');
		writeFileSync(join(data, 'postgres', 'postmaster.pid'), stale);
		const second = await startParent();
		expect(await query(second.url, 'select 1 as one')).toEqual([{ one: 1 }]);
	});

	it.skipIf(process.getuid?.() !== 0)(
		'as root keeps its data elsewhere when nobody else may walk to the folder',
		async () => {
			chmodSync(folder, 0o700);
			const { url, parent } = await startParent();
			expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
			expect(lstatSync(join(data, 'postgres')).isSymbolicLink()).toBe(true);
			parent.kill('SIGTERM');
			await once(parent, 'exit');
			const again = await startParent();
			expect(again.url).toBe(url);
		}
	);

	it('takes a path that is too long for a socket', async () => {
		data = join(folder, 'panjang'.repeat(12), 'data');
		mkdirSync(data, { recursive: true });
		const { url } = await startParent();
		expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }]);
	});
});

import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { findRunningPostgres } from '../../src/lib/server/db/embedded-postgres';
import { expect, test } from 'vitest';
import { aReport, type Written } from '../support/site/report';
import { freePort, isRunning, untilHealthy } from '../support/site/server';
import { someAddress } from '../support/site/setting';
import { until } from '../support/until';

const SUBMISSIONS = 200;
const AT_ONCE = 20;
/** Killed when about a third has been acknowledged: the rest is under way, or not yet sent. */
const KILL_AFTER = 70;

type Draft = { written: Written; cookie: string; address: string };
type Running = { url: string; child: ChildProcess };

for (const [what, victims] of [
	['the server', (server: number) => [server]],
	['the server and its database', (server: number) => [server, ...descendantsOf(server)]]
] as const)
	test(`kill -9 of ${what} in the middle of ${SUBMISSIONS} submissions loses none`, async () => {
		const folder = mkdtempSync(join(tmpdir(), 'fkp-kill-'));
		const port = await freePort();
		let running = await start(folder, port);
		try {
			expect(usersOf(folder).length, 'Postgres and its helpers').toBeGreaterThan(3);
			const drafts = await inLanes(range(SUBMISSIONS), () => writeDraft(running.url));
			const acknowledged = new Set<string>();
			const died = once(running.child, 'exit');
			await inLanes(drafts, async (draft) => {
				if (!(await isAccepted(running.url, draft))) return;
				acknowledged.add(draft.written.title);
				if (acknowledged.size === KILL_AFTER) for (const pid of victims(running.child.pid ?? 0)) kill(pid);
			});
			await died;
			expect(acknowledged.size, 'the rest did not get through').toBeLessThan(SUBMISSIONS);
			await until('no process is left over', () => usersOf(folder).length === 0);

			running = await start(folder, port);
			const kept = await titlesIn(folder);
			for (const title of acknowledged)
				expect(
					kept.filter((one) => one === title),
					title
				).toHaveLength(1);
			expect(new Set(kept).size, 'none twice').toBe(kept.length);

			// Whoever saw no answer sends again: then all are there, once, each under one number.
			await inLanes(drafts, async (draft) => expect(await isAccepted(running.url, draft)).toBe(true));
			expect((await titlesIn(folder)).sort()).toEqual(drafts.map(({ written }) => written.title).sort());
			const receipts = await inLanes(drafts.slice(0, AT_ONCE), (draft) => readReceipt(running.url, draft));
			expect(new Set(receipts).size).toBe(AT_ONCE);
		} finally {
			await stop(running.child);
		}
		await until('nothing runs on after the end', () => usersOf(folder).length === 0);
		rmSync(folder, { recursive: true, force: true });
	});

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** Works off a list, twenty at a time. */
async function inLanes<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
	const results: R[] = [];
	const waiting = items.entries();
	const lane = async () => {
		for (const [index, item] of waiting) results[index] = await work(item);
	};
	await Promise.all(range(AT_ONCE).map(lane));
	return results;
}

/** As `npm start` runs it, with Postgres of its own; sown with nothing but places and agencies. */
async function start(folder: string, port: number): Promise<Running> {
	const url = `http://localhost:${port}`;
	const { DATABASE_URL: _elsewhere, ...env } = process.env;
	const child = spawn(process.execPath, ['scripts/inside/serve.mjs'], {
		env: { ...env, PORT: String(port), FKP_DATA: folder, FKP_SEED_THREADS: '0', ADDRESS_HEADER: 'x-forwarded-for' },
		stdio: ['ignore', 'ignore', 'inherit', 'ipc']
	});
	await untilHealthy(url, child);
	return { url, child };
}

async function stop(child: ChildProcess): Promise<void> {
	if (!isRunning(child)) return;
	const ended = once(child, 'exit');
	child.kill('SIGTERM');
	await ended;
}

const kill = (pid: number) => {
	try {
		process.kill(pid, 'SIGKILL');
	} catch {
		// Its parent's end has ended it.
	}
};

/** The steps of the form; a cookie ties them together. */
async function writeDraft(url: string): Promise<Draft> {
	const written = aReport({ title: `Laporan uji ketahanan ${randomUUID()}` });
	const draft: Draft = { written, cookie: '', address: someAddress() };
	const { title, text, district, place, category } = written;
	const first = await send(url, '/lapor', draft, { text });
	draft.cookie = (first.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
	await send(url, '/lapor/lokasi?/lanjut', draft, { district, place });
	await send(url, '/lapor/perihal', draft, { title, category, classification: 'complaint' });
	const last = await send(url, '/lapor/diri', draft, {});
	expect(last.headers.get('location')).toBe('/lapor/tinjau');
	return draft;
}

function send(
	url: string,
	path: string,
	{ cookie, address }: Draft,
	fields: Record<string, string>
): Promise<Response> {
	const headers = { accept: 'text/html', origin: url, cookie, 'x-forwarded-for': address };
	return fetch(url + path, { method: 'POST', headers, body: new URLSearchParams(fields), redirect: 'manual' });
}

/** Whether the person is told that the report has arrived. */
const isAccepted = (url: string, draft: Draft): Promise<boolean> =>
	send(url, '/lapor/tinjau', draft, {}).then(
		({ status, headers }) => status === 303 && headers.get('location') === '/lapor/terkirim',
		() => false
	);

async function readReceipt(url: string, { cookie, address }: Draft): Promise<string> {
	const page = await fetch(`${url}/lapor/terkirim`, { headers: { cookie, 'x-forwarded-for': address } });
	return />([0-9A-Z]{4}-[0-9A-Z]{4})</.exec(await page.text())?.[1] ?? 'no number';
}

async function titlesIn(folder: string): Promise<string[]> {
	const client = new pg.Client({ connectionString: (await findRunningPostgres(folder)) ?? '' });
	await client.connect();
	const { rows } = await client.query<{ title: string }>('select title from thread');
	await client.end();
	return rows.map(({ title }) => title);
}

const pids = () =>
	readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.map(Number);

const parentOf = (pid: number): number => {
	try {
		return Number(
			readFileSync(`/proc/${pid}/stat`, 'utf8')
				.replace(/^.*\) /s, '')
				.split(' ')[1]
		);
	} catch {
		return 0;
	}
};

function descendantsOf(pid: number): number[] {
	const children = pids().filter((one) => parentOf(one) === pid);
	return children.flatMap((child) => [child, ...descendantsOf(child)]);
}

/** Processes that work in the folder: Postgres and all its helpers do. */
function usersOf(folder: string): string[] {
	const data = [folder, realpathSync(join(folder, 'postgres'))];
	return pids().flatMap((pid) => {
		try {
			const place = readlinkSync(`/proc/${pid}/cwd`);
			return data.some((one) => place.startsWith(one)) ? [readFileSync(`/proc/${pid}/cmdline`, 'utf8')] : [];
		} catch {
			return [];
		}
	});
}

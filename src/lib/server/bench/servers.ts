import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SITE_ENV, SITE_FLAGS } from '../../../../scripts/lib/site-process.mjs';
import { StartupError } from '../startup-error';
import type { BarePage } from './bare';
import { send } from './load';

export type Running = { url: string; pid: number; readyMs: number; stop(): Promise<void> };

const READY_WITHIN_MS = 60_000;

type Site = {
	databaseUrl: string;
	secret: string;
	/** Whether it keeps finished pages. */
	keeps?: boolean;
	jobs?: boolean;
	/** What Node is told besides. */
	flags?: string[];
	onMessage?: (message: unknown) => void;
};

/** The built site as it serves a province: no demo, no jobs unless asked, behind something that names the address of who asks. */
export async function startSite({ databaseUrl, secret, keeps = true, ...more }: Site): Promise<Running> {
	const { jobs = false, flags = [], onMessage } = more;
	const [port, data] = [await freePort(), mkdtempSync(join(tmpdir(), 'fkp-bench-'))];
	const url = `http://127.0.0.1:${port}`;
	const began = performance.now();
	const child = spawn(process.execPath, [...SITE_FLAGS, ...flags, 'scripts/inside/serve.mjs'], {
		env: {
			...SITE_ENV,
			NODE_ENV: 'production',
			DATABASE_URL: databaseUrl,
			FKP_DEMO: '0',
			FKP_EMBEDDED: '0',
			FKP_JOBS: jobs ? '1' : '0',
			...(!keeps && { FKP_PAGE_CACHE_MB: '0' }),
			FKP_SECRET: secret,
			FKP_DATA: data,
			PORT: String(port),
			HOST: '127.0.0.1',
			ORIGIN: url,
			ADDRESS_HEADER: 'x-forwarded-for',
			LOG_LEVEL: 'error'
		},
		stdio: ['ignore', 'ignore', 'inherit', 'ipc']
	});
	if (onMessage) child.on('message', onMessage);
	await untilAnswering(url, child);
	const readyMs = performance.now() - began;
	const stop = async () => {
		await end(child);
		rmSync(data, { recursive: true, force: true });
	};
	return { url, pid: pidOf(child), readyMs, stop };
}

/** The bare server beside which the site is measured. */
export async function startBare(databaseUrl: string, pages: BarePage[]): Promise<Running> {
	const began = performance.now();
	const child = fork('src/lib/server/bench/bare.ts', { execArgv: [] });
	child.send({ databaseUrl, pages });
	const [{ port }] = (await once(child, 'message')) as [AddressInfo];
	return {
		url: `http://127.0.0.1:${port}`,
		pid: pidOf(child),
		readyMs: performance.now() - began,
		stop: () => end(child)
	};
}

const pidOf = ({ pid }: ChildProcess): number => pid ?? -1;

async function end(child: ChildProcess): Promise<void> {
	const ended = once(child, 'exit');
	child.kill();
	await ended;
}

async function untilAnswering(url: string, child: ChildProcess): Promise<void> {
	for (const ends = Date.now() + READY_WITHIN_MS; Date.now() < ends;) {
		if (child.exitCode !== null) break;
		const answer = await send(url, { path: '/healthz' }).catch(() => null);
		if (answer?.status === 200) return;
		await new Promise((resolve) => setTimeout(resolve, 20));
	}
	throw new StartupError('Situs yang dibangun tidak menjawab. Jalankan dahulu: npm run build');
}

async function freePort(): Promise<number> {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const { port } = probe.address() as AddressInfo;
	await new Promise((resolve) => probe.close(resolve));
	return port;
}

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startServer, type RunningServer } from '../support/site/server';
import { until } from '../support/until';

/** Long enough that somebody asks meanwhile. */
const DRAIN_SECONDS = '1';

let server: RunningServer;

beforeAll(async () => {
	server = await startServer({
		postgresUrl: inject('databaseUrl'),
		demo: { template: inject('templateName'), secret: 'a secret for tests that is long enough' },
		env: { FKP_DEMO: '0', FKP_DRAIN_SECONDS: DRAIN_SECONDS },
		args: ['--workers', '2']
	});
});
afterAll(() => server.stop());

const workers = (): number[] => {
	const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(server.pid)], { encoding: 'utf8' });
	return children.split('\n').filter(Boolean).map(Number);
};
/** It greets when all of them serve. */
const greeting = () => readFileSync(`test-results/server-${new URL(server.url).port}.log`, 'utf8').includes('Siap');
const answered = async (path: string): Promise<number> => (await fetch(server.url + path)).status;

test('one of two workers dies: the other answers, and a new one takes its place', async () => {
	await until('both serve', greeting);
	const [first = 0] = workers();
	process.kill(first, 'SIGKILL');
	await until('it is gone', () => !workers().includes(first));
	for (let asked = 0; asked < 10; asked += 1) expect(await answered('/pengaduan')).toBe(200);
	await until('a new one is there', () => workers().length === 2 && !workers().includes(first));
});

test('asked to end, it first says that it leaves, and answers whoever comes until then', async () => {
	await until('both are there', () => workers().length === 2);
	const left = [...workers(), server.pid];
	const ended = server.stop();
	await until('it says so', async () => (await answered('/readyz')) === 503);
	expect(await answered('/pengaduan')).toBe(200);
	await ended;
	for (const pid of left) expect(() => process.kill(pid, 0)).toThrow('ESRCH');
});

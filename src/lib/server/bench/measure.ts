import { sql } from 'kysely';
import type { Services } from '../services';
import type { Asked } from './asked';
import { applyLoad, runErrand, type Load } from './load';
import { parentOf, processorTime, residentMemory } from './processor';
import type { Running } from './servers';

export type Measured = {
	name: string;
	concurrency: number;
	perSecond: number;
	/** Milliseconds of one request. */
	p50: number;
	p99: number;
	/** Milliseconds of processor time a request; null where the machine does not tell. */
	serverCpu: number | null;
	postgresCpu: number | null;
	statements: number | null;
	bytes: number;
	/** Memory of the server after the load, in MB. */
	memory: number | null;
	wrong: number;
};

type Span = { seconds: number; concurrency: number };

/** Lets people ask for so long, the first of them uncounted: they fill caches and wake the compiler. */
export async function measure(
	{ url, pid }: Running,
	asked: Pick<Asked, 'name' | 'next'>,
	postgres: number | null,
	{ seconds, concurrency }: Span
): Promise<Measured> {
	let asks = 0;
	const next = () => asked.next(asks++);
	await applyLoad(url, next, { concurrency, seconds: seconds / 5, most: 50 });
	const before = [processorTime(pid), postgres && processorTime(postgres)] as const;
	const load = await applyLoad(url, next, { concurrency, seconds });
	const [server, database] = [processorTime(pid), postgres && processorTime(postgres)];
	return {
		name: asked.name,
		concurrency,
		...timesOf(load),
		serverCpu: apiece(before[0], server, load),
		postgresCpu: apiece(before[1], database, load),
		statements: null,
		bytes: Math.round(load.bytes / Math.max(1, load.requests)),
		memory: residentMemory(pid),
		wrong: load.wrong
	};
}

const apiece = (before: number | null, after: number | null, { requests }: Load) =>
	before === null || after === null ? null : (after - before) / Math.max(1, requests);

function timesOf({ requests, seconds, times }: Load): Pick<Measured, 'perSecond' | 'p50' | 'p99'> {
	const at = (part: number) => times[Math.floor((times.length - 1) * part)] ?? 0;
	return { perSecond: requests / seconds, p50: at(0.5), p99: at(0.99) };
}

/** How many statements one request costs, of a server that has answered the same once before. */
export async function countApiece(url: string, take: () => number, asked: Asked): Promise<number> {
	await runErrand(url, asked.next(0));
	take();
	await runErrand(url, asked.next(1));
	return take();
}

/** The Postgres that our connections come from; null where it is not on this machine. */
export async function postgresProcess({ db }: Services): Promise<number | null> {
	const { rows } = await sql<{ here: boolean; pid: number }>`
		select inet_server_addr() is null or inet_server_addr() = inet_client_addr() as here, pg_backend_pid() as pid`.execute(
		db
	);
	const [row] = rows;
	return row?.here ? parentOf(row.pid) : null;
}

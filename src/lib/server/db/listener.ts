import { Socket } from 'node:net';
import pg from 'pg';

/** What the triggers of 0062 tell on. */
const CHANNEL = 'fkp_changed';
const PING_MS = 1_000;
/** For how long silence may be trusted after the last sign of life. */
const LEASE_MS = 5_000;
const PATIENCE_MS = 3_000;
const RETRY_MS = 300;

/** Who is told. */
export type Ears = {
	told(word: string): void;
	/** From now on nothing is told, and what was told last is not known. */
	lost(): void;
	/** From now on everything is told; what was before is not known. */
	found(): void;
};

export type Listener = {
	/** Whether everything that was committed until a few seconds ago has certainly been told. */
	hears(): boolean;
	/** Resolves when all that was committed before the call has been told, or was lost with the connection. */
	caughtUp(): Promise<void>;
	stop(): void;
};

/**
 * One connection that hears what every transaction tells of, opened again whenever it is lost. Postgres tells in the order
 * of commits, and before it answers what was asked on the same connection later: each ping that is answered proves that
 * nothing older is still on its way.
 */
export function openListener(directUrl: string, ears: Ears): Listener {
	let line: Line | null = null;
	let timer: NodeJS.Timeout | undefined;

	const connect = () => {
		line = openLine(directUrl, ears, () => {
			line = null;
			ears.lost();
			timer = setTimeout(connect, RETRY_MS).unref();
		});
	};

	connect();
	return {
		hears: () => line !== null && performance.now() - line.provenAt() < LEASE_MS,
		caughtUp: () => line?.ping() ?? Promise.resolve(),
		stop() {
			line?.hangUp();
			clearTimeout(timer);
		}
	};
}

type Line = ReturnType<typeof openLine>;

function openLine(directUrl: string, { told, found }: Ears, onEnd: () => void) {
	const socket = new Socket();
	const client = clientOn(socket, directUrl);
	let state: 'dialled' | 'up' | 'down' = 'dialled';
	let provenAt = -Infinity;

	const hangUp = () => {
		if (state === 'down') return;
		state = 'down';
		// Also where the other side has fallen silent and would never answer a farewell.
		socket.destroy();
		onEnd();
	};
	const ping = shared(async () => {
		if (state !== 'up') return;
		const at = performance.now();
		// Nothing for the server to do, and all the cheaper.
		await client.query('').then(() => (provenAt = at), hangUp);
	});
	const beat = async () => {
		await ping();
		if (state === 'up') setTimeout(() => void beat(), PING_MS).unref();
	};
	const begin = async () => {
		await client.connect();
		await client.query(`listen ${CHANNEL}`);
		if (state === 'dialled') state = 'up';
		found();
		await beat();
	};

	client.on('notification', ({ payload = '' }) => told(payload));
	client.on('error', hangUp).on('end', hangUp);
	begin().catch(hangUp);
	return { ping, hangUp, provenAt: () => provenAt };
}

const clientOn = (socket: Socket, directUrl: string) =>
	new pg.Client({
		connectionString: directUrl,
		application_name: 'fkp-listen',
		connectionTimeoutMillis: PATIENCE_MS,
		query_timeout: PATIENCE_MS,
		keepAlive: true,
		stream: () => socket
	});

/** One at a time. Who comes while one is under way shares the next: that one began too early to prove anything to them. */
function shared(work: () => Promise<void>): () => Promise<void> {
	let current: Promise<void> | null = null;
	let next: Promise<void> | null = null;
	const ask = (): Promise<void> => {
		if (!current) return (current = work().finally(() => (current = null)));
		return (next ??= current.then(() => {
			next = null;
			return ask();
		}));
	};
	return ask;
}

import { createServer, connect, type AddressInfo, type Server } from 'node:net';

export type Counter = { url: string; take(): number; close(): void };

/**
 * A door before Postgres that counts the statements that pass. What is measured with it are statements, never times: it
 * costs some itself.
 */
export async function countStatements(databaseUrl: string): Promise<Counter> {
	let count = 0;
	const door = await openDoor(databaseUrl, () => (count += 1));
	return {
		...door,
		take() {
			const taken = count;
			count = 0;
			return taken;
		}
	};
}

/** A door before Postgres that tells the text of each statement that passes. */
export async function openDoor(
	databaseUrl: string,
	onStatement: (text: string) => void
): Promise<Pick<Counter, 'url' | 'close'>> {
	const target = new URL(databaseUrl);
	const host = decodeURIComponent(target.hostname);
	const port = Number(target.port || 5432);
	const server = createServer((client) => {
		const postgres = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
		client.on('data', messagesIn(statementsIn(onStatement)));
		client.pipe(postgres).pipe(client);
		for (const side of [client, postgres]) side.on('error', () => (client.destroy(), postgres.destroy()));
	});
	const url = new URL(databaseUrl);
	url.hostname = '127.0.0.1';
	url.port = String(await listenAnywhere(server));
	return { url: url.href, close: () => void server.close() };
}

async function listenAnywhere(server: Server): Promise<number> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return (server.address() as AddressInfo).port;
}

/** Of the protocol's messages from a client: a simple query, or the execution of what was parsed and bound. */
function statementsIn(onStatement: (text: string) => void) {
	const parsed = new Map<string, string>();
	let bound = '';
	return (type: string, body: Buffer) => {
		const [first = '', second = ''] = body.toString('utf8').split('\0', 2);
		if (type === 'Q') onStatement(first);
		else if (type === 'P') parsed.set(first, second);
		else if (type === 'B') bound = parsed.get(second) ?? '';
		else if (type === 'E') onStatement(bound);
	};
}

/** Reads the messages in a stream that comes in any pieces. The first message has no type. */
function messagesIn(onMessage: (type: string, body: Buffer) => void) {
	let rest = Buffer.alloc(0);
	let begun = false;
	return (piece: Buffer) => {
		rest = Buffer.concat([rest, piece]);
		for (;;) {
			const head = begun ? 1 : 0;
			if (rest.length < head + 4) return;
			const whole = head + rest.readUInt32BE(head);
			if (rest.length < whole) return;
			if (begun) onMessage(rest.toString('latin1', 0, 1), rest.subarray(head + 4, whole));
			begun = true;
			rest = rest.subarray(whole);
		}
	};
}

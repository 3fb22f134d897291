import { createServer, connect, type AddressInfo, type Server } from 'node:net';

export type Counter = { url: string; take(): number; close(): void };

/** Of the protocol's messages from a client: a simple query, and the execution of a prepared one. */
const QUERY = 'Q'.charCodeAt(0);
const EXECUTE = 'E'.charCodeAt(0);

/**
 * A door before Postgres that counts the statements that pass. What is measured with it are statements, never times: it
 * costs some itself.
 */
export async function countStatements(databaseUrl: string): Promise<Counter> {
	const target = new URL(databaseUrl);
	const host = decodeURIComponent(target.hostname);
	const port = Number(target.port || 5432);
	let count = 0;
	const server = createServer((client) => {
		const postgres = host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);
		client.on(
			'data',
			messagesIn(() => (count += 1))
		);
		client.pipe(postgres).pipe(client);
		for (const side of [client, postgres]) side.on('error', () => (client.destroy(), postgres.destroy()));
	});
	const url = new URL(databaseUrl);
	url.hostname = '127.0.0.1';
	url.port = String(await listenAnywhere(server));
	return {
		url: url.href,
		take() {
			const taken = count;
			count = 0;
			return taken;
		},
		close: () => void server.close()
	};
}

async function listenAnywhere(server: Server): Promise<number> {
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return (server.address() as AddressInfo).port;
}

/** Reads the heads of the messages in a stream that comes in any pieces. The first message has no type. */
function messagesIn(onStatement: () => void) {
	let rest = Buffer.alloc(0);
	let begun = false;
	return (piece: Buffer) => {
		rest = Buffer.concat([rest, piece]);
		for (;;) {
			const head = begun ? 1 : 0;
			if (rest.length < head + 4) return;
			const whole = head + rest.readUInt32BE(head);
			if (rest.length < whole) return;
			if (begun && (rest[0] === QUERY || rest[0] === EXECUTE)) onStatement();
			begun = true;
			rest = rest.subarray(whole);
		}
	};
}

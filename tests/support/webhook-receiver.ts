import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

export type Received = { id: string; headers: IncomingHttpHeaders; raw: string };
export type Told = { type: string; timestamp: string; data: Record<string, unknown> };

type Behaviour = (answer: ServerResponse, of: { nth: number; received: Received }) => unknown;

export type Receiver = { url: string; received: Received[]; told(): Told[]; behave(as: Behaviour): void };

/** What a receiver should do: take it, and say no more than that. */
const TAKE: Behaviour = (answer) => answer.writeHead(204).end();

/** A real server on a free port that keeps what it is sent. */
export async function startReceiver(behaviour = TAKE): Promise<Receiver> {
	let behave = behaviour;
	const received: Received[] = [];
	const server = createServer((request, answer) => {
		let raw = '';
		request.on('data', (chunk: Buffer) => (raw += chunk.toString()));
		request.on('end', () => {
			const one = { id: String(request.headers['webhook-id']), headers: request.headers, raw };
			received.push(one);
			void behave(answer, { nth: received.length, received: one });
		});
	});
	await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
	afterAll(() => void server.close().closeAllConnections());
	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/kait`,
		received,
		told: () => received.map(({ raw }) => JSON.parse(raw) as Told),
		behave: (as) => {
			behave = as;
		}
	};
}

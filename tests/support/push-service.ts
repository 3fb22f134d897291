import { keepSubscription } from '$lib/server/identity/push-subscription';
import type { Services } from '$lib/server/services';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aBrowser, openPush, type Browser } from './push-browser';

/** What a browser would show of a message, and how it came. */
export type Shown = {
	said: { title: string; body: string; path: string; lang: string; tag: string; id: string };
	headers: IncomingHttpHeaders;
	size: number;
	/** Whether the connection broke off before the sender heard that it was taken. */
	died: boolean;
};

/** An answer by its number; `dies`: taken, and the connection broken off before anybody hears of it. */
export type Answer = number | { status: number; retryAfter: string } | 'dies';

export type Device = {
	browser: Browser;
	endpoint: string;
	/** All that was taken for it, in their order. */
	shown: Shown[];
	/** How often it was tried. */
	tries: number;
	/** What the service says of this device from now on. */
	answers: (answer: Answer) => void;
};

export type PushService = { host: string; origin: string; device: () => Device; close: () => Promise<void> };

/**
 * A push service on a free port: an endpoint is a path, and what comes is opened with the keys of the browser behind it.
 * It knows nothing of the code that sends but RFC 8030.
 */
export async function startPushService(): Promise<PushService> {
	const devices = new Map<string, { device: Device; answer: Answer }>();
	const server = createServer((request, response) => void take(devices, request, response));
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		host,
		origin: `http://${host}`,
		device() {
			const path = `/push/${crypto.randomUUID()}`;
			const device: Device = {
				browser: aBrowser(),
				endpoint: `http://${host}${path}`,
				shown: [],
				tries: 0,
				answers: (answer) => devices.set(path, { device, answer })
			};
			device.answers(201);
			return device;
		},
		close: () =>
			new Promise((closed) => {
				server.close(() => closed());
				server.closeAllConnections();
			})
	};
}

async function take(
	devices: ReadonlyMap<string, { device: Device; answer: Answer }>,
	request: IncomingMessage,
	response: ServerResponse
): Promise<void> {
	const chunks: Buffer[] = [];
	for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
	const known = devices.get(request.url ?? '');
	if (!known) return void response.writeHead(404).end();
	const { device, answer } = known;
	device.tries += 1;
	if (answer === 'dies' || answer === 201) {
		const body = Buffer.concat(chunks);
		const said = JSON.parse(openPush(body, device.browser).toString()) as Shown['said'];
		device.shown.push({ said, headers: request.headers, size: body.length, died: answer === 'dies' });
	}
	if (answer === 'dies') return void request.socket.destroy();
	const { status, retryAfter = null } = typeof answer === 'number' ? { status: answer } : answer;
	response.writeHead(status, retryAfter === null ? {} : { 'retry-after': retryAfter }).end();
}

type Letting = { userId: string; device: Device; at: Date; id?: string };

/** As somebody lets the forum write to a device that is theirs alone; returns its id. */
export async function letWrite(
	{ db, env }: Pick<Services, 'db' | 'env'>,
	{ userId, device, at, id = crypto.randomUUID() }: Letting
): Promise<string> {
	const subscription = { endpoint: device.endpoint, ...device.browser.keys };
	const kept = { id, userId, subscription, device: 'Chrome', sessionId: null, seenIn: 'a', at };
	await db.transaction().execute((trx) => keepSubscription(trx, env, kept));
	return id;
}

/** What lies on a screen: of several messages with one tag the last. */
export const onScreen = ({ shown }: Device, which: (said: Shown['said']) => boolean = () => true): string[] => [
	...new Map(shown.flatMap(({ said }) => (which(said) ? [[said.tag, said.body] as const] : []))).values()
];

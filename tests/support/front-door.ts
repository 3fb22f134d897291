import { envWith } from '$lib/server/env';
import { keep } from '$lib/server/web/hooks/keep';
import type { Door } from '$lib/server/web/front-door/door';
import { openDoor } from '$lib/server/web/front-door/open-door';
import { provideServices, type Services } from '$lib/server/services';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { until } from './until';
import { eventOf, type Address, type Loads } from './visit';

export type Page = { loads: Loads; at: Address };

/** A process of the site as far as finished pages go: a door with a listener of its own, and pages as their loads make them. */
export type DoorProcess = {
	door: Door;
	/** What a reader is given, and whether it had been kept. */
	read(page: Page, headers?: Record<string, string>): Promise<{ text: string; status: number; kept: boolean }>;
	/** What the page would be, made anew. */
	make(page: Page): Promise<string>;
	/** An answer to a form, after this work. */
	post(work: () => Promise<unknown>): Promise<void>;
	close(): Promise<void>;
};

export async function openDoorProcess(
	services: Services,
	databaseDirectUrl = services.env.databaseDirectUrl
): Promise<DoorProcess> {
	let kept = 0;
	const log = { ...services.log, info: () => void (kept += 1) };
	const env = envWith(services.env, { databaseDirectUrl, pageCacheMb: 4 });
	const door = openDoor({ ...services, env, log });
	if (!door) throw new Error('No door');
	const house = { ...services, env, door };

	async function make({ loads, at }: Page, locals: object = {}): Promise<string> {
		provideServices(house);
		const data: Record<string, unknown> = {};
		for (const load of loads) {
			const event = eventOf(at, {}, { ...data });
			Object.assign(data, await load({ ...event, locals: Object.assign(locals, event.locals) } as never));
		}
		return JSON.stringify(data);
	}

	/** As the hooks do it, with a page that nothing of a person has shaped. */
	function answer(
		request: IncomingMessage | undefined,
		method: string,
		work: (locals: object) => Promise<string>
	): Promise<Response> {
		const locals = {};
		const known = request?.headers['if-none-match'];
		const event = {
			request: { method, headers: new Headers(known ? { 'if-none-match': known } : {}) },
			platform: { req: request },
			locals,
			url: new URL(request?.url ?? '/', 'http://x')
		};
		const resolve = async () => new Response(await work(locals), { headers: { 'cache-control': 'private, no-cache' } });
		provideServices(house);
		return Promise.resolve(keep({ event, resolve } as never));
	}

	const asked = new Map<string, Page>();
	const server = createServer((request, response) => {
		door.answer(request, response, () => {
			const page = asked.get(request.url ?? '');
			if (!page) throw new Error(`Nobody asked for ${request.url}`);
			void answer(request, 'GET', (locals) => make(page, locals)).then(
				async (made) => {
					response.writeHead(made.status, Object.fromEntries(made.headers));
					response.end(Buffer.from(await made.arrayBuffer()));
				},
				() => response.writeHead(503).end()
			);
		});
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	await until('the door hears', () => door.listener.hears());

	return {
		door,
		make,
		async read(page, headers = {}) {
			asked.set(page.at.path, page);
			const before = kept;
			const response = await fetch(`http://127.0.0.1:${port}${page.at.path}`, { headers });
			return { text: await response.text(), status: response.status, kept: kept > before };
		},
		async post(work) {
			await answer(undefined, 'POST', async () => {
				await work();
				return '';
			});
		},
		async close() {
			door.listener.stop();
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		}
	};
}

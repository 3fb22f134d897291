import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A port before Postgres that can go silent without closing anything, as a network does that is cut. */
export async function swallowingPort(url: string): Promise<{ url: string; swallow(): void; close(): void }> {
	const to = new URL(url);
	let silent = false;
	const sockets = new Set<Socket>();
	const server = createServer((near) => {
		const far = reach(decodeURIComponent(to.hostname), Number(to.port || 5432));
		for (const [from, into] of [
			[near, far],
			[far, near]
		] as const) {
			sockets.add(from);
			from.on('data', (bytes) => void (silent || into.write(bytes))).on('error', () => into.destroy());
			from.on('close', () => void (silent || into.destroy()));
		}
	}).listen(0, '127.0.0.1');
	await once(server, 'listening');
	const through = new URL(url);
	through.hostname = '127.0.0.1';
	through.port = String((server.address() as AddressInfo).port);
	return {
		url: through.href,
		swallow: () => (silent = true),
		close() {
			for (const socket of sockets) socket.destroy();
			server.close();
		}
	};
}

/** A Postgres of this machine may have no port, but a folder with a socket. */
const reach = (host: string, port: number): Socket =>
	host.startsWith('/') ? connect(`${host}/.s.PGSQL.${port}`) : connect(port, host);

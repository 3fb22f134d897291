import { isOutage } from '$lib/server/db/outage';
import { openDatabase } from '$lib/server/db/client';
import { sql } from 'kysely';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { useDatabase } from '../support/database';

const test = useDatabase();

/** Stands before the database and can hold everything back, as a server does that is frozen and not gone. */
class Door {
	readonly #through: Server = createServer((near) => this.#lead(near));
	readonly #sockets = new Set<Socket>();

	async open(): Promise<string> {
		this.#through.listen(0, '127.0.0.1');
		await once(this.#through, 'listening');
		const url = new URL(test.url);
		const { port } = this.#through.address() as { port: number };
		const address = new URL(`postgres://127.0.0.1:${port}${url.pathname}`);
		address.username = url.username;
		address.password = url.password;
		return address.href;
	}

	freeze(): void {
		for (const socket of this.#sockets) socket.pause();
	}

	close(): void {
		for (const socket of this.#sockets) socket.destroy();
		this.#through.close();
	}

	#lead(near: Socket): void {
		const url = new URL(test.url);
		const folder = url.searchParams.get('host') ?? decodeURIComponent(url.hostname);
		const port = Number(url.port || url.searchParams.get('port') || 5432);
		const far = folder.startsWith('/') ? connect(`${folder}/.s.PGSQL.${port}`) : connect(port, folder);
		for (const [one, other] of [
			[near, far],
			[far, near]
		] as const) {
			this.#sockets.add(one);
			one.on('data', (bytes) => other.write(bytes)).on('close', () => other.destroy());
			one.on('error', () => undefined);
		}
	}
}

const door = new Door();
let url: string;
beforeAll(async () => {
	url = await door.open();
});
afterAll(() => door.close());

it('is an outage after a bound, also inside a transaction, and the connection goes with it', async () => {
	const db = openDatabase(url, { max: 1, statementTimeoutMs: 300 });
	let asked = 0;
	const outcome = db
		.transaction()
		.execute(async (trx) => {
			door.freeze();
			asked += 1;
			await sql`select 1`.execute(trx);
		})
		.catch((error: unknown) => error);
	expect(await outcome).toSatisfy(isOutage);
	expect(asked).toBe(1);
	// A frozen connection that went back to the pool would hold whoever comes next.
	expect((await sql<{ one: number }>`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
	await db.destroy();
});

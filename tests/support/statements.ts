import { Kysely } from 'kysely';
import type pg from 'pg';
import { openPool } from '$lib/server/db/client';
import { OurDialect } from '$lib/server/db/dialect';
import type { Database } from '$lib/server/db/schema';
import type { Services } from '$lib/server/services';
import type { TestDatabase } from './database';

export type Counted = {
	services: Services;
	/** What was sent to Postgres while the work was done, one line a statement, in order. */
	during(work: () => Promise<unknown>): Promise<string[]>;
	close(): Promise<void>;
};

/** Services on connections that write down whatever the driver sends, `begin` and `commit` among it. */
export function countStatements({ url, services }: Pick<TestDatabase, 'url' | 'services'>): Counted {
	const sent: string[] = [];
	const pool = openPool(url, { name: 'fkp-counted', max: 2, connectTimeoutMs: 60_000 });
	pool.on('connect', (client) => writeDown(client, sent));
	const db = new Kysely<Database>({ dialect: new OurDialect({ pool }) });
	return {
		services: { ...services, db },
		async during(work) {
			sent.length = 0;
			await work();
			return [...sent];
		},
		close: () => db.destroy()
	};
}

function writeDown(client: pg.Client, sent: string[]): void {
	client.query = new Proxy(client.query, {
		apply(query, self, asked: [string | { text: string }, ...unknown[]]): unknown {
			const [first] = asked;
			sent.push((typeof first === 'string' ? first : first.text).replace(/\s+/g, ' ').trim());
			return Reflect.apply(query, self, asked);
		}
	});
}

import { describe, expect, it } from 'vitest';
import type { Db } from './client';
import { fixedStatement } from './fixed-statement';

type Sent = { sql: string; parameters: readonly unknown[] };

describe('a fixed statement', () => {
	it('is built once and asked with other values each time', async () => {
		let built = 0;
		const find = fixedStatement((db, { ref, after }: { ref: string | null; after: Date }) => {
			built += 1;
			return db
				.selectFrom('thread')
				.select('id')
				.where('kind', '=', 'complaint')
				.where('created_at', '>', after)
				.where('ref', '=', ref);
		});
		const sent: Sent[] = [];
		const db = {
			executeQuery: (query: Sent) => Promise.resolve({ rows: [{ id: sent.push(query) }] })
		} as unknown as Db;
		const [first, second] = [new Date(0), new Date(1)];
		expect(await find(db, { ref: '7Q4M-2K9X', after: first })).toEqual([{ id: 1 }]);
		expect(await find(db, { ref: null, after: second })).toEqual([{ id: 2 }]);
		expect(built).toBe(1);
		expect(sent.map(({ parameters }) => parameters)).toEqual([
			['complaint', first, '7Q4M-2K9X'],
			['complaint', second, null]
		]);
		expect(sent[0]?.sql).toBe(sent[1]?.sql);
	});
});

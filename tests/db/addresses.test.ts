import { sql, type Kysely } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '$lib/server/db/client';
import { proveSessions, settleRole } from '$lib/server/db/pooled-role';
import { askReplica, openReplica } from '$lib/server/db/replica';
import type { Database } from '$lib/server/db/schema';
import { useDatabase } from '../support/database';

const test = useDatabase();
const opened: Kysely<Database>[] = [];
const open = (url: string, pooled: boolean): Kysely<Database> => {
	const db = openDatabase(url, { pooled, max: 1, connectTimeoutMs: 60_000 });
	opened.push(db);
	return db;
};
afterAll(() => Promise.all(opened.map((db) => db.destroy())));

const settingsOf = async (db: Kysely<Database>) => {
	const { rows } = await sql<Record<string, string>>`select current_setting('TimeZone') as zone,
		current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle`.execute(
		db
	);
	return rows[0];
};

describe('behind a pooler', () => {
	it('a session begins as one of our own, by what its role was given', async () => {
		const early = open(test.url, true);
		await sql`select 1`.execute(early);
		await Promise.all([settleRole(test.db), settleRole(test.db)]);
		await settleRole(test.db);
		expect(await settingsOf(open(test.url, true))).toEqual(await settingsOf(open(test.url, false)));
		await proveSessions(open(test.url, true));
		await expect(proveSessions(early), 'a session of before').rejects.toThrow('RECONNECT');
	});
});

describe('the replica', () => {
	const asks = () => {
		const asked: string[] = [];
		const ask = (fault?: Error) => (db: Kysely<Database>) => {
			const first = db === test.db;
			asked.push(first ? 'first' : 'replica');
			return fault && !first ? Promise.reject(fault) : Promise.resolve();
		};
		return { asked, ask };
	};
	const coded = (code: string) => Object.assign(new Error('x'), { code });
	let other: Kysely<Database>;
	beforeAll(() => {
		other = open(test.url, false);
	});

	it('is asked where it is near', async () => {
		const { asked, ask } = asks();
		await askReplica({ db: test.db, replica: openReplica(other) }, ask());
		await askReplica({ db: test.db, replica: null }, ask());
		expect(asked).toEqual(['replica', 'first']);
	});

	it.each(['57P01', '40001'])('hands a question back that it cannot finish (%s)', async (code) => {
		const { asked, ask } = asks();
		await askReplica({ db: test.db, replica: openReplica(other) }, ask(coded(code)));
		expect(asked).toEqual(['replica', 'first']);
	});

	it('hides no fault of the question', async () => {
		const { asked, ask } = asks();
		await expect(askReplica({ db: test.db, replica: openReplica(other) }, ask(coded('42703')))).rejects.toThrow();
		expect(asked).toEqual(['replica']);
	});

	it('that is away, or is looked for and not found, costs nobody an answer', async () => {
		const { asked, ask } = asks();
		const away = openReplica(open('postgres://127.0.0.1:1/none', false));
		await askReplica({ db: test.db, replica: away }, ask());
		expect(asked).toEqual(['first']);
	});
});

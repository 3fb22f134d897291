import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Kysely } from 'kysely';
import { openDatabase } from '$lib/server/db/client';
import { readRuleBook } from '$lib/server/db/rule-book';
import { loadCalendar, listPolicies } from '$lib/server/db/rules';
import type { Database } from '$lib/server/db/schema';
import { useDatabase } from '../support/database';

const test = useDatabase();
const other = useDatabase();
let elsewhere: Kysely<Database>;

beforeAll(() => {
	elsewhere = openDatabase(test.url, { name: 'fkp-test-elsewhere' });
});
afterAll(() => elsewhere.destroy());
// The ones read last are those of the first database again.
beforeEach(() => readRuleBook(test.db));

const amountOf = async (db: Parameters<typeof listPolicies>[0]) =>
	(await listPolicies(db)).find(({ code }) => code === 'appeal')?.amount;

const setAmount = (db: Parameters<typeof listPolicies>[0], amount: number) =>
	db.updateTable('deadline_policy').set({ amount }).where('code', '=', 'appeal').execute();

class Undone extends Error {}

describe('the rules that deadlines rest on', () => {
	it('are read once while nothing changes', async () => {
		expect(await readRuleBook(test.db)).toBe(await readRuleBook(elsewhere));
		expect(await loadCalendar(test.db)).toBe(await loadCalendar(test.db));
	});

	it('are new at once inside the transaction that changes them, for others when it ends, and not at all if it fails', async () => {
		const undone = test.db.transaction().execute(async (trx) => {
			await setAmount(trx, 4);
			expect(await amountOf(trx)).toBe(4);
			expect(await amountOf(elsewhere)).toBe(5);
			expect(await amountOf(trx)).toBe(4);
			throw new Undone();
		});
		await expect(undone).rejects.toThrow(Undone);
		expect(await amountOf(test.db)).toBe(5);
		await test.db.transaction().execute(async (trx) => {
			await setAmount(trx, 3);
			expect(await amountOf(elsewhere)).toBe(5);
		});
		expect(await amountOf(elsewhere)).toBe(3);
		await setAmount(elsewhere, 5);
		expect(await amountOf(test.db)).toBe(5);
	});

	it('of one database are never taken for those of another', async () => {
		expect(await amountOf(other.db)).toBe(5);
		await setAmount(other.db, 2);
		expect([await amountOf(other.db), await amountOf(test.db), await amountOf(other.db)]).toEqual([2, 5, 2]);
	});

	it('know a new version of the calendar with its days', async () => {
		const before = await loadCalendar(test.db);
		await elsewhere.transaction().execute(async (trx) => {
			await trx
				.insertInto('calendar_version')
				.values({ version: 2, published_at: test.clock.now(), author_id: null, reason: 'Uji', recalculated_at: null })
				.execute();
			await trx
				.insertInto('holiday')
				.values({
					day: '2026-12-01',
					kind: 'special_national',
					name: 'Libur',
					decree: 'Keppres contoh',
					district_code: null,
					since_version: 2,
					until_version: null
				})
				.execute();
			expect(await loadCalendar(test.db)).toBe(before);
		});
		const after = await loadCalendar(test.db);
		expect([before.version, after.version, before.days.has('2026-12-01'), after.days.has('2026-12-01')]).toEqual([
			1,
			2,
			false,
			true
		]);
	});
});

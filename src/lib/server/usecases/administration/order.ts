import type { Change } from '$lib/domain/administration/change';
import { allow } from '$lib/domain/result';
import { sql, type Transaction } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import type { Deps } from '../record';
import { changeProvince, type Asking } from './change-province';

type Trx = Transaction<Database>;
type Table = 'district' | 'category';

/** Puts districts and categories in an order: by their codes and slugs. What it does not name follows as it stood. */
export const orderProvince = (deps: Deps, asking: Asking, wanted: Record<Table, readonly string[]>) =>
	changeProvince<never>(deps, asking, async (db) => {
		const orders = {
			district: newOrder(await listOrder(db, 'district'), wanted.district),
			category: newOrder(await listOrder(db, 'category'), wanted.category)
		};
		return allow({
			changes: [...changesOf('district', orders.district), ...changesOf('category', orders.category)],
			effect: {},
			make: async (trx: Trx) => {
				await writeOrder(trx, 'district', orders.district.after);
				await writeOrder(trx, 'category', orders.category.after);
			}
		});
	});

const KEY = { district: 'code', category: 'slug' } as const satisfies Record<Table, string>;

const listOrder = async (db: Db, table: Table): Promise<string[]> => {
	const { rows } = await sql<{ key: string }>`
		select ${sql.ref(KEY[table])} as key from ${sql.table(table)} order by position`.execute(db);
	return rows.map(({ key }) => key);
};

type Order = { before: readonly string[]; after: readonly string[] };

const newOrder = (before: readonly string[], wanted: readonly string[]): Order => ({
	before,
	after: [...wanted, ...before.filter((key) => !wanted.includes(key))]
});

const changesOf = (subject: Table, { before, after }: Order): Change[] =>
	after.map((key, index) => ({
		subject,
		subjectId: key,
		act: 'move',
		before: { urutan: String(before.indexOf(key) + 1) },
		after: { urutan: String(index + 1) }
	}));

/** Positions are unique: those there are make room before the new order is written. */
async function writeOrder(trx: Trx, table: Table, keys: readonly string[]): Promise<void> {
	await sql`update ${sql.table(table)} set position = position + 10000`.execute(trx);
	await sql`update ${sql.table(table)} set position = place
		from unnest(${keys}::text[]) with ordinality as wanted (key, place)
		where ${sql.ref(`${table}.${KEY[table]}`)} = wanted.key`.execute(trx);
}

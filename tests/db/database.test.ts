import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { useDatabase } from '../support/database';

const test = useDatabase();

it('speaks Indonesian, keeps days as text and counts as numbers', async () => {
	const { rows } = await sql`
		select
			date '2026-11-21' as day,
			count(*) as many,
			to_tsvector('indonesian', 'kerusakan jalan')::text as stems,
			unaccent('é') as plain,
			timestamptz '2026-11-21 14:05+09' as at
	`.execute(test.db);
	expect(rows).toEqual([
		{ day: '2026-11-21', many: 1, stems: "'jalan':2 'rusak':1", plain: 'e', at: new Date('2026-11-21T05:05:00Z') }
	]);
});

it('has a clock that moves only when told', () => {
	test.clock.set('2026-11-21T05:05:00Z');
	test.clock.advance({ days: 1, hours: 2 });
	expect(test.services.now()).toEqual(new Date('2026-11-22T07:05:00Z'));
});

it('prepares what is asked again and again, and bears that a column becomes another one meanwhile', async () => {
	await sql`create table changing as select 1 as value`.execute(test.db);
	const ask = () =>
		sql<{ value: unknown }>`select value from changing`.execute(test.db).then(({ rows }) => rows[0]?.value);
	for (const _ of [1, 2, 3, 4]) expect(await ask()).toBe(1);
	const { rows } = await sql`select from pg_prepared_statements where statement like '%from changing'`.execute(test.db);
	expect(rows).toHaveLength(1);
	await sql`alter table changing alter column value type text`.execute(test.db);
	await ask().catch((error: unknown) => expect(error).toMatchObject({ code: '0A000' }));
	expect(await ask()).toBe('1');
});

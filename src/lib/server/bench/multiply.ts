import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../db/client';
import { announce } from '../progress';

/** The rows of a table that hang on a copied report, and what of them is not the same as in the original. */
type Hanging = { table: string; changed: Record<string, RawBuilder<unknown>> };

const anew = (column: string) => sql`md5(source.${sql.ref(column)}::text || copy.nth)::uuid`;
const thread = { thread_id: sql`copy.id` };

/** Events name the post that came with them. */
const ofCopiedPost = sql`case when source.data ? 'postId'
	then jsonb_set(source.data, '{postId}', to_jsonb(md5((source.data ->> 'postId') || copy.nth)::uuid)) else source.data end`;

/** A search finds reports by the week of their receipt. */
const OF_THREAD = {
	id: sql`copy.id`,
	ref: sql`copy.ref`,
	search: sql`ts_delete(source.search, 't/' || week_of(source.created_at)) || week_vector(source.created_at - copy.shift)`
};

/** In the order of their keys; what is kept of people, letters and files stays with the originals: seals open for them alone. */
const HANGING: readonly Hanging[] = [
	{ table: 'complaint', changed: { ...thread, submission_key: sql`gen_random_uuid()` } },
	{ table: 'reporter', changed: { ...thread, code_hash: sql`gen_random_uuid()::text`, sealed: sql`null` } },
	{ table: 'thread_event', changed: { ...thread, id: anew('id'), form_key: sql`null`, data: ofCopiedPost } },
	{ table: 'post', changed: { ...thread, id: anew('id'), event_id: anew('event_id'), reply_to: anew('reply_to') } },
	{ table: 'deadline', changed: thread },
	{ table: 'tenure', changed: thread },
	{ table: 'open_work', changed: thread },
	{ table: 'escalation', changed: thread },
	{ table: 'support', changed: { ...thread, post_id: anew('post_id') } },
	{ table: 'follow', changed: { ...thread, id: anew('id') } }
];

/** One of so many copies is of a report that is still open, as new as its original; the others are spread over three years. */
const OPEN_ONE_IN = 12;
const SPREAD_DAYS = 1_100;
const AT_ONCE = 10_000;

/**
 * Fills a forum up to so many reports by copies of those of the demo, with their histories, clocks and supporters: the
 * same mixture as people would leave behind, and hundreds of times faster than through the door. Triggers and foreign
 * keys are off meanwhile, which only the owner of a Postgres of its own may do.
 */
export async function multiplyReports(db: Db, upTo: number): Promise<void> {
	const { have } = await db
		.selectFrom('complaint')
		.select((eb) => eb.fn.countAll<number>().as('have'))
		.executeTakeFirstOrThrow();
	await chooseOriginals(db);
	for (let from = 1; from <= upTo - have; from += AT_ONCE) {
		const until = Math.min(upTo - have, from + AT_ONCE - 1);
		await db.transaction().execute(async (trx) => {
			await sql`set local session_replication_role = replica`.execute(trx);
			await drawCopies(trx, from, until);
			await copyRows(trx, { table: 'thread', changed: OF_THREAD }, 'id');
			for (const hanging of HANGING) await copyRows(trx, hanging, 'thread_id');
			await sql`drop table bench_copy`.execute(trx);
		});
		announce('Laporan', have + until, upTo);
	}
	await sql`drop table bench_original`.execute(db);
}

/** None that others hang on in ways that are not copied: cases, entries of the book, held posts. */
const chooseOriginals = (db: Db) =>
	sql`create table bench_original as
		select thread.id, closed_at is not null as finished,
			row_number() over (partition by closed_at is not null order by thread.id) - 1 as nr
		from thread join complaint on complaint.thread_id = thread.id
		where merged_into is null
			and not exists (select from thread as linked where linked.head_id = thread.id)
			and not exists (select from decision where decision.thread_id = thread.id)
			and not exists (select from post where post.thread_id = thread.id and post.held is not null)`.execute(db);

const drawCopies = (db: Db, from: number, until: number) =>
	sql`create table bench_copy as
		with kind as (select finished, count(*) as many from bench_original group by finished)
		select original.id as original, gen_random_uuid() as id, nth,
			left(made.ref, 4) || '-' || right(made.ref, 4) as ref,
			case when original.finished then make_interval(secs => floor(random() * ${SPREAD_DAYS * 86_400}::int)) else interval '0' end as shift
		from generate_series(${from}::int, ${until}::int) as nth
			cross join lateral (select 'Z' || upper(lpad(to_hex(nth), 7, '0')) as ref) as made
			join kind on kind.finished = (nth % ${OPEN_ONE_IN} <> 0)
			join bench_original as original on original.finished = kind.finished and original.nr = nth % kind.many`.execute(db);

async function copyRows(db: Db, { table, changed }: Hanging, key: string): Promise<void> {
	const columns = await columnsOf(db, table);
	const values = columns.map(({ name, type }) => changed[name] ?? shifted(name, type));
	const names = sql.join(columns.map(({ name }) => sql.ref(name)));
	await sql`insert into ${sql.table(table)} (${names}) select ${sql.join(values)}
		from bench_copy as copy join ${sql.table(table)} as source on source.${sql.ref(key)} = copy.original`.execute(db);
}

function shifted(column: string, type: string): RawBuilder<unknown> {
	const value = sql`source.${sql.ref(column)}`;
	if (type.startsWith('timestamp')) return sql`${value} - copy.shift`;
	return type === 'date' ? sql`(${value} - copy.shift)::date` : value;
}

/** The columns of a table that are written, in its order. */
export async function columnsOf(db: Db, table: string): Promise<{ name: string; type: string }[]> {
	const { rows } = await sql<{ name: string; type: string }>`
		select column_name as name, data_type as type from information_schema.columns
		where table_schema = current_schema() and table_name = ${table} and is_generated = 'NEVER'`.execute(db);
	return rows;
}

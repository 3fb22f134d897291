import { inJson, mayName, withoutNaming, type Naming } from '$lib/domain/privacy/naming';
import type { Person } from '$lib/domain/privacy/my-data';
import { redactionTextFor } from '$lib/text/redaction-catalogue';
import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { postsOf, reportsOf } from '../../identity/of-person';
import { renderMarkdown } from '../../markdown';
import { forgetInSearch } from '../../redaction/copies';
import { indexThread } from '../search/index-threads';

type Trx = Transaction<Database>;
type Threads = { reports: readonly string[]; elsewhere: readonly string[] };
type Row = { id: string; thread: string; own: boolean; text: string };
type Erasing = { person: Person; naming: Naming; threads: Threads; at: Date };

/** Words of the threads in which a person took part: each column that holds some, and how it is written. */
const COLUMNS: readonly [table: string, column: string, key: string, thread: string][] = [
	['thread', 'title', 'id', 'id'],
	['complaint', 'body', 'thread_id', 'thread_id'],
	['complaint', 'place', 'thread_id', 'thread_id'],
	['complaint', 'rating_words', 'thread_id', 'thread_id'],
	['post', 'body', 'id', 'thread_id'],
	['earlier_words', 'body', 'id', 'thread_id'],
	['flag', 'words', 'id', 'thread_id'],
	['decision', 'reason', 'id', 'thread_id'],
	['decision', 'end_reason', 'id', 'thread_id'],
	['identity_opening', 'reason', 'id', 'thread_id'],
	['input', 'organisation', 'post_id', 'thread_id'],
	['hold', 'grounds', 'post_id', 'thread_id'],
	['thread_event', 'data', 'id', 'thread_id'],
	['file', 'name', 'id', 'none']
];

const MARKED = new Set(['complaint.body', 'post.body']);
const JSONS = new Set(['hold.grounds', 'thread_event.data']);

/**
 * Takes out of the threads of a person what names them outright: in their own words each of their names, in other people's only what
 * can be nobody else. What may still name them by a part is put before a moderator. Returns how many texts were changed.
 */
export async function eraseWords(trx: Trx, { person, naming, threads, at }: Erasing): Promise<number> {
	const ids = [...threads.reports, ...threads.elsewhere];
	if (ids.length === 0) return 0;
	const [own, others] = [withoutNaming(naming, 'own'), withoutNaming(naming, 'others')];
	const changed = new Set<string>();
	let count = 0;
	for (const [table, column, key, thread] of COLUMNS) {
		const rows = await readColumn(trx, { table, column, key, thread }, person, ids);
		for (const row of rows) {
			const without = row.own ? own : others;
			const text = JSONS.has(`${table}.${column}`)
				? JSON.stringify(inJson(JSON.parse(row.text), without))
				: without(row.text);
			if (text === (JSONS.has(`${table}.${column}`) ? JSON.stringify(JSON.parse(row.text)) : row.text)) continue;
			await writeColumn(trx, { table, column, key }, row.id, text);
			changed.add(row.thread);
			count += 1;
		}
	}
	for (const id of changed) await forgetCopies(trx, id);
	await askModerators(trx, { person, naming, at });
	return count;
}

type Column = { table: string; column: string; key: string };

/** Whose words they are follows from the post, the act or the report that they are of. */
async function readColumn(
	trx: Trx,
	{ table, column, key, thread }: Column & { thread: string },
	person: Person,
	ids: readonly string[]
): Promise<Row[]> {
	const ref = (name: string) => sql.ref(`${table}.${name}`);
	const own: Record<string, RawBuilder<unknown>> = {
		post: sql`post.id in ${postsOf(person)}`,
		hold: sql`hold.post_id in ${postsOf(person)}`,
		input: sql`input.post_id in ${postsOf(person)}`,
		earlier_words: sql`coalesce(earlier_words.post_id in ${postsOf(person)}, earlier_words.thread_id in ${reportsOf(person)})`,
		thread_event: sql`(thread_event.actor_role = 'reporter' and thread_event.thread_id in ${reportsOf(person)})
			or thread_event.actor_user_id = ${person.whose === 'account' ? person.userId : null}::uuid`,
		flag: sql`flag.flagger = ${person.whose === 'account' ? `user:${person.userId}` : ''}`,
		thread: sql`thread.id in ${reportsOf(person)}`,
		complaint: sql`complaint.thread_id in ${reportsOf(person)}`,
		file: sql`true`
	};
	const within =
		table === 'file'
			? sql`file.id in (select file_id from attachment where post_id in ${postsOf(person)} or thread_id in ${reportsOf(person)})`
			: sql`${ref(thread)} = any(${ids}::uuid[])`;
	const { rows } = await sql<Row>`
		select ${ref(key)} as id, ${table === 'file' ? sql`''` : ref(thread)} as thread,
			coalesce(${own[table] ?? sql`false`}, false) as own, ${ref(column)}::text as text
		from ${sql.table(table)} where ${within} and ${ref(column)} is not null`.execute(trx);
	return rows;
}

async function writeColumn(trx: Trx, { table, column, key }: Column, id: string, text: string): Promise<void> {
	const html = MARKED.has(`${table}.${column}`) ? sql`, body_html = ${renderMarkdown(text)}` : sql``;
	const value = JSONS.has(`${table}.${column}`) ? sql`${text}::jsonb` : sql`${text}`;
	await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${value} ${html} where ${sql.ref(key)} = ${id}`.execute(
		trx
	);
}

/** What the search, earlier versions and the log keep of words that have changed: the leaves stay, and open no more. */
async function forgetCopies(trx: Trx, threadId: string): Promise<void> {
	if (threadId === '') return;
	await trx.deleteFrom('earlier_report').where('thread_id', '=', threadId).execute();
	await forgetInSearch(trx, threadId, indexThread);
	await sql`
		update log_leaf set secret = null, opens = null from thread_event as event
		where event.id = log_leaf.event_id and event.thread_id = ${threadId} and log_leaf.secret is not null`.execute(trx);
}

/** Their first name in the middle of a sentence is found by no pattern that spares everybody else: a moderator looks. */
async function askModerators(trx: Trx, { person, naming, at }: Omit<Erasing, 'threads'>): Promise<void> {
	const { rows } = await sql<{ thread: string; post: string | null; text: string }>`
		select thread_id as thread, id as post, body as text from post where id in ${postsOf(person)} and hidden_at is null
		union all
		select thread_id, null, concat_ws(' ', thread.title, complaint.place, complaint.body) from complaint
		join thread on thread.id = thread_id where thread_id in ${reportsOf(person)}`.execute(trx);
	const asked = rows.filter(({ text }) => mayName(naming, text));
	for (const { thread, post } of asked)
		await trx
			.insertInto('flag')
			.values({
				thread_id: thread,
				post_id: post,
				reason: 'personal_data',
				words: redactionTextFor('id').hint.erased,
				flagger: `hint:${post ?? thread}`,
				at,
				settled_at: null,
				outcome: null
			})
			.onConflict((row) => row.doNothing())
			.execute();
}

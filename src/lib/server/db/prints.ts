import { isSame, printOf, sameness } from '$lib/domain/moderation/same-words';
import { KINDS_FOR_EVERYBODY, type PostKind } from '$lib/domain/thread/post';
import { sql, type ExpressionBuilder, type SqlBool, type Expression } from 'kysely';
import type { Db } from './client';
import type { Database } from './schema';
import type { Write } from './together';

/** Keeps by what a text is found among those that are the same. Notes of the office are compared with nothing. */
export const keepPrint = (db: Db, { id, kind, text }: { id: string; kind: PostKind; text: string }): Write[] =>
	KINDS_FOR_EVERYBODY.includes(kind)
		? [
				db
					.insertInto('post_print')
					.values({ post_id: id, bands: printOf(text) })
					.onConflict((row) => row.doNothing())
			]
		: [];

/** Kinds of posts in which an agency answers for its work. */
export const ANSWERING = ['official_answer', 'resolution', 'not_yet'] as const satisfies PostKind[];

export type PostTests = ExpressionBuilder<Database, 'post' | 'post_print'>;

/** Texts that share a number are few; more of the very same ones tell nothing new. */
const MOST = 200;

type Among = (post: PostTests) => Expression<SqlBool>;

/** Posts that may be the same as a text, among those of a kind. */
const candidates = (db: Db, print: readonly number[], among: Among) =>
	db
		.selectFrom('post_print')
		.innerJoin('post', 'post.id', 'post_print.post_id')
		.select(['post.id', 'post.thread_id as threadId', 'post.body'])
		.select(sql<string>`coalesce(post.author_user_id, post.thread_id)`.as('author'))
		.where(sql<boolean>`post_print.bands && ${sql.val(print)}::int[]`)
		.where(among)
		.orderBy('post.created_at', 'desc')
		.limit(MOST);

/** Posts that say the same as a text, but for names, days and numbers. */
export const listSame = async (db: Db, text: string, among: Among) =>
	(await candidates(db, printOf(text), among).execute()).filter(({ body }) => isSame(text, body));

/** How like the likest of some posts a text is, in per cent; and who of others said the same. */
export async function compareWith(
	db: Db,
	text: string,
	{ like, same }: { like: Among; same: Among }
): Promise<{ likest: number; authors: Set<string> }> {
	const print = printOf(text);
	const sort = (name: 'like' | 'same') => sql<typeof name>`${sql.lit(name)}`.as('sort');
	const rows = await db
		.selectFrom(candidates(db, print, like).as('liked'))
		.selectAll()
		.select(sort('like'))
		.unionAll(
			db
				.selectFrom(candidates(db, print, same).as('equal'))
				.selectAll()
				.select(sort('same'))
		)
		.execute();
	const of = (name: 'like' | 'same') => rows.filter((row) => row.sort === name);
	return {
		likest: of('like').reduce((most, { body }) => Math.max(most, Math.round(100 * sameness(text, body))), 0),
		authors: new Set(of('same').flatMap(({ body, author }) => (isSame(text, body) ? [author] : [])))
	};
}

/** Keeps the prints of posts that have none. Repeating it changes nothing. */
export async function printOlderPosts(db: Db, most: number): Promise<number> {
	const older = await db
		.selectFrom('post')
		.leftJoin('post_print', 'post_print.post_id', 'post.id')
		.select(['post.id', 'post.body'])
		.where('post_print.post_id', 'is', null)
		.where('post.kind', 'in', KINDS_FOR_EVERYBODY)
		.orderBy('post.created_at', 'desc')
		.limit(most)
		.execute();
	if (older.length === 0) return 0;
	const rows = older.map(({ id, body }) => ({ post_id: id, bands: printOf(body) }));
	for (let from = 0; from < rows.length; from += 500)
		await db
			.insertInto('post_print')
			.values(rows.slice(from, from + 500))
			.onConflict((row) => row.doNothing())
			.execute();
	return older.length;
}

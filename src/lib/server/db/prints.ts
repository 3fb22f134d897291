import { isSame, printOf, sameness } from '$lib/domain/moderation/same-words';
import { KINDS_FOR_EVERYBODY, type PostKind } from '$lib/domain/thread/post';
import { sql, type ExpressionBuilder, type SqlBool, type Expression } from 'kysely';
import type { Db } from './client';
import type { Database } from './schema';

/** Keeps by what a text is found among those that are the same. Notes of the office are compared with nothing. */
export async function keepPrint(
	db: Db,
	{ id, kind, text }: { id: string; kind: PostKind; text: string }
): Promise<void> {
	if (!KINDS_FOR_EVERYBODY.includes(kind)) return;
	await db
		.insertInto('post_print')
		.values({ post_id: id, bands: printOf(text) })
		.onConflict((row) => row.doNothing())
		.execute();
}

/** Kinds of posts in which an agency answers for its work. */
export const ANSWERING = ['official_answer', 'resolution', 'not_yet'] as const satisfies PostKind[];

type Posts = ExpressionBuilder<Database, 'post' | 'post_print'>;

/** Texts that share a number are few; more of the very same ones tell nothing new. */
const MOST = 200;

/** Posts that may be the same as a text, among those of a kind. */
const listCandidates = (db: Db, text: string, among: (post: Posts) => Expression<SqlBool>) =>
	db
		.selectFrom('post_print')
		.innerJoin('post', 'post.id', 'post_print.post_id')
		.select(['post.id', 'post.thread_id as threadId', 'post.body'])
		.select(sql<string>`coalesce(post.author_user_id, post.thread_id)`.as('author'))
		.where(sql<boolean>`post_print.bands && ${sql.val(printOf(text))}::int[]`)
		.where(among)
		.orderBy('post.created_at', 'desc')
		.limit(MOST)
		.execute();

/** Posts that say the same as a text, but for names, days and numbers. */
export const listSame = async (db: Db, text: string, among: (post: Posts) => Expression<SqlBool>) =>
	(await listCandidates(db, text, among)).filter(({ body }) => isSame(text, body));

/** How like the likest of these posts a text is, in per cent. */
export const likestOf = async (db: Db, text: string, among: (post: Posts) => Expression<SqlBool>): Promise<number> =>
	(await listCandidates(db, text, among)).reduce(
		(most, { body }) => Math.max(most, Math.round(100 * sameness(text, body))),
		0
	);

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

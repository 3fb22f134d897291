import { sql } from 'kysely';
import type { Print } from '../../files/picture/print';
import { PRINT_VERSION } from '../../files/picture/print';
import type { Db } from '../../db/client';

export const insertPrint = (db: Db, fileId: string, { points, words }: Print) =>
	db
		.insertInto('picture_print')
		.values({ file_id: fileId, version: PRINT_VERSION, points, words })
		.onConflict((row) => row.column('file_id').doUpdateSet({ version: PRINT_VERSION, points, words }))
		.execute();

/** An earlier picture that may be the same, and what it was sent with. */
export type EarlierPicture = {
	fileId: string;
	points: Uint8Array;
	width: number;
	height: number;
	/** Of the report that it was sent to, or of the one that leads the case. */
	caseId: string;
	/** Of the post it hangs on; null: of the report itself. */
	postKind: string | null;
	postRole: string | null;
};

const FEWEST_WORDS = 3;
const MOST_FOUND = 40;
/** A word of so many pictures tells none of them from the others. */
const MOST_OF_A_WORD = 400;

/** Pictures that have words in common with one, those with the rarest and most first. `picture_print_words_idx`. */
export const likeliestFiles = (db: Db, words: readonly number[], besides: readonly string[]): Promise<string[]> =>
	db.transaction().execute(async (trx) => {
		// How few pictures have any of the words the planner cannot guess: it would read them all, or compile a plan for as many.
		await sql`select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true)`.execute(trx);
		const sought = sql`${[...words]}::int[]`;
		const { rows } = await sql<{ fileId: string }>`
			with hit as (
				select word, file_id
				from picture_print
				cross join lateral unnest(words) as own (word)
				join unnest(${sought}) as sought (word) using (word)
				where words && ${sought}
			), known as (select word, count(*) as times from hit group by word)
			select hit.file_id as "fileId"
			from hit join known using (word)
			where known.times < ${MOST_OF_A_WORD} and hit.file_id <> all (${[...besides]}::uuid[])
			group by hit.file_id
			having count(*) >= ${FEWEST_WORDS}
			order by sum(1 / sqrt(known.times)) desc
			limit ${MOST_FOUND}`.execute(trx);
		return rows.map(({ fileId }) => fileId);
	});

/** The same, with what they were sent with: pictures of reports alone. */
export const findAlike = async (
	db: Db,
	words: readonly number[],
	besides: readonly string[]
): Promise<EarlierPicture[]> => {
	const likeliest = await likeliestFiles(db, words, besides);
	return earlierPictures(db, (of) => of('picture_print.file_id', 'in', [NO_FILE, ...likeliest]));
};

const NO_FILE = '00000000-0000-0000-0000-000000000000';

/** All pictures of one report, and of those that are linked with it. */
export const findInCase = async (db: Db, caseId: string, besides: readonly string[]): Promise<EarlierPicture[]> =>
	(await earlierPictures(db, () => sql<boolean>`(thread.id = ${caseId} or thread.head_id = ${caseId})`)).filter(
		({ fileId }) => !besides.includes(fileId)
	);

type Query = ReturnType<typeof selectEarlier>;

const earlierPictures = (db: Db, where: Parameters<Query['where']>[0]): Promise<EarlierPicture[]> =>
	selectEarlier(db).where(where).execute();

const selectEarlier = (db: Db) =>
	db
		.selectFrom('picture_print')
		.innerJoin('attachment', 'attachment.file_id', 'picture_print.file_id')
		.innerJoin('complaint', 'complaint.thread_id', 'attachment.thread_id')
		.innerJoin('thread', 'thread.id', 'attachment.thread_id')
		.innerJoin('file', 'file.id', 'picture_print.file_id')
		.leftJoin('post', 'post.id', 'attachment.post_id')
		.where('picture_print.version', '=', PRINT_VERSION)
		.select([
			'picture_print.file_id as fileId',
			'picture_print.points',
			sql<string>`coalesce(thread.head_id, thread.id)`.as('caseId')
		])
		.select((of) => [
			of.fn.coalesce('file.width', sql<number>`0`).as('width'),
			of.fn.coalesce('file.height', sql<number>`0`).as('height')
		])
		.select(['post.kind as postKind', 'post.author_role as postRole']);

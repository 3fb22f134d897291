import { vectorsOf } from '$lib/domain/search/vector';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../db/client';
import { readLexicon } from '../../db/search/lexicon';
import { placeWithVillage } from '../../db/search/vectors';
import { plainText } from '../../markdown';
import type { Services } from '../../services';

const BATCH = 200;

/** Makes what a search looks through anew where it was made by earlier words; returns of how many threads. */
export async function indexThreads({ db }: Pick<Services, 'db'>, most = Infinity): Promise<number> {
	for (let done = 0; ;) {
		const indexed = await indexBatch(db);
		done += indexed;
		if (indexed < BATCH || done >= most) return done;
	}
}

/** So many are made anew before the first request; of more the job takes the rest. */
const AT_START = 2_000;

/** A forum of an earlier version finds what it holds from its first request on. */
export async function prepareSearch(services: Pick<Services, 'db'>): Promise<void> {
	const indexed = await indexThreads(services, AT_START);
	const counted = await services.db.selectFrom('search_word').select('word').limit(1).executeTakeFirst();
	if (indexed > 0 || !counted) await countWords(services);
}

const indexBatch = (db: Db): Promise<number> =>
	db.transaction().execute((trx) => indexSome(trx, (madeBy) => sql<boolean>`thread.search_made_by <> ${madeBy}`));

/** Makes what a search looks through in this thread anew, whose words are other ones now. The caller holds its lock. */
export const indexThread = async (trx: Db, id: string): Promise<void> =>
	void (await indexSome(trx, () => sql<boolean>`thread.id = ${id}`));

type Row = { id: string; at: Date; title: string; text: string; place: string; village: string | null };

/** Rows that somebody works on are left for the next batch; two processes share the work. */
async function indexSome(trx: Db, which: (madeBy: string) => RawBuilder<boolean>): Promise<number> {
	const lexicon = await readLexicon(trx);
	const { madeBy } = lexicon;
	const rows = await sql<Row>`
			select thread.id, thread.created_at as at, thread.title, coalesce(complaint.body, concat_ws(E'\n', consultation.question, consultation.background)) as text,
				coalesce(complaint.place, '') as place, complaint.village_code as village
			from thread
			left join complaint on complaint.thread_id = thread.id
			left join consultation on consultation.thread_id = thread.id
			where ${which(madeBy)}
			limit ${BATCH} for update of thread skip locked`.execute(trx);
	const made = rows.rows.map((row) => ({
		id: row.id,
		at: row.at,
		...vectorsOf(
			{
				title: row.title,
				text: plainText(row.text, TEXT_MOST),
				place: placeWithVillage(row.place, row.village, lexicon)
			},
			lexicon
		)
	}));
	await sql`
			update thread set search = made.whole::tsvector || keys.vector || keys.week, search_head = made.head::tsvector || keys.vector,
				search_made_by = ${madeBy}
			from json_to_recordset(${JSON.stringify(made)}) as made (id uuid, at timestamptz, head text, whole text)
			left join complaint on complaint.thread_id = made.id
			cross join lateral (
				select case when complaint.thread_id is null then '' else keys_vector(complaint_keys(complaint)) end as vector,
					case when complaint.thread_id is null then '' else week_vector(made.at) end as week
			) keys
			where thread.id = made.id`.execute(trx);
	return made.length;
}

const TEXT_MOST = 4000;

/** Counts the words of the reports that everybody may read, and under the empty word the reports. */
export async function countWords({ db }: Pick<Services, 'db'>): Promise<void> {
	await sql`
		with counted as (
			select word, ndoc from ts_stat($$
				select search from thread
				where kind = 'complaint' and published_at is not null and hidden_at is null and not confidential
			$$) where word !~ '[/0-9]' and length(word) < 40
			union all select '', count(*) from thread
			where kind = 'complaint' and published_at is not null and hidden_at is null and not confidential
		), gone as (
			delete from search_word where not exists (select from counted where counted.word = search_word.word)
		)
		insert into search_word (word, threads) select word, ndoc from counted
		on conflict (word) do update set threads = excluded.threads where search_word.threads <> excluded.threads`.execute(db);
}

import { AGREED, type AgreedAnswer } from '$lib/domain/answer/agreed';
import { gistOf, shared } from '$lib/domain/search/likeness';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { ANSWERING } from '../../db/prints';
import { readLexicon } from '../../db/search/lexicon';
import { publicThreads } from '../complaint-list/public-threads';
import { loadWeights, wordsToAsk } from '../search/gist-words';

const MOST = 3;
/** A few more than are shown, as the closing of one may be hidden. */
const LOOKED_AT = 6;
const CANDIDATES = 40;
/** Of each kind so many of the newest are looked through, however many there are: common words are in thousands of them. */
const NEWEST = 60;
/** Of what both speak of: a way to mend something is the same in every place and at any time. */
const LEAST = 0.15;
/** What it counts that both are of the very same category, and not only of one group. */
const SAME_KIND = 0.15;

/**
 * Public reports of the same kind of trouble, in whatever district, whose reporters said themselves that it is settled: the
 * likeliest first, with the words that closed them. What only some may read is never among them.
 */
export async function listAgreedAnswers(db: Db, threadId: string): Promise<AgreedAnswer[]> {
	const report = await findTold(db, threadId);
	if (!report) return [];
	const lexicon = await readLexicon(db);
	const gist = gistOf(report, lexicon);
	const weigh = await loadWeights(db, gist);
	const words = wordsToAsk(gist, weigh, lexicon);
	if (words.length === 0) return [];
	const { categories } = lexicon.province;
	const groupOf = (slug: string) => categories.find((category) => category.slug === slug)?.parent ?? slug;
	const group = groupOf(report.categorySlug);
	const kinds = categories.flatMap(({ slug }) => (groupOf(slug) === group ? [slug] : []));
	const newest = await listNewestAgreed(db, kinds);
	const likely = (await listCandidates(db, threadId, newest, words))
		.map((other) => {
			const alike = shared(gist.topics, gistOf(other, lexicon).topics, weigh);
			return {
				id: other.id,
				alike: alike < LEAST ? 0 : alike + (other.categorySlug === report.categorySlug ? SAME_KIND : 0)
			};
		})
		.filter(({ alike }) => alike > 0)
		.sort((a, b) => b.alike - a.alike)
		.slice(0, LOOKED_AT)
		.map(({ id }) => id);
	return likely.length > 0 ? listClosings(db, likely) : [];
}

const findTold = (db: Db, threadId: string) =>
	db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['thread.title', 'complaint.body as text', 'complaint.place', 'complaint.category_slug as categorySlug'])
		.where('thread.id', '=', threadId)
		.executeTakeFirst();

const amongThese = (ids: readonly string[]) => sql<string>`any(${[...ids]}::uuid[])`;

function listCandidates(db: Db, threadId: string, ids: readonly string[], words: readonly string[]) {
	const anyWord = words.map((word) => `'${word}'`).join(' | ');
	return (
		publicThreads(db)
			.select(['thread.id', 'thread.title', 'complaint.body as text', 'complaint.place'])
			.select('complaint.category_slug as categorySlug')
			// Of both tables, or Postgres walks through the other to join them.
			.where('thread.id', '=', amongThese(ids))
			.where('complaint.thread_id', '=', amongThese(ids))
			.where('thread.id', '<>', threadId)
			.orderBy(sql`ts_rank(thread.search, ${anyWord}::tsquery)`, 'desc')
			.orderBy('thread.created_at', 'desc')
			.limit(CANDIDATES)
			.execute()
	);
}

/** The words that closed these reports, in their order; one that nobody may read the closing of is left out. */
async function listClosings(db: Db, ids: readonly string[]): Promise<AgreedAnswer[]> {
	const found = await publicThreads(db)
		.innerJoin('district', 'district.code', 'complaint.district_code')
		.leftJoin('agency', 'agency.id', 'complaint.agency_id')
		.innerJoinLateral(
			(eb) =>
				eb
					.selectFrom('post')
					.select('post.body_html as html')
					.whereRef('post.thread_id', '=', 'thread.id')
					.where('post.kind', 'in', ANSWERING)
					.where('post.hidden_at', 'is', null)
					.where('post.held', 'is', null)
					.orderBy('post.created_at', 'desc')
					.limit(1)
					.as('answer'),
			(join) => join.onTrue()
		)
		.select(['thread.id', 'thread.ref', 'thread.title', 'district.name as district', 'agency.name as agency'])
		.select('answer.html')
		.where('thread.id', '=', amongThese(ids))
		.where('complaint.thread_id', '=', amongThese(ids))
		.execute();
	return found
		.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
		.slice(0, MOST)
		.map(({ id: _, ...answer }) => answer);
}

/** A walk of `complaint_listed_category_idx` for each kind, in the index alone. */
async function listNewestAgreed(db: Db, kinds: readonly string[]): Promise<string[]> {
	const { rows } = await sql<{ id: string }>`
		select newest.thread_id as id from unnest(${[...kinds]}::text[]) as kind (slug) cross join lateral (
			select thread_id, status from complaint where category_slug = kind.slug and listed_at is not null
			order by listed_at desc, thread_id desc limit ${sql.lit(NEWEST)}
		) as newest where newest.status = ${AGREED}`.execute(db);
	return rows.map(({ id }) => id);
}

import { AGREED, type AgreedAnswer } from '$lib/domain/answer/agreed';
import { categoryKey } from '$lib/domain/search/keys';
import { gistOf, shared } from '$lib/domain/search/likeness';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { ANSWERING } from '../../db/prints';
import { readLexicon } from '../../db/search/lexicon';
import { publicThreads } from '../complaint-list/public-threads';
import { holds } from '../search/conditions';
import { loadWeights, wordsToAsk } from '../search/gist-words';

const MOST = 3;
const CANDIDATES = 40;
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
	return (await listCandidates(db, threadId, kinds, words))
		.map((other) => {
			const alike = shared(gist.topics, gistOf(other, lexicon).topics, weigh);
			return { other, alike: alike < LEAST ? 0 : alike + (other.categorySlug === report.categorySlug ? SAME_KIND : 0) };
		})
		.filter(({ alike }) => alike > 0)
		.sort((a, b) => b.alike - a.alike)
		.slice(0, MOST)
		.map(({ other: { ref, title, district, agency, html } }) => ({ ref, title, district, agency, html }));
}

const findTold = (db: Db, threadId: string) =>
	db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['thread.title', 'complaint.body as text', 'complaint.place', 'complaint.category_slug as categorySlug'])
		.where('thread.id', '=', threadId)
		.executeTakeFirst();

function listCandidates(db: Db, threadId: string, kinds: readonly string[], words: readonly string[]) {
	const anyOf = (parts: readonly string[]) => `(${parts.map((part) => `'${part}'`).join(' | ')})`;
	const anyWord = anyOf(words);
	return publicThreads(db)
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
		.select(['thread.ref', 'thread.title', 'district.name as district', 'agency.name as agency', 'answer.html'])
		.select(['complaint.body as text', 'complaint.place', 'complaint.category_slug as categorySlug'])
		.where(holds(`${anyOf(kinds.map(categoryKey))} & ${anyWord}`))
		.where('complaint.status', '=', AGREED)
		.where('thread.id', '<>', threadId)
		.orderBy(sql`ts_rank(thread.search, ${anyWord}::tsquery)`, 'desc')
		.orderBy('thread.created_at', 'desc')
		.limit(CANDIDATES)
		.execute();
}

import { type ComplaintStatus } from '$lib/domain/complaint/status';
import { statusesIn } from '$lib/domain/complaint/status-group';
import { districtKey } from '$lib/domain/search/keys';
import { gistOf, likeness, type Told } from '$lib/domain/search/likeness';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { readLexicon } from '../../db/search/lexicon';
import { hasOwnRow } from '../complaint-list/cases';
import { publicThreads } from '../complaint-list/public-threads';
import { holds } from '../search/conditions';
import { loadWeights, wordsToAsk } from '../search/gist-words';

export type SimilarReport = {
	ref: string;
	title: string;
	status: ComplaintStatus;
	district: string;
	createdAt: Date;
	supportCount: number;
};

type Written = Omit<Told, 'at'>;

const MOST = 5;
const RECENT_MS = 90 * 24 * 60 * 60_000;
const CANDIDATES = 40;

/**
 * Public reports of the district that may say the same, the likeliest first; finished ones count while they are recent.
 * The index finds what shares the words that say most, and `likeness` compares these few with all that is written.
 */
export async function listSimilarReports(db: Db, written: Written, now: Date): Promise<SimilarReport[]> {
	const lexicon = await readLexicon(db);
	const gist = gistOf(written, lexicon);
	const weigh = await loadWeights(db, gist);
	const words = wordsToAsk(gist, weigh, lexicon);
	if (words.length === 0) return [];
	const candidates = await listCandidates(db, written.districtCode, words, now);
	const told = { ...written, at: now, gist };
	const parents = new Map(lexicon.province.categories.map(({ slug, parent }) => [slug, parent ?? slug]));
	const groupOf = (slug: string) => parents.get(slug) ?? slug;
	return candidates
		.map((other) => {
			const compared = { ...other, at: other.createdAt, gist: gistOf(other, lexicon) };
			return { other, alike: likeness(told, compared, weigh, groupOf) };
		})
		.filter(({ alike }) => alike > 0)
		.sort((a, b) => b.alike - a.alike || b.other.createdAt.getTime() - a.other.createdAt.getTime())
		.slice(0, MOST)
		.map(({ other }) => asReport(other));
}

const asReport = ({ ref, title, status, district, createdAt, supportCount }: SimilarReport): SimilarReport => ({
	ref,
	title,
	status,
	district,
	createdAt,
	supportCount
});

function listCandidates(db: Db, districtCode: string, words: readonly string[], now: Date) {
	const anyWord = words.map((word) => `'${word}'`).join(' | ');
	const shared = sql<number>`ts_rank(thread.search, ${anyWord}::tsquery)`;
	return publicThreads(db)
		.innerJoin('district', 'district.code', 'complaint.district_code')
		.select(['ref', 'title', 'status', 'district.name as district', 'created_at as createdAt'])
		.select(['support_count as supportCount', 'complaint.body as text', 'complaint.place'])
		.select(['complaint.category_slug as categorySlug', 'complaint.district_code as districtCode'])
		.where(holds(`'${districtKey(districtCode)}' & (${anyWord})`))
		.where(hasOwnRow())
		.where('status', 'not in', statusesIn('other'))
		.where((eb) => eb.or([eb('closed_at', 'is', null), eb('closed_at', '>', new Date(now.getTime() - RECENT_MS))]))
		.orderBy(shared, 'desc')
		.orderBy('created_at', 'desc')
		.limit(CANDIDATES)
		.execute();
}

import type { ComplaintStatus } from '$lib/domain/complaint/status';
import { sql } from 'kysely';
import type { Db } from '../../db/client';

export type SimilarReport = {
	ref: string;
	title: string;
	status: ComplaintStatus;
	district: string;
	createdAt: Date;
	supportCount: number;
};

type Written = { title: string; text: string; categorySlug: string; districtCode: string };

const MOST = 5;
const RECENT_MS = 90 * 24 * 60 * 60_000;
/** Below this a shared "jalan" would make two titles alike. */
const LEAST_RANK = 0.25;

/**
 * Public reports that may say the same: alike in their titles by trigram, or in their words by Indonesian stem; in the
 * same district and, if only the words agree, of the same category. Finished ones count while they are recent.
 */
export async function listSimilarReports(db: Db, written: Written, now: Date): Promise<SimilarReport[]> {
	const { title, text, categorySlug, districtCode } = written;
	const words = anyWordOf(`${title} ${text.slice(0, 300)}`);
	const alike = sql<number>`similarity(lower(thread.title), lower(${title}))`;
	const rank = sql<number>`${alike} * 2 + ts_rank(thread.search, ${words}, 1) + (complaint.category_slug = ${categorySlug})::int * 0.25`;
	const rows = await db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.innerJoin('district', 'district.code', 'complaint.district_code')
		.select(['ref', 'title', 'status', 'district.name as district', 'created_at as createdAt'])
		.select(['support_count as supportCount', rank.as('rank')])
		.where('published_at', 'is not', null)
		.where('hidden_at', 'is', null)
		.where('confidential', '=', false)
		.where('complaint.district_code', '=', districtCode)
		.where('status', 'not in', ['archived', 'withdrawn', 'not_our_authority'])
		.where((eb) => eb.or([eb('closed_at', 'is', null), eb('closed_at', '>', new Date(now.getTime() - RECENT_MS))]))
		.where((eb) =>
			eb.or([
				sql<boolean>`lower(thread.title) % lower(${title})`,
				eb.and([sql<boolean>`thread.search @@ ${words}`, eb('complaint.category_slug', '=', categorySlug)])
			])
		)
		.where(rank, '>', LEAST_RANK)
		.orderBy(rank, 'desc')
		.orderBy('created_at', 'desc')
		.limit(MOST)
		.execute();
	return rows.map(({ rank: _, ...row }) => row);
}

/** One shared stem is enough to be looked at; the rank decides. Stems are quoted where needed, so they hold no bare `&`. */
const anyWordOf = (words: string) => sql`replace(plainto_tsquery('indonesian', ${words})::text, ' & ', ' | ')::tsquery`;

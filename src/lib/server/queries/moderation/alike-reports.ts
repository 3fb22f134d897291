import { ALIKE_FROM, ALIKE_WITHIN_DAYS, type MergeReason } from '$lib/domain/complaint/alike';
import { OPEN_STATUSES, type ComplaintStatus } from '$lib/domain/complaint/status';
import { districtKey } from '$lib/domain/search/keys';
import { commonIn, gistOf, likeness } from '$lib/domain/search/likeness';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { readLexicon } from '../../db/search/lexicon';
import { holds } from '../search/conditions';
import { loadWeights, wordsToAsk } from '../search/gist-words';

/** Another report that may tell of the same, with why. */
export type AlikeReport = {
	id: string;
	ref: string;
	title: string;
	status: ComplaintStatus;
	createdAt: Date;
	likeness: number;
	why: MergeReason;
};

const MOST = 5;
const CANDIDATES = 60;
const DAY = 86_400_000;

/**
 * Open reports that may tell of the same as this one, the likeliest first: of its district and subject, filed within a month
 * of it, and with no other agency. What only some may read is never among them, nor what a moderator said is another matter,
 * or took out again. The index of the search finds what shares the most telling words; these few are compared word by word.
 */
export async function listAlikeReports(db: Db, threadId: string): Promise<AlikeReport[]> {
	const report = await readable(db).where('thread.id', '=', threadId).executeTakeFirst();
	if (!report) return [];
	const lexicon = await readLexicon(db);
	const gist = gistOf(report, lexicon);
	const weigh = await loadWeights(db, gist);
	const words = wordsToAsk(gist, weigh, lexicon);
	if (words.length === 0) return [];
	const parents = new Map(lexicon.province.categories.map(({ slug, parent }) => [slug, parent ?? slug]));
	const groupOf = (slug: string) => parents.get(slug) ?? slug;
	const told = { ...report, gist };
	return (await listCandidates(db, report, words))
		.filter((other) => groupOf(other.categorySlug) === groupOf(report.categorySlug))
		.map((other) => ({ ...other, gist: gistOf(other, lexicon) }))
		.map((other) => ({
			id: other.id,
			ref: other.ref,
			title: other.title,
			status: other.status,
			createdAt: other.at,
			likeness: likeness(told, other, weigh, groupOf),
			why: {
				...commonIn(gist, other.gist, weigh),
				days: Math.round(Math.abs(other.at.getTime() - report.at.getTime()) / DAY),
				sameCategory: other.categorySlug === report.categorySlug
			}
		}))
		.filter((other) => other.likeness >= ALIKE_FROM)
		.sort((a, b) => b.likeness - a.likeness || a.createdAt.getTime() - b.createdAt.getTime())
		.slice(0, MOST);
}

type Compared = NonNullable<Awaited<ReturnType<ReturnType<typeof readable>['executeTakeFirst']>>>;

/** Open reports that are neither confidential nor hints at misuse of authority, nor hidden. */
const readable = (db: Db) =>
	db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['thread.id', 'thread.ref', 'thread.title', 'thread.created_at as at', 'thread.head_id as headId'])
		.select(['complaint.body as text', 'complaint.place', 'complaint.status', 'complaint.agency_id as agencyId'])
		.select(['complaint.category_slug as categorySlug', 'complaint.district_code as districtCode'])
		.where('thread.confidential', '=', false)
		.where('thread.hidden_at', 'is', null)
		.where('complaint.classification', '<>', 'supervisory_complaint')
		.where('complaint.status', 'in', OPEN_STATUSES);

function listCandidates(db: Db, report: Compared, words: readonly string[]) {
	const anyWord = words.map((word) => `'${word}'`).join(' | ');
	const span = ALIKE_WITHIN_DAYS * DAY;
	const at = report.at.getTime();
	return readable(db)
		.where(holds(`'${districtKey(report.districtCode)}' & (${anyWord})`))
		.where('thread.id', '<>', report.id)
		.where('thread.created_at', '>=', new Date(at - span))
		.where('thread.created_at', '<=', new Date(at + span))
		.where(
			sql<boolean>`(${report.agencyId}::uuid is null or complaint.agency_id is null or complaint.agency_id = ${report.agencyId})`
		)
		.where(sql<boolean>`coalesce(thread.head_id, thread.id) <> ${report.headId ?? report.id}`)
		.where(isNotRefused(report.id))
		.orderBy(sql`ts_rank(thread.search, ${anyWord}::tsquery)`, 'desc')
		.orderBy('thread.created_at')
		.limit(CANDIDATES)
		.execute();
}

/** No moderator has said of the two that they are different matters, in words or by parting them. */
const isNotRefused = (id: string) => sql<boolean>`(
	not exists (
		select from merge_suggestion as declined where declined_at is not null
			and ((declined.thread_id = ${id} and declined.other_id = thread.id) or (declined.thread_id = thread.id and declined.other_id = ${id}))
	)
	and not exists (
		select from thread_event as parted where parted.action = 'unmerge'
			and ((parted.thread_id = ${id} and parted.data ->> 'into' = thread.id::text) or (parted.thread_id = thread.id and parted.data ->> 'into' = ${id}::text))
	)
)`;

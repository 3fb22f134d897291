import type { Capacity } from '$lib/domain/actor/capacity';
import type { QueueStep } from '$lib/domain/moderation/queue';
import { KINDS_FOR_EVERYBODY, type PostKind } from '$lib/domain/thread/post';
import type { Db } from '../../db/client';
import { findAuthorHistory, type AuthorHistory } from '../../identity/author-history';
import type { Services } from '../../services';
import { listSimilarReports, type SimilarReport } from '../report/similar-reports';
import type { QueueItem } from './leases';
import { listDecidedAlike, listPrecedents, type Precedent } from './precedents';
import type { QueueMatter, QueueReader } from './source';
import { findTogether } from './together';

/** What stands before the words in question, in their thread. */
export type Said = { kind: PostKind; role: Capacity; agency: string | null; html: string; hidden: boolean };

export type QueueContext = {
	/** The report or the question itself, where the words in question are a post in it. */
	opening: string | null;
	before: Said[];
	author: AuthorHistory | null;
	similar: SimilarReport[];
	precedents: Precedent[];
	/** What was decided about posts that say the same. */
	decidedAlike: Precedent[];
	/** Who has been told that it waits too long, by the forum's own ladder. */
	climbed: { step: QueueStep; at: Date }[];
	/** How many others wait that could be decided together with it. */
	together: number;
};

const BEFORE = 2;

/** What helps to decide about one thing, beside the thing itself. */
export async function findContext(
	{ db, env }: Pick<Services, 'db' | 'env'>,
	item: QueueItem,
	matter: QueueMatter,
	reader: QueueReader
): Promise<QueueContext> {
	const { threadId, since } = item;
	const { postId } = matter;
	const [opening, before, author, similar, precedents, decidedAlike, climbed, together] = await Promise.all([
		postId ? findOpening(db, threadId) : null,
		postId ? listBefore(db, threadId, postId) : [],
		findAuthorHistory({ db, env }, { threadId, postId, before: since }),
		postId ? [] : listAlike(db, threadId, reader.now),
		listPrecedents(db, threadId, matter),
		postId ? listDecidedAlike(db, postId) : [],
		listClimbed(db, item),
		countTogether(db, reader, item)
	]);
	return { opening, before, author, similar, precedents, decidedAlike, climbed, together };
}

const listClimbed = (db: Db, { kind, targetId, since }: QueueItem) =>
	db
		.selectFrom('queue_climb')
		.select(['step', 'at'])
		.where('kind', '=', kind)
		.where('target_id', '=', targetId)
		.where('since', '=', since)
		.orderBy('at')
		.execute();

async function countTogether(db: Db, reader: QueueReader, item: QueueItem): Promise<number> {
	const found = await findTogether(db, reader, item);
	return found && 'lead' in found ? found.same.length + found.near.length : 0;
}

async function findOpening(db: Db, threadId: string): Promise<string | null> {
	const row = await db
		.selectFrom('thread')
		.leftJoin('complaint', 'complaint.thread_id', 'thread.id')
		.leftJoin('consultation', 'consultation.thread_id', 'thread.id')
		.select((eb) => eb.fn.coalesce('complaint.body_html', 'consultation.question_html').as('html'))
		.where('thread.id', '=', threadId)
		.executeTakeFirst();
	return row?.html || null;
}

/** The last posts before it, the oldest first. `post_thread_idx`. */
async function listBefore(db: Db, threadId: string, postId: string): Promise<Said[]> {
	const rows = await db
		.selectFrom('post')
		.leftJoin('agency', 'agency.id', 'post.author_agency_id')
		.select(['post.kind', 'post.author_role as role', 'agency.short_name as agency', 'post.body_html as html'])
		.select((eb) => eb('post.hidden_at', 'is not', null).$castTo<boolean>().as('hidden'))
		.where('post.thread_id', '=', threadId)
		.where('post.kind', 'in', KINDS_FOR_EVERYBODY)
		.where((eb) =>
			eb('post.created_at', '<', eb.selectFrom('post as this').select('this.created_at').where('this.id', '=', postId))
		)
		.orderBy('post.created_at', 'desc')
		.orderBy('post.id', 'desc')
		.limit(BEFORE)
		.execute();
	return rows.reverse();
}

async function listAlike(db: Db, threadId: string, now: Date): Promise<SimilarReport[]> {
	const report = await db
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.select(['thread.ref', 'thread.title', 'complaint.body as text', 'complaint.place'])
		.select(['complaint.category_slug as categorySlug', 'complaint.district_code as districtCode'])
		.where('complaint.thread_id', '=', threadId)
		.executeTakeFirst();
	if (!report) return [];
	const { ref, ...written } = report;
	return (await listSimilarReports(db, written, now)).filter((other) => other.ref !== ref);
}

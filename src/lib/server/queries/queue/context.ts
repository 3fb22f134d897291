import type { Capacity } from '$lib/domain/actor/capacity';
import type { DecisionEnd } from '$lib/domain/moderation/decision';
import { KINDS_FOR_EVERYBODY, type PostKind } from '$lib/domain/thread/post';
import type { Db } from '../../db/client';
import { findAuthorHistory, type AuthorHistory } from '../../identity/author-history';
import type { Services } from '../../services';
import { listSimilarReports, type SimilarReport } from '../report/similar-reports';
import type { QueueItem } from './leases';
import type { QueueMatter } from './source';

/** What stands before the words in question, in their thread. */
export type Said = { kind: PostKind; role: Capacity; agency: string | null; html: string; hidden: boolean };

/** How others decided under the same rule lately, and what became of it. */
export type Precedent = {
	number: number;
	act: string;
	rule: string;
	reason: string;
	at: Date;
	end: DecisionEnd | null;
};

export type QueueContext = {
	/** The report or the question itself, where the words in question are a post in it. */
	opening: string | null;
	before: Said[];
	author: AuthorHistory | null;
	similar: SimilarReport[];
	precedents: Precedent[];
};

const BEFORE = 2;
const PRECEDENTS = 4;

/** What helps to decide about one thing, beside the thing itself. */
export async function findContext(
	{ db, env, now }: Pick<Services, 'db' | 'env' | 'now'>,
	{ threadId, since }: Pick<QueueItem, 'threadId' | 'since'>,
	{ postId, offers }: Pick<QueueMatter, 'postId' | 'offers'>
): Promise<QueueContext> {
	if (!threadId) return { opening: null, before: [], author: null, similar: [], precedents: [] };
	const rules = rulesIn(offers);
	const [opening, before, author, similar, precedents] = await Promise.all([
		postId ? findOpening(db, threadId) : null,
		postId ? listBefore(db, threadId, postId) : [],
		findAuthorHistory({ db, env }, { threadId, postId, before: since }),
		postId || rules.length > 0 ? [] : listAlike(db, threadId, now()),
		listPrecedents(db, rules)
	]);
	return { opening, before, author, similar, precedents };
}

/** The rules that the offers cite; the suggested ones alone where there are such. */
function rulesIn(offers: QueueMatter['offers']): string[] {
	const options = offers.flatMap((offer) => ('options' in offer ? offer.options : []));
	const cited = options
		.filter(({ suggested }) => suggested)
		.flatMap(({ command }) => ('input' in command ? command.input.rule : undefined) ?? []);
	return [...new Set(cited)];
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

/** `decision_rule_idx`. The book is public: nothing of it needs to be kept from whoever decides. */
const listPrecedents = async (db: Db, rules: readonly string[]): Promise<Precedent[]> =>
	rules.length === 0
		? []
		: db
				.selectFrom('decision')
				.innerJoin('forum_rule', (join) =>
					join
						.onRef('forum_rule.code', '=', 'decision.rule_code')
						.onRef('forum_rule.version', '=', 'decision.rule_version')
				)
				.select(['number', 'act', 'decision.reason', 'at', 'end_kind as end'])
				.select('forum_rule.code as rule')
				.where('rule_code', 'in', rules)
				.orderBy('at', 'desc')
				.limit(PRECEDENTS)
				.execute();

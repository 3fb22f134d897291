import { AGAINST_SOMEBODY } from '$lib/domain/appeal/appeal-time';
import { myDecision, type Decided, type MyDecision } from '$lib/domain/appeal/my-decision';
import type { Capacity } from '$lib/domain/actor/capacity';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../db/client';
import { isAboutWordsOf } from '../../identity/decision-author';
import { plainText } from '../../markdown';
import type { Services } from '../../services';

type House = Pick<Services, 'db' | 'env' | 'now'>;

const IS_AGAINST = sql<boolean>`decision.act = any(${sql.val([...AGAINST_SOMEBODY])}::text[])`;

const decisions = (db: Db) =>
	db
		.selectFrom('decision')
		.leftJoin('post', 'post.id', 'decision.post_id')
		.leftJoin('appeal', 'appeal.decision_id', 'decision.id')
		.select(['decision.number', 'decision.at', 'decision.until', 'decision.end_kind as endKind'])
		.select(['decision.post_id as postId', 'appeal.state as appeal'])
		.select(sql<string>`decision.act`.as('act'))
		.where(IS_AGAINST)
		.orderBy('decision.number', 'desc');

/** A decision that may be about the person's words; whether it is depends on how they stand before the thread. */
type Candidate = Omit<Decided, 'at' | 'until' | 'endKind'> & {
	at: string;
	until: string | null;
	byReporter: boolean | null;
};

/**
 * What holds in the thread of the row against it as a whole, its reporter's words, or those of an account, the latest first:
 * with the row, to spare every reader a statement. Nobody is shown it before {@link ownDecisions}.
 */
export const decidedIn = (userId: string | null): RawBuilder<Candidate[]> =>
	sql<Candidate[]>`(select coalesce(jsonb_agg(jsonb_build_object(
			'number', decision.number, 'act', decision.act, 'at', decision.at, 'until', decision.until,
			'postId', decision.post_id, 'byReporter', post.author_role = 'reporter', 'appeal', appeal.state
		) order by decision.number desc), '[]')
		from decision left join post on post.id = decision.post_id left join appeal on appeal.decision_id = decision.id
		where decision.thread_id = thread.id and decision.ended_at is null and ${IS_AGAINST}
			and (post.id is null or post.author_role = 'reporter' or post.author_user_id = ${userId}::uuid))`;

/** Of these, what is against this person: a report and its reporter's words against the reporter, a consultation against who runs it. */
export function ownDecisions(
	candidates: readonly Candidate[],
	{ kind, capacities }: { kind: 'complaint' | 'consultation'; capacities: readonly Capacity[] },
	{ env, now }: Pick<House, 'env' | 'now'>
): MyDecision[] {
	const isReporter = capacities.includes('reporter');
	const isWhole = capacities.includes(kind === 'complaint' ? 'reporter' : 'facilitator');
	return candidates
		.filter(({ postId, byReporter }) => (postId === null ? isWhole : !byReporter || isReporter))
		.map(({ at, until, ...one }) => ({
			...one,
			at: new Date(at),
			until: until ? new Date(until) : null,
			endKind: null
		}))
		.map((one) => myDecision(one, now(), env.zone))
		.filter(({ standing }) => standing === 'stands');
}

/** What is decided about a guest's input, for whoever holds its code. */
export async function listDecisionsOfInput({ db, env, now }: House, postId: string): Promise<MyDecision[]> {
	const rows = await decisions(db)
		.where('decision.post_id', '=', postId)
		.where('decision.ended_at', 'is', null)
		.execute();
	return rows.map((row) => myDecision(row, now(), env.zone));
}

/** With what it is about, for whoever wrote it. */
export type ListedDecision = MyDecision & { about: string };
/** `next` is the number of the last entry of this page where the list goes on, to be given back as `before`. */
export type MyDecisions = { decisions: ListedDecision[]; next: number | null };

const A_PAGE = 10;
const QUOTE_LENGTH = 90;

/** What was ever decided about the words of an account, over or not, the latest first. Nobody else is given this list. */
export async function listMyDecisions(
	{ db, env, now }: House,
	userId: string,
	before: number | null
): Promise<MyDecisions> {
	const rows = await decisions(db)
		.innerJoin('thread', 'thread.id', 'decision.thread_id')
		.select(['post.body', 'thread.title'])
		.where(isAboutWordsOf(userId))
		.$if(before !== null, (query) => query.where('decision.number', '<', before ?? 0))
		.limit(A_PAGE + 1)
		.execute();
	const page = rows.slice(0, A_PAGE);
	return {
		decisions: page.map(({ body, title, ...row }) => ({
			...myDecision(row, now(), env.zone),
			about: body === null ? title : plainText(body, QUOTE_LENGTH)
		})),
		next: rows.length > A_PAGE ? (page.at(-1)?.number ?? null) : null
	};
}

import type { Env } from '../env';
import { KINDS_FOR_EVERYBODY } from '$lib/domain/thread/post';
import { sql } from 'kysely';
import type { Db } from '../db/client';
import { createSeal } from './seal';

/** What whoever judges the words of somebody may know of them: how often, never who. */
export type AuthorHistory = {
	/** Of this case alone: the same person is called otherwise in the next. */
	alias: string;
	/** What they wrote and reported before, and how much of it was hidden, refused, or hidden and appealed. */
	wrote: number;
	hidden: number;
	appealed: number;
	won: number;
};

type Case = { threadId: string; postId: string | null; before: Date };

/**
 * The history of who wrote a post, or filed the report, where an account did; null for guests and offices, of whom nothing
 * is known from one case to the next. The account stays here: what leaves is a name made for this case and numbers. Whoever
 * reports without a name or in confidence has none here, and what they reported so counts nowhere else: numbers that do
 * not fit what everybody sees would tell that there is more.
 */
export async function findAuthorHistory(
	{ db, env }: { db: Db; env: Pick<Env, 'secret'> },
	about: Case
): Promise<AuthorHistory | null> {
	const userId = await findAuthor(db, about);
	if (!userId) return null;
	const counts = await countOf(db, userId, about);
	return { alias: aliasOf(env, userId, about.threadId), ...counts };
}

/** Five signs of a keyed fingerprint in which the case takes part. */
const aliasOf = ({ secret }: Pick<Env, 'secret'>, userId: string, threadId: string): string =>
	createSeal(secret)
		.mac('queue author', `${threadId} ${userId}`)
		.replace(/[^A-Za-z0-9]/g, '')
		.slice(0, 5)
		.toUpperCase();

/** Words of a reporter carry no account; the report does. */
async function findAuthor(db: Db, { threadId, postId }: Case): Promise<string | null> {
	const post =
		postId === null
			? null
			: await db
					.selectFrom('post')
					.select(['author_user_id as userId', 'author_role as role'])
					.where('id', '=', postId)
					.executeTakeFirst();
	if (post && post.role !== 'reporter')
		return post.role === 'citizen' || post.role === 'participant' ? post.userId : null;
	const reporter = await db
		.selectFrom('reporter')
		.innerJoin('complaint', 'complaint.thread_id', 'reporter.thread_id')
		.innerJoin('thread', 'thread.id', 'reporter.thread_id')
		.select('user_id as userId')
		.where('reporter.thread_id', '=', threadId)
		.where('complaint.anonymous', '=', false)
		.where('thread.confidential', '=', false)
		.executeTakeFirst();
	return reporter?.userId ?? null;
}

async function countOf(db: Db, userId: string, { threadId, postId, before }: Case) {
	const { rows } = await sql<Omit<AuthorHistory, 'alias'>>`
		with written as (
			select post.id as post_id, post.thread_id from post
			where post.author_user_id = ${userId}::uuid and post.created_at < ${before}
				and post.kind in (${sql.join(KINDS_FOR_EVERYBODY)}) and post.id is distinct from ${postId}::uuid
			union all
			select null, reporter.thread_id from reporter
			join complaint on complaint.thread_id = reporter.thread_id and not complaint.anonymous
			join thread on thread.id = reporter.thread_id and not thread.confidential
			where reporter.user_id = ${userId}::uuid and (${postId}::uuid is not null or reporter.thread_id <> ${threadId}::uuid)
		), judged as (
			select decision.id, appeal.outcome, appeal.id as appeal_id from written
			join decision on decision.thread_id = written.thread_id and decision.post_id is not distinct from written.post_id
			left join appeal on appeal.decision_id = decision.id
			where decision.act in ('hide_post', 'hide_thread', 'refuse_inputs', 'archive') and decision.at < ${before}
		)
		select (select count(*)::int from written) as wrote, (select count(*)::int from judged) as hidden,
			(select count(appeal_id)::int from judged) as appealed,
			(select count(*)::int from judged where outcome = 'reversed') as won`.execute(db);
	return rows[0] ?? { wrote: 0, hidden: 0, appealed: 0, won: 0 };
}

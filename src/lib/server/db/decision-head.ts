import { sql } from 'kysely';
import type { Db } from './client';

/** The entry of the book with this number, and where the words stand that it is about. */
export const findDecision = (db: Db, number: number) =>
	selectDecisions(db).where('decision.number', '=', number).executeTakeFirst();

export type DecisionHead = NonNullable<Awaited<ReturnType<typeof findDecision>>>;

const selectDecisions = (db: Db) =>
	db
		.selectFrom('decision')
		.leftJoin('thread', 'thread.id', 'decision.thread_id')
		.leftJoin('consultation', 'consultation.thread_id', 'decision.thread_id')
		.leftJoin('post', 'post.id', 'decision.post_id')
		.select(['decision.id', 'decision.number', 'decision.at', 'decision.act', 'decision.reason', 'decision.source'])
		.select(['decision.rule_code as ruleCode', 'decision.rule_version as ruleVersion', 'decision.until'])
		.select(['decision.thread_id as threadId', 'decision.thread_kind as threadKind', 'decision.post_id as postId'])
		.select(['decision.event_id as eventId', 'decision.subject_user_id as subjectUserId'])
		.select(['decision.by_user_id as byUserId', 'decision.by_role as byRole'])
		.select(['decision.ended_at as endedAt', 'decision.end_kind as endKind', 'decision.end_reason as endReason'])
		.select([
			'thread.ref',
			'consultation.slug',
			'post.author_user_id as authorUserId',
			'post.author_role as authorRole'
		]);

/**
 * Who had a hand in the same words before a decision: in earlier entries about them, and in appeals and second looks that
 * were answered. None of them decides about them again.
 */
export async function listEarlierHands(
	db: Db,
	{ threadId, postId, subjectUserId }: Pick<DecisionHead, 'threadId' | 'postId' | 'subjectUserId'>
): Promise<string[]> {
	const { rows } = await sql<{ userId: string }>`
		with same as (
			select id, by_user_id from decision
			where thread_id is not distinct from ${threadId}::uuid and post_id is not distinct from ${postId}::uuid
				and subject_user_id is not distinct from ${subjectUserId}::uuid
		)
		select by_user_id as "userId" from same where by_user_id is not null
		union select decided_by from appeal where decision_id in (select id from same) and decided_by is not null
		union select answered_by from second_look where decision_id in (select id from same) and answered_by is not null
	`.execute(db);
	return rows.map(({ userId }) => userId);
}

import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { COMMITMENT_DECISIONS, type CommitmentDecision } from '$lib/domain/consultation/commitment/acts';
import type { FlagReason } from '$lib/domain/moderation/reasons';
import type { CitedRule } from '$lib/domain/moderation/rule';
import { sql } from 'kysely';
import type { Db } from '$lib/server/db/client';

/** What was said of a promise, oldest first; of what a moderator hid, why. */
export const listCommitmentPosts = (db: Db, itemId: string) =>
	db
		.selectFrom('post')
		.leftJoin('agency', 'agency.id', 'post.author_agency_id')
		.leftJoin('app_user', (join) =>
			join.onRef('app_user.id', '=', 'post.author_user_id').on('post.author_role', 'in', ['citizen', 'participant'])
		)
		.leftJoinLateral(
			(eb) =>
				eb
					.selectFrom('thread_event')
					.select(sql<CitedRule | null>`data -> 'rule'`.as('rule'))
					.select(sql<FlagReason | null>`data ->> 'flagReason'`.as('reason'))
					.select(sql<string | null>`data ->> 'reason'`.as('words'))
					.whereRef('thread_event.thread_id', '=', 'post.thread_id')
					.where('post.hidden_at', 'is not', null)
					.where('action', 'in', ['hide_post', 'split_post'])
					.where(sql<boolean>`data ->> 'postId' = post.id::text`)
					.orderBy('seq', 'desc')
					.limit(1)
					.as('hiding'),
			(join) => join.onTrue()
		)
		.select(['post.id', 'post.kind', 'post.author_role as role', 'post.body_html as html', 'post.created_at as at'])
		.select(['post.hidden_at as hiddenAt', 'post.held', 'agency.name as byAgency', 'app_user.name as citizenName'])
		.select(['hiding.rule as hiddenRule', 'hiding.reason as hiddenReason', 'hiding.words as hiddenWords'])
		.where('post.item_id', '=', itemId)
		.orderBy('post.created_at')
		.orderBy('post.id')
		.execute();

export const listCommitmentFiles = (db: Db, itemId: string) =>
	db
		.selectFrom('attachment')
		.innerJoin('post', 'post.id', 'attachment.post_id')
		.innerJoin('file', 'file.id', 'attachment.file_id')
		.select(['file.id', 'attachment.post_id as postId', 'file.name', 'file.size as bytes'])
		.select((eb) => eb('file.media_type', '<>', 'application/pdf').$castTo<boolean>().as('isPicture'))
		.where('post.item_id', '=', itemId)
		.orderBy('attachment.position')
		.orderBy('attachment.id')
		.execute();

/** Decisions whose words, if any, are in the history and not in a post. Read by the index of what moves clocks. */
export const listDecisions = (db: Db, threadId: string, position: number) =>
	db
		.selectFrom('thread_event as event')
		.leftJoin('agency', 'agency.id', 'event.actor_agency_id')
		.leftJoin('app_user', (join) =>
			join.onRef('app_user.id', '=', 'event.actor_user_id').on('event.actor_role', '=', 'participant')
		)
		.select(['event.seq', 'event.at', 'event.action', 'event.actor_role as role', 'agency.name as byAgency'])
		.select('app_user.name as citizenName')
		.select(sql<string | null>`event.data ->> 'reason'`.as('words'))
		.where('event.thread_id', '=', threadId)
		.where('event.action', 'in', COMMITMENT_DECISIONS)
		.where(sql<boolean>`(event.data ->> 'position')::int = ${position}`)
		.orderBy('event.seq')
		.$narrowType<{ action: CommitmentDecision }>()
		.execute();

/** Steps of the ladder that everybody hears of. */
export const listSteps = (db: Db, threadId: string, position: number) =>
	db
		.selectFrom('escalation')
		.select(['step', 'level', 'at'])
		.where('thread_id', '=', threadId)
		.where('clock', '=', 'commitment')
		.where('round', '=', position)
		.where('step', '<>', 'reminder')
		.orderBy('seq')
		.execute();

/** Last day on which participants may answer the report that a promise was kept; null when nobody is asked. */
export const findAnswerDay = async (db: Db, threadId: string, position: number): Promise<IsoDate | null> =>
	(
		await db
			.selectFrom('deadline')
			.select('due_day')
			.where('thread_id', '=', threadId)
			.where('clock', '=', 'fulfilment_confirmation')
			.where('round', '=', position)
			.where('met_at', 'is', null)
			.where('ended_at', 'is', null)
			.executeTakeFirst()
	)?.due_day ?? null;

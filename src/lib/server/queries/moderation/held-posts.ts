import type { HeldPost } from '$lib/domain/moderation/held-post';
import type { HeldState } from '$lib/domain/moderation/hold';
import type { CitedRule } from '$lib/domain/moderation/rule';
import { sql, type ExpressionBuilder, type RawBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';

/** `looks`: decides about words that wait. */
export type HoldReader = { userId: string | null; isReporter: boolean; looks: boolean };

const isOf = ({ userId, isReporter }: Omit<HoldReader, 'looks'>): RawBuilder<boolean> =>
	sql<boolean>`(post.author_user_id = ${userId}::uuid or (${isReporter} and post.author_role = 'reporter'))`;

/** Whether something is held in the thread of the row that is not of others alone: to spare most readers a statement. */
export const hasHeld = (userId: string | null): RawBuilder<boolean> =>
	sql<boolean>`exists (select from post where post.thread_id = thread.id and post.held is not null
		and (post.kind <> 'input' or post.author_user_id = ${userId}::uuid))`;

const SHOWN = 20;

const filesOf = (eb: ExpressionBuilder<Database, 'post'>) =>
	eb
		.selectFrom('attachment')
		.innerJoin('file', 'file.id', 'attachment.file_id')
		.select(['file.id', 'file.name', 'file.size as bytes'])
		.select((of) => of('file.media_type', '<>', 'application/pdf').$castTo<boolean>().as('isPicture'))
		.whereRef('attachment.post_id', '=', 'post.id')
		.orderBy('attachment.position')
		.orderBy('attachment.id');

const heldIn = (db: Db, threadId: string, reader: HoldReader) =>
	db
		.selectFrom('post')
		.innerJoin('hold', 'hold.post_id', 'post.id')
		.leftJoin('decision', (join) =>
			join.onRef('decision.post_id', '=', 'post.id').on('decision.act', '=', 'refuse_post')
		)
		.leftJoin('thread_event as refusal', 'refusal.id', 'decision.event_id')
		.select(['post.id', 'post.reply_to as replyTo', 'post.body_html as html', 'post.held as state'])
		.select(['hold.since', 'hold.until', 'hold.grounds'])
		.select((eb) => jsonArrayFrom(filesOf(eb)).as('files'))
		.select(sql<'reply' | 'input'>`post.kind`.as('kind'))
		.select(sql<boolean>`coalesce(${isOf(reader)}, false)`.as('isMine'))
		.select(sql<CitedRule | null>`refusal.data -> 'rule'`.as('rule'))
		.select(sql<string | null>`refusal.data ->> 'reason'`.as('words'))
		.where('post.thread_id', '=', threadId)
		.where('post.held', 'is not', null)
		.where(sql<boolean>`((${reader.looks} and post.kind <> 'input') or ${isOf(reader)})`)
		.orderBy('hold.since')
		.orderBy('post.id')
		.limit(SHOWN)
		.$narrowType<{ state: HeldState }>()
		.execute();

/** What is held in a thread, the oldest first: for its author their own, for who decides all but the inputs, which have a list. */
export async function listHeldPosts(db: Db, threadId: string, reader: HoldReader): Promise<HeldPost[]> {
	const rows = await heldIn(db, threadId, reader);
	return rows.map(({ since, until, rule, words, ...post }) => ({
		...post,
		since: since.toISOString(),
		until: until?.toISOString() ?? null,
		mayDecide: reader.looks && !post.isMine && post.kind !== 'input',
		refused: post.state === 'refused' ? { rule, words: words ?? '' } : null
	}));
}

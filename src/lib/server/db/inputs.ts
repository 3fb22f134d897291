import { sql } from 'kysely';
import type { Db } from './client';
import { isWaiting } from './holds';

/** The input that a form of an earlier version became: of those only the key is known. */
export const findInputByFormKey = (db: Db, threadId: string, formKey: string) =>
	db
		.selectFrom('thread_event')
		.innerJoin('post', 'post.event_id', 'thread_event.id')
		.innerJoin('input', 'input.post_id', 'post.id')
		.select(['input.number', isWaiting.as('held')])
		.select((eb) => eb('post.author_user_id', 'is not', null).$castTo<boolean>().as('byAccount'))
		.where('thread_event.thread_id', '=', threadId)
		.where('thread_event.form_key', '=', formKey)
		.executeTakeFirst();

/** Counts anew the replies that stand under a post, so that the kept count cannot drift. */
export const recountReplies = (db: Db, postId: string) =>
	db
		.updateTable('input')
		.set((eb) => ({
			reply_count: eb
				.selectFrom('post')
				.select((of) => of.fn.countAll<number>().as('count'))
				.where('post.reply_to', '=', postId)
				.where('post.hidden_at', 'is', null)
				.where('post.kind', '=', 'reply')
		}))
		.where('post_id', '=', postId)
		.execute();

/** The provision or part of that key, where that version of the text has it and it can be spoken of. */
export const findProvision = async (
	db: Db,
	threadId: string,
	key: string,
	version: number
): Promise<string | undefined> =>
	(
		await db
			.selectFrom('provision')
			.innerJoin('provision_version', 'provision_version.provision_id', 'provision.id')
			.select('provision.id')
			.where('provision.thread_id', '=', threadId)
			.where('provision.key', '=', key)
			.where('provision_version.version', '=', version)
			.where('provision_version.kind', 'in', ['provision', 'part'])
			.executeTakeFirst()
	)?.id;

/** The newest version that an input holds for: the one it was given for, or one for which it was affirmed since. */
export const heldForVersion = sql<number>`greatest(input.text_version, (select max(of) from unnest(input.affirmed_versions) as of))`;

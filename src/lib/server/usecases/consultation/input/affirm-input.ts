import { areWeighed } from '$lib/domain/consultation/input/input';
import { allow, refuse, type Result } from '$lib/domain/result';
import { sql } from 'kysely';
import { forumOf } from '$lib/server/db/threads';
import type { Deps } from '../../record';
import { inConsultation, type Command, type Done, type NotBegun } from '../../in-thread';

export type AffirmInput = Command & {
	postId: string;
	/** The version that its author has read. */ textVersion: number;
};

/**
 * Holds an input for a newer version of the text, as its author says it still stands. Like support it is no event: the
 * words stay as they were, and saying so again has no further effect.
 */
export const affirmInput = (
	deps: Deps,
	command: AffirmInput
): Promise<Result<Done, 'not_allowed' | 'closed' | NotBegun>> =>
	inConsultation(deps, 'affirm', command, async ({ trx, thread }): Promise<Result<Done, 'not_allowed' | 'closed'>> => {
		const { slug, doer, postId, textVersion } = command;
		const { stage, textVersion: current } = thread.consultation;
		if (doer.userId === null) return refuse('not_allowed');
		const own = await trx
			.selectFrom('post')
			.innerJoin('input', 'input.post_id', 'post.id')
			.select('post.id')
			.where(sql<string>`post.id::text`, '=', postId)
			.where('post.thread_id', '=', thread.id)
			.where('post.author_user_id', '=', doer.userId)
			.executeTakeFirst();
		if (!own) return refuse('not_allowed');
		if (!areWeighed(forumOf(thread), stage)) return refuse('closed');
		const read = Math.min(textVersion, current);
		await trx
			.updateTable('input')
			.set({ text_version: read })
			.where('post_id', '=', own.id)
			.where('text_version', '<', read)
			.execute();
		return allow({ slug });
	});

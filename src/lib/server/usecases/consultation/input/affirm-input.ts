import { areWeighed } from '$lib/domain/consultation/input/input';
import { allow, refuse, type Result } from '$lib/domain/result';
import { sql } from 'kysely';
import { forumOf } from '$lib/server/db/threads';
import { record, type Deps } from '../../record';
import { inConsultation, type Command, type Done, type Locked, type NotBegun } from '../../in-thread';

export type AffirmInput = Command & {
	postId: string;
	/** The version that its author has read. */ textVersion: number;
};

type Refusal = 'not_allowed' | 'closed';

/**
 * Holds an input for a newer version of the text too, as its author says it still stands. The version that it was given
 * for stays beside it, and the history keeps who said so when; saying so again has no further effect.
 */
export const affirmInput = (deps: Deps, command: AffirmInput): Promise<Result<Done, Refusal | NotBegun>> =>
	inConsultation(deps, 'affirm', command, (held) => affirm(deps, command, held));

async function affirm(
	deps: Deps,
	{ slug, doer, postId, textVersion }: AffirmInput,
	{ trx, thread, at }: Locked
): Promise<Result<Done, Refusal>> {
	const { stage, textVersion: current } = thread.consultation;
	if (doer.userId === null) return refuse('not_allowed');
	const own = await trx
		.selectFrom('post')
		.innerJoin('input', 'input.post_id', 'post.id')
		.select(['post.id', 'input.number', 'input.text_version as given', 'input.affirmed_versions as affirmed'])
		.select((eb) => eb('post.hidden_at', 'is', null).$castTo<boolean>().as('shown'))
		.where(sql<string>`post.id::text`, '=', postId)
		.where('post.thread_id', '=', thread.id)
		.where('post.author_user_id', '=', doer.userId)
		.executeTakeFirst();
	if (!own) return refuse('not_allowed');
	if (!areWeighed(forumOf(thread), stage)) return refuse('closed');
	const read = Math.min(textVersion, current);
	if (read <= Math.max(own.given, ...own.affirmed)) return allow({ slug });
	await trx
		.updateTable('input')
		.set({ affirmed_versions: sql<number[]>`affirmed_versions || ${read}::int` })
		.where('post_id', '=', own.id)
		.execute();
	await record(trx, deps, thread, {
		action: 'affirm',
		from: null,
		to: null,
		role: 'citizen',
		userId: doer.userId,
		agencyId: null,
		public: own.shown,
		data: { inputs: [own.number], textVersion: read },
		at
	});
	return allow({ slug });
}

import type { Actor } from '$lib/domain/actor/actor';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Deps } from '../record';
import { inThread, type NotBegun } from '../in-thread';

export type FollowCommand = { ref: string; doer: Actor; follows: boolean };

/** Hears of what happens to a report from now on, or no longer. Takes an account, for there is nowhere else to write to. */
export function followThread(
	deps: Deps,
	{ ref, doer, follows }: FollowCommand
): Promise<Result<{ ref: string }, NotBegun | 'not_allowed'>> {
	const { userId } = doer;
	if (userId === null) return Promise.resolve(refuse('not_allowed'));
	return inThread(deps, 'follow', { ref, doer, formKey: null }, async ({ trx, thread, at }) => {
		const row = { thread_id: thread.id, user_id: userId };
		const kept = trx.insertInto('follow').values({ ...row, at });
		if (follows) await kept.onConflict((conflict) => conflict.doNothing()).execute();
		else await trx.deleteFrom('follow').where('thread_id', '=', thread.id).where('user_id', '=', userId).execute();
		return allow({ ref });
	});
}

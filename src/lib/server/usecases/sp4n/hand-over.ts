import { holds, type Actor } from '$lib/domain/actor/actor';
import { allow, refuse, type Result } from '$lib/domain/result';
import { listIdsWaiting } from '../../db/sp4n';
import { once } from '../once';
import type { Deps } from '../record';

type HandOver = { doer: Actor & { userId: string }; formKey: string | null; refs: readonly string[] };

/**
 * Hands reports over in a file of their own, each once whoever else does so at the same time; what another file has already, or
 * nobody may read any more, is left out, and its number is said.
 */
export const handOver = (
	deps: Deps,
	{ doer, formKey, refs }: HandOver
): Promise<Result<{ id: string; handed: number; left: string[] }, 'not_allowed' | 'nothing_to_hand' | 'form_spent'>> =>
	deps.db.transaction().execute((trx) =>
		once(trx, deps, { formKey, act: 'hand_over_sp4n', doer, says: { refs: [...refs].sort() } }, async () => {
			if (!holds(doer, 'moderator')) return refuse('not_allowed');
			const waiting = await listIdsWaiting(trx, refs);
			if (waiting.length === 0) return refuse('nothing_to_hand');
			const { id } = await trx
				.insertInto('sp4n_handover')
				.values({ at: deps.now(), by_user_id: doer.userId })
				.returning('id')
				.executeTakeFirstOrThrow();
			const handed = await trx
				.insertInto('sp4n_handed')
				.values(waiting.map((report) => ({ thread_id: report.id, handover_id: id })))
				.onConflict((row) => row.doNothing())
				.returning('thread_id')
				.execute();
			if (handed.length === 0) {
				// Somebody else had all of them in the same moment.
				await trx.deleteFrom('sp4n_handover').where('id', '=', id).execute();
				return refuse('nothing_to_hand');
			}
			const ids = handed.map(({ thread_id }) => thread_id);
			const inIt = waiting.filter((report) => ids.includes(report.id)).map(({ ref }) => ref);
			return allow({ id, handed: inIt.length, left: refs.filter((ref) => !inIt.includes(ref)) });
		})
	);

import { dayOf } from '$lib/domain/calendar/zone';
import { mayAdmit } from '$lib/domain/consultation/input/input';
import type { FlagReason } from '$lib/domain/moderation/reasons';
import { allow, refuse, type Result } from '$lib/domain/result';
import { findRuleOfFlag } from '../../../db/forum-rules';
import { settleHold } from '../../../db/holds';
import { record, type Deps } from '../../record';
import { actedBy, inConsultation, type Command, type Done, type NotBegun } from '../../in-thread';

export type RefuseInputs = Command & { numbers: readonly number[]; reason: FlagReason };

/**
 * Refuses what guests wrote, several at once, for one coded reason. Nothing is deleted: who looks after the inputs still
 * reads them, their writers read them by their codes, and how many were refused for which reason is public.
 */
export const refuseInputs = (
	deps: Deps,
	command: RefuseInputs
): Promise<Result<Done, NotBegun | 'not_allowed' | 'same_state'>> =>
	inConsultation(deps, 'refuse_inputs', command, async ({ trx, thread, capacities, at }) => {
		const role = mayAdmit(capacities);
		if (!role) return refuse('not_allowed');
		const { slug, doer, numbers, reason } = command;
		const refused = await trx
			.updateTable('input')
			.from('post')
			.set({ refusal: reason, refused_at: at })
			.whereRef('post.id', '=', 'input.post_id')
			.where('input.thread_id', '=', thread.id)
			.where('input.number', 'in', [0, ...numbers])
			.where('post.held', '=', 'waiting')
			.returning(['input.number', 'input.post_id as postId'])
			.execute();
		// Another may have decided about some of them meanwhile; about the rest it is decided here.
		if (refused.length === 0) return refuse('same_state');
		for (const { postId } of refused) await settleHold(trx, { threadId: thread.id, postId, outcome: 'refused', at });
		const rule = await findRuleOfFlag(trx, reason, dayOf(at, deps.env.zone));
		await record(trx, deps, thread, {
			action: 'refuse_inputs',
			from: null,
			to: null,
			...actedBy(role, doer, thread.consultation.agencyId),
			public: false,
			data: {
				inputs: refused.map(({ number }) => number).sort((a, b) => a - b),
				flagReason: reason,
				...(rule && { rule })
			},
			decision: { source: 'rule', posts: refused.map(({ postId }) => postId) },
			at
		});
		return allow({ slug });
	});

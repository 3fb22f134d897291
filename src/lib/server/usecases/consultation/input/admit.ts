import { mayAdmit } from '$lib/domain/consultation/input/input';
import { allow, refuse, type Result } from '$lib/domain/result';
import { releaseInput } from '$lib/server/db/inputs';
import { record, type Deps } from '../../record';
import { actedBy, inConsultation, type Command, type Done, type NotBegun } from '../../in-thread';

export type AdmitCommand = Command & { number: number };

/**
 * Shows what a guest wrote. To refuse it is to hide it, with a reason, as any other post. Two who decide at once: the
 * second finds it decided.
 */
export const admitInput = (
	deps: Deps,
	command: AdmitCommand
): Promise<Result<Done, NotBegun | 'not_allowed' | 'same_state'>> =>
	inConsultation(deps, 'admit', command, async ({ trx, thread, capacities, at }) => {
		const role = mayAdmit(capacities);
		if (!role) return refuse('not_allowed');
		const input = await trx
			.selectFrom('input')
			.select('post_id as postId')
			.where('thread_id', '=', thread.id)
			.where('number', '=', command.number)
			.executeTakeFirst();
		if (!input) return refuse('not_found');
		const { postId } = input;
		if (!(await releaseInput(trx, thread.id, postId))) return refuse('same_state');
		await trx.updateTable('post').set({ hidden_at: null }).where('id', '=', postId).execute();
		await record(trx, deps, thread, {
			action: 'admit',
			from: null,
			to: null,
			...actedBy(role, command.doer, thread.consultation.agencyId),
			public: true,
			data: { postId, inputs: [command.number] },
			at
		});
		return allow({ slug: command.slug });
	});

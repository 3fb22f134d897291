import type { Capacity } from '$lib/domain/actor/capacity';
import { mayAdmit } from '$lib/domain/consultation/input/input';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { ConsultationThread } from '$lib/server/db/threads';
import { settleHold } from '$lib/server/db/holds';
import { record, type Deps } from '../../record';
import { actedBy, inConsultation, type Command, type Done, type Locked, type NotBegun } from '../../in-thread';

export type AdmitCommand = Command & { number: number };

/** Shows what a guest wrote. Two who decide at once: the second finds it decided. */
export const admitInput = (
	deps: Deps,
	command: AdmitCommand
): Promise<Result<Done, NotBegun | 'not_allowed' | 'same_state'>> =>
	inConsultation(deps, 'admit', command, async (locked) => {
		const role = mayAdmit(locked.capacities);
		if (!role) return refuse('not_allowed');
		const [input] = await listNumbered(locked, [command.number]);
		if (!input) return refuse('not_found');
		return (await letIn(deps, locked, input, actorOf(command, locked, role)))
			? allow({ slug: command.slug })
			: refuse('same_state');
	});

export type AdmitCommands = Command & { numbers: readonly number[] };

/** Shows several at once; about those that another has decided meanwhile nothing is done. */
export const admitInputs = (
	deps: Deps,
	command: AdmitCommands
): Promise<Result<Done, NotBegun | 'not_allowed' | 'same_state'>> =>
	inConsultation(deps, 'admit', command, async (locked) => {
		const role = mayAdmit(locked.capacities);
		if (!role) return refuse('not_allowed');
		let thread = locked.thread;
		for (const input of await listNumbered(locked, command.numbers))
			thread = (await letIn(deps, { ...locked, thread }, input, actorOf(command, locked, role))) ?? thread;
		return thread === locked.thread ? refuse('same_state') : allow({ slug: command.slug });
	});

type Numbered = { number: number; postId: string };

const listNumbered = ({ trx, thread }: Locked, numbers: readonly number[]): Promise<Numbered[]> =>
	trx
		.selectFrom('input')
		.select(['number', 'post_id as postId'])
		.where('thread_id', '=', thread.id)
		.where('number', 'in', [0, ...numbers])
		.orderBy('number')
		.execute();

const actorOf = ({ doer }: Command, { thread }: Locked, role: Capacity) =>
	actedBy(role, doer, thread.consultation.agencyId);

/** The consultation after it; null where the input waits no longer. */
async function letIn(
	deps: Deps,
	{ trx, thread, at }: Locked,
	{ number, postId }: Numbered,
	by: ReturnType<typeof actedBy>
): Promise<ConsultationThread | null> {
	if (!(await settleHold(trx, { threadId: thread.id, postId, outcome: 'admitted', at }))) return null;
	const data = { postId, inputs: [number] };
	return record(trx, deps, thread, { action: 'admit', from: null, to: null, ...by, public: true, data, at });
}

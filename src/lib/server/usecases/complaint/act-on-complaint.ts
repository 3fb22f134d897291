import type { Actor } from '$lib/domain/actor/actor';
import { counterOf } from '$lib/domain/actor/counter';
import { decide, type Act, type ActRefusal, type Decision } from '$lib/domain/complaint/decide';
import { pausedDaysOf } from '$lib/domain/complaint/clock';
import { complaintLaw } from '$lib/domain/complaint/acts';
import { postOf } from '$lib/domain/thread/act-law';
import { allow, type Result } from '$lib/domain/result';
import { type ComplaintThread } from '../../db/threads';
import { record, type Deps } from '../record';
import { deriveClocks } from './apply-event';
import { actedBy, inComplaint, type NotBegun } from '../in-thread';

export type ActCommand = {
	ref: string;
	act: Act;
	doer: Actor;
	fileIds?: readonly string[];
	/** Identifies the form, so that a double click or a repeated request has one effect. */
	formKey: string | null;
};

/**
 * Moves a report along its status law. Refuses with `not_found` where the report does not exist for this person; a
 * form that already had its effect is answered as if it had it now.
 */
export function actOnComplaint(
	deps: Deps,
	command: ActCommand
): Promise<Result<{ ref: string }, ActRefusal | NotBegun>> {
	const { ref, act, doer, fileIds = [] } = command;
	return inComplaint(deps, act.action, command, async ({ trx, thread, capacities, at }) => {
		const pausedDays = act.action === 'ask' ? pausedDaysOf(await deriveClocks(trx, deps.env.zone, thread.id)) : 0;
		const doing = { capacities, userId: doer.userId, at, pausedDays, counter: counterOf(doer, thread.id) };
		const decision = decide(thread.complaint, { ...act, files: fileIds.length }, doing);
		if (!decision.ok) return decision;
		await record(trx, deps, thread, { ...asEvent(decision.value, thread, doer, act.text), at, fileIds });
		return allow({ ref });
	});
}

/** The event of a move in the status law, by whom it was decided. */
export const asEvent = (decision: Decision, thread: ComplaintThread, doer: Pick<Actor, 'userId'>, text?: string) => ({
	...decision,
	...actedBy(decision.role, doer, thread.complaint.agencyId),
	public: true,
	...(text && postOf(complaintLaw(decision.action)) ? { text } : {})
});

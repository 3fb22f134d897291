import type { Actor } from '$lib/domain/actor/actor';
import { decide, type Act, type ActRefusal, type Decision } from '$lib/domain/complaint/decide';
import { pausedDaysOf } from '$lib/domain/deadline/clock';
import { complaintLaw } from '$lib/domain/complaint/acts';
import { postOf } from '$lib/domain/thread/act-law';
import { mayRead } from '$lib/domain/thread/visibility';
import { allow, refuse, type Result } from '$lib/domain/result';
import { agencyOf, findComplaintForUpdate, forumOf, isFormSpent, type ComplaintThread } from '../../db/threads';
import { capacitiesIn } from '../../identity/standing';
import { record, type Deps } from '../record';
import { deriveClocks } from './apply-event';

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
): Promise<Result<{ ref: string }, ActRefusal | 'not_found'>> {
	const { ref, act, doer, fileIds = [], formKey } = command;
	return deps.db.transaction().execute(async (trx) => {
		const thread = await findComplaintForUpdate(trx, ref);
		if (!thread) return refuse('not_found');
		const { userId } = doer;
		const capacities = await capacitiesIn(trx, { ...thread, agencyId: agencyOf(thread) }, doer);
		if (!mayRead(forumOf(thread), capacities)) return refuse('not_found');
		if (formKey && (await isFormSpent(trx, thread.id, formKey))) return allow({ ref });
		const at = deps.now();
		const pausedDays = act.action === 'ask' ? pausedDaysOf(await deriveClocks(trx, deps.env.zone, thread.id)) : 0;
		const doing = { capacities, userId, at, pausedDays };
		const decision = decide(thread.complaint, { ...act, files: fileIds.length }, doing);
		if (!decision.ok) return decision;
		await record(trx, deps, thread, { ...asEvent(decision.value, thread, userId, act.text), at, formKey, fileIds });
		return allow({ ref });
	});
}

/** A reporter's act carries no person, whether they have an account or not. */
export function asEvent(decision: Decision, thread: ComplaintThread, userId: string | null, text?: string) {
	const ofAgency = decision.role === 'officer' || decision.role === 'agency_head';
	return {
		...decision,
		agencyId: ofAgency ? thread.complaint.agencyId : null,
		userId: decision.role === 'reporter' ? null : userId,
		public: true,
		...(text && postOf(complaintLaw(decision.action)) ? { text } : {})
	};
}

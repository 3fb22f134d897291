import { isOfAgency, mayOpenIdentities, type Actor } from '$lib/domain/actor/actor';
import { IDENTITY_ACTS, opensIdentity, type IdentityAct } from '$lib/domain/complaint/identity-acts';
import { obstacleToIdentity, type IdentityRefusal } from '$lib/domain/complaint/identity-request';
import { complaintForum, decideAside } from '$lib/domain/complaint/forum';
import { allow, refuse, type Result } from '$lib/domain/result';
import { agencyOf, findComplaintForUpdate } from '../../db/threads';
import { listIdentitySteps } from '../../identity/identity-steps';
import { openIdentity, type Identity } from '../../identity/reporter';
import { capacitiesIn } from '../../identity/standing';
import { createSeal } from '../../identity/seal';
import { record, type Deps } from '../record';

export type IdentityCommand = { ref: string; act: IdentityAct; doer: Actor; reason: string };
type Refused = 'not_found' | 'not_allowed' | 'own_case' | 'reason_required' | IdentityRefusal;

/**
 * Asks for, assents to, refuses or opens the sealed identity of a reporter, for a stated reason (10–500 characters), or for the order of
 * a court. Each is on record before anything is read, and the reporter sees it: by whom (office), when and why.
 */
export function actOnIdentity(
	deps: Deps,
	{ ref, act, doer, reason }: IdentityCommand
): Promise<Result<Identity | null, Refused>> {
	return deps.db.transaction().execute(async (trx) => {
		const thread = await findComplaintForUpdate(trx, ref);
		if (!thread) return refuse('not_found');
		const agencyId = agencyOf(thread);
		const capacities = await capacitiesIn(trx, { ...thread, agencyId }, doer);
		const permitted = decideAside(complaintForum(thread), act, capacities);
		if (!mayOpenIdentities(doer) || doer.userId === null) return refuse('not_allowed');
		if (isOfAgency(doer, agencyId)) return refuse('own_case');
		if (!permitted.ok) return refuse(permitted.refusal === 'own_case' ? 'own_case' : 'not_allowed');
		const at = deps.now();
		const obstacle = obstacleToIdentity(act, await listIdentitySteps(trx, thread.id), { userId: doer.userId, at });
		if (obstacle) return refuse(obstacle);
		const { least, most } = IDENTITY_ACTS[act].asks.text;
		if (reason.trim().length < least || reason.length > most) return refuse('reason_required');
		const role = permitted.value;
		if (opensIdentity(act)) {
			const opening = { thread_id: thread.id, user_id: doer.userId, role, reason, at };
			await trx.insertInto('identity_opening').values(opening).execute();
		}
		await record(trx, deps, thread, {
			action: act,
			from: null,
			to: null,
			role,
			agencyId: null,
			userId: doer.userId,
			public: false,
			data: { reason },
			at
		});
		return allow(opensIdentity(act) ? await openIdentity(trx, createSeal(deps.env.secret), thread.id) : null);
	});
}

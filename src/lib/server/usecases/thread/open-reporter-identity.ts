import { mayOpenIdentities, type Actor } from '$lib/domain/actor/actor';
import { allow, refuse, type Result } from '$lib/domain/result';
import { ASIDE_ACTS } from '$lib/domain/complaint/acts';
import { complaintForum, decideAside } from '$lib/domain/complaint/forum';
import { agencyOf, findComplaintForUpdate } from '../../db/threads';
import { openIdentity, type Identity } from '../../identity/reporter';
import { capacitiesIn } from '../../identity/standing';
import { createSeal } from '../../identity/seal';
import { record, type Deps } from '../record';

export type OpenIdentityCommand = { ref: string; doer: Actor; reason: string };

const { least: LEAST, most: MOST } = ASIDE_ACTS.open_identity.asks.text;

/**
 * Opens the sealed identity for someone who holds the named permission, for a stated reason (10–500 characters). The
 * opening is on record before anything is read, and the reporter sees it: by whom (office), when and why.
 */
export function openReporterIdentity(
	deps: Deps,
	{ ref, doer, reason }: OpenIdentityCommand
): Promise<Result<Identity | null, 'not_found' | 'not_allowed' | 'reason_required'>> {
	return deps.db.transaction().execute(async (trx) => {
		const thread = await findComplaintForUpdate(trx, ref);
		if (!thread) return refuse('not_found');
		const capacities = await capacitiesIn(trx, { ...thread, agencyId: agencyOf(thread) }, doer);
		const permitted = decideAside(complaintForum(thread), 'open_identity', capacities);
		if (!permitted.ok || !mayOpenIdentities(doer) || doer.userId === null) return refuse('not_allowed');
		if (reason.trim().length < LEAST || reason.length > MOST) return refuse('reason_required');
		const at = deps.now();
		const opening = { thread_id: thread.id, user_id: doer.userId, role: permitted.value, reason, at };
		await trx.insertInto('identity_opening').values(opening).execute();
		await record(trx, deps, thread, {
			action: 'open_identity',
			from: null,
			to: null,
			role: permitted.value,
			agencyId: null,
			userId: doer.userId,
			public: false,
			data: { reason },
			at
		});
		return allow(await openIdentity(trx, createSeal(deps.env.secret), thread.id));
	});
}

import { SYSTEM } from '$lib/domain/actor/capacity';
import { decideCommitment } from '$lib/domain/consultation/commitment/decide';
import { findCommitment, listUnanswered } from '$lib/server/db/commitments';
import { findConsultationForUpdate } from '$lib/server/db/threads';
import type { Deps } from '../../record';
import { settleCommitment } from './act-on-commitment';

/**
 * Lets silence have its effect: a promise reported kept that nobody who took part confirmed or contested in time. Any
 * number of processes may run it at once: each promise settles under the lock of its consultation, and only once.
 * Returns how many settled.
 */
export async function lapseCommitments(deps: Deps): Promise<number> {
	let settled = 0;
	for (const { slug, position } of await listUnanswered(deps.db, deps.now()))
		if (await lapseCommitment(deps, slug, position)) settled += 1;
	return settled;
}

/** Asks once more under the lock: an answer may have come, and another report after it. */
const lapseCommitment = (deps: Deps, slug: string, position: number): Promise<boolean> =>
	deps.db.transaction().execute(async (trx) => {
		const thread = await findConsultationForUpdate(trx, slug);
		const at = deps.now();
		const waiting = await listUnanswered(trx, at);
		if (!thread || !waiting.some((one) => one.slug === slug && one.position === position)) return false;
		const commitment = await findCommitment(trx, thread.id, position);
		if (!commitment) return false;
		const { itemId, agencyId } = commitment;
		const decision = decideCommitment(commitment.status, { action: 'accept_silence' }, [SYSTEM]);
		if (!decision.ok) return false;
		const event = {
			action: 'accept_silence' as const,
			from: null,
			to: null,
			role: SYSTEM,
			agencyId: null,
			userId: null,
			public: true,
			data: { itemId, position, promisedBy: agencyId },
			at
		};
		await settleCommitment(trx, deps, thread, commitment, { move: decision.value, event });
		return true;
	});

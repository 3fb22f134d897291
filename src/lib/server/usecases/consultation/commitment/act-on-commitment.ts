import { decideOnPromise } from '$lib/domain/consultation/commitment/commitment-for';
import type { Actor } from '$lib/domain/actor/actor';
import { isSettled, reportedAfter, type CommitmentAction } from '$lib/domain/consultation/commitment/status';
import {
	type CommitmentAct,
	type CommitmentMove,
	type CommitmentRefusal
} from '$lib/domain/consultation/commitment/decide';
import { allow, refuse, type Result } from '$lib/domain/result';
import { consultationLaw } from '$lib/domain/consultation/acts';
import { keptInConsultation } from '$lib/domain/consultation/event';
import { postOf } from '$lib/domain/thread/act-law';
import type { Transaction } from 'kysely';
import { findCommitment, type StoredCommitment } from '$lib/server/db/commitments';
import type { Database } from '$lib/server/db/schema';
import type { ConsultationThread } from '$lib/server/db/threads';
import { capacitiesIn } from '$lib/server/identity/standing';
import { record, type Deps, type NewConsultationEvent } from '../../record';
import { tellProgress } from './cite';
import { actedBy, inConsultation, type Command, type Done, type NotBegun } from '../../in-thread';

export type CommitmentCommand = Command & {
	/** Which item of the minutes. */
	position: number;
	act: Pick<CommitmentAct, 'action' | 'text'>;
	fileIds?: readonly string[];
};

/**
 * Reports, judges or waives one promise of the signed minutes. Who stands before it as what is asked of the agency that
 * promised, which need not be the host. Refuses with `not_found` where the minutes hold no such item.
 */
export const actOnCommitment = (
	deps: Deps,
	command: CommitmentCommand
): Promise<Result<Done, CommitmentRefusal | NotBegun>> =>
	inConsultation(
		deps,
		command.act.action,
		command,
		async ({ trx, thread, at }): Promise<Result<Done, CommitmentRefusal | NotBegun>> => {
			const { act, doer, fileIds = [] } = command;
			const commitment = await findCommitment(trx, thread.id, command.position);
			if (!commitment) return refuse('not_found');
			const { agencyId } = commitment;
			const capacities = await capacitiesIn(trx, { id: thread.id, kind: thread.kind, agencyId }, doer);
			const promise = { status: commitment.status, stage: thread.consultation.stage };
			const decision = decideOnPromise(promise, { ...act, files: fileIds.length }, capacities);
			if (!decision.ok) return decision;
			const event = { ...asEvent(decision.value, commitment, act, doer), at, fileIds };
			await settleCommitment(trx, deps, thread, commitment, { move: decision.value, event });
			return allow({ slug: command.slug });
		}
	);

/** Staff act for the agency that promised; participants for nobody but themselves. */
function asEvent(
	{ role }: CommitmentMove,
	{ itemId, position, agencyId }: StoredCommitment,
	{ action, text = '' }: CommitmentAct,
	doer: Pick<Actor, 'userId'>
) {
	const becomesPost = postOf(consultationLaw(action)) !== null;
	const given = { itemId, position, promisedBy: agencyId, ...(text ? { reason: text } : {}) };
	return {
		...keptInConsultation(action, given),
		from: null,
		to: null,
		...actedBy(role, doer, agencyId),
		public: true,
		itemId,
		...(text && becomesPost ? { text } : {})
	};
}

type Step = { move: CommitmentMove; event: NewConsultationEvent & { action: CommitmentAction } };

/** Writes the new status of the promise, its event and clocks, and tells those whose reports it answers. */
export async function settleCommitment(
	trx: Transaction<Database>,
	deps: Deps,
	thread: ConsultationThread,
	{ itemId, status, reportedAt, position, agencyId }: StoredCommitment,
	{ move: { to }, event }: Step
): Promise<void> {
	await trx
		.updateTable('commitment')
		.set({
			status: to,
			reported_at: reportedAfter({ status, reportedAt }, to, event.at),
			settled_at: isSettled(to) ? event.at : null
		})
		.where('item_id', '=', itemId)
		.execute();
	await record(trx, deps, thread, event);
	await tellProgress(trx, deps, thread, { itemId, position, promisedBy: agencyId }, event);
}

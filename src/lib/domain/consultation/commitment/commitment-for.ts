import type { Capacity } from '../../actor/capacity';
import { refuse, type Result } from '../../result';
import { isPublished } from '../minutes/minutes';
import { isOver, type ConsultationStage } from '../stage';
import { decideCommitment, type CommitmentAct, type CommitmentMove, type CommitmentRefusal } from './decide';
import { COMMITMENT_ACTIONS, type CommitmentAction, type CommitmentStatus } from './status';

/** A promise, and where the consultation stands in which it was made. */
export type Promised = { status: CommitmentStatus; stage: ConsultationStage };

/** Whether an act on a promise may happen. Nobody can follow one that is not published, nor change one that is over. */
export const decideOnPromise = (
	{ status, stage }: Promised,
	act: CommitmentAct,
	capacities: readonly Capacity[]
): Result<CommitmentMove, CommitmentRefusal> =>
	isOver(stage) || !isPublished(stage) ? refuse('wrong_status') : decideCommitment(status, act, capacities);

/** The acts that this person may do on a promise now; what must come with them is asked when they are done. */
export const commitmentActsFor = (promise: Promised, capacities: readonly Capacity[]): CommitmentAction[] =>
	COMMITMENT_ACTIONS.filter((action) => decideOnPromise(promise, { action, text: '-', files: 1 }, capacities).ok);

import { hasOneOf, type Capacity } from '../../actor/capacity';
import { actsAs, needOf } from '../../thread/act-law';
import type { ConsultationLaw } from '../audience';
import { COMMITMENT_ACTS } from './acts';
import { COMMITMENT_MOVES, type CommitmentAction, type CommitmentStatus } from './status';
import { allow, refuse, type Result } from '../../result';

export type CommitmentRefusal = 'not_allowed' | 'wrong_status' | 'text_required' | 'evidence_required';

export type CommitmentAct = { action: CommitmentAction; text?: string; files?: number };
export type CommitmentMove = { to: CommitmentStatus; role: Capacity };

/**
 * Whether an act on a promise may happen. `capacities` are those before the agency that promised: an officer of another
 * one has none here. Who promised never confirms their own work, in whatever office they serve.
 */
export function decideCommitment(
	status: CommitmentStatus,
	{ action, text = '', files = 0 }: CommitmentAct,
	capacities: readonly Capacity[]
): Result<CommitmentMove, CommitmentRefusal> {
	const { by, asks = {} }: ConsultationLaw & { by: readonly Capacity[] } = COMMITMENT_ACTS[action];
	const role = actsAs(by, capacities);
	const judgesOwnWork = role === 'participant' && hasOneOf(capacities, COMMITMENT_ACTS.report_progress.by);
	if (!role || judgesOwnWork) return refuse('not_allowed');
	const moves: Partial<Record<CommitmentAction, CommitmentStatus>> = COMMITMENT_MOVES[status];
	const to = moves[action];
	if (!to) return refuse('wrong_status');
	if (needOf(asks.text) === 'required' && !text.trim()) return refuse('text_required');
	if (asks.files === 'required' && files === 0) return refuse('evidence_required');
	return allow({ to, role });
}

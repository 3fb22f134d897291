import type { Capacity } from '../../actor/capacity';
import { allow, refuse, type Result } from '../../result';
import { hostRole } from '../hosting/host';
import { isPublished } from '../minutes/minutes';
import { isOver, type ConsultationStage } from '../stage';

/** Why a report is not tied to a consultation. */
export type CiteRefusal = 'not_allowed' | 'wrong_stage' | 'unknown_report' | 'unknown_item';
type Decision = Result<Capacity, 'not_allowed' | 'wrong_stage'>;

/** The host ties reports to a consultation as long as it lives, to published minutes as well. */
export function decideCitation(stage: ConsultationStage, capacities: readonly Capacity[]): Decision {
	const role = hostRole(capacities);
	if (!role) return refuse('not_allowed');
	return isOver(stage) ? refuse('wrong_stage') : allow(role);
}

/** A mistaken tie is undone until the minutes are published: from then on people rely on what was promised to them. */
export function decideUntying(stage: ConsultationStage, capacities: readonly Capacity[]): Decision {
	const tying = decideCitation(stage, capacities);
	return tying.ok && isPublished(stage) ? refuse('wrong_stage') : tying;
}

import type { Capacity } from '../../actor/capacity';
import { allow, refuse, type Result } from '../../result';
import { actsAs } from '../../thread/act-law';
import { CONSULTATION_ACTS } from '../acts';
import { hostRole } from '../hosting/host';
import { isPublic, type Readable } from '../../thread/visibility';
import type { ConsultationStage } from '../stage';
import type { InputChannel } from '../words';

/** The law of one input: when it is taken, who lets in what a guest wrote, and until when its answer may change. */
export const INPUT_TEXT_LEAST = 10;
export const INPUT_TEXT_MOST = 4000;

type Scene = {
	forum: Readable & { locked: boolean };
	stage: ConsultationStage;
	closesAt: Date | null;
	minutesFinal: boolean;
	capacities: readonly Capacity[];
};

export type ContributeRefusal = 'not_allowed' | 'not_open' | 'locked';

/** `isGuest`: of somebody without an account, which is shown when it has been looked at. `forOther`: told or written elsewhere. */
export type Contribution = { role: Capacity; isGuest: boolean; forOther: boolean };

/**
 * Whether an input is taken, and how. On this site the window decides; what was handed in at a counter or on paper may be
 * typed until the minutes are final, since a meeting's slips are typed after it.
 */
export function decideContribution(
	{ forum, stage, closesAt, minutesFinal, capacities }: Scene,
	channel: InputChannel,
	at: Date
): Result<Contribution, ContributeRefusal> {
	if (channel !== 'web') {
		const role = hostRole(capacities);
		if (!role) return refuse('not_allowed');
		const taken = stage === 'open' || (stage === 'deliberated' && !minutesFinal);
		return taken ? allow({ role, isGuest: false, forOther: true }) : refuse('not_open');
	}
	// The stage follows the hour within a minute; the announced hour itself is what counts.
	const isPast = closesAt !== null && at >= closesAt;
	if (!isPublic(forum) || stage !== 'open' || isPast) return refuse('not_open');
	if (forum.locked) return refuse('locked');
	const isGuest = !capacities.includes('citizen');
	return allow({ role: isGuest ? 'anyone' : 'citizen', isGuest, forOther: false });
}

const WEIGHED_IN: readonly ConsultationStage[] = ['open', 'deliberated'];

/** Whether voices are lent to inputs, and inputs held for a newer text: until the minutes are signed, where all may read. */
export const areWeighed = (forum: Readable, stage: ConsultationStage): boolean =>
	isPublic(forum) && WEIGHED_IN.includes(stage);

/** In which capacity a person lets an input in, or refuses it by a coded reason. */
export const mayAdmit = (capacities: readonly Capacity[]): Capacity | null =>
	actsAs(CONSULTATION_ACTS.admit.by, capacities);

export type DisposeRefusal = 'not_allowed' | 'wrong_stage' | 'minutes_fixed';

/** In which capacity a person answers inputs now. Until the minutes are final an answer may be replaced, on record. */
export function decideDisposition({
	stage,
	minutesFinal,
	capacities
}: Pick<Scene, 'stage' | 'minutesFinal' | 'capacities'>): Result<Capacity, DisposeRefusal> {
	const role = actsAs(CONSULTATION_ACTS.dispose.by, capacities);
	if (!role) return refuse('not_allowed');
	if (minutesFinal) return refuse('minutes_fixed');
	return WEIGHED_IN.includes(stage) ? allow(role) : refuse('wrong_stage');
}

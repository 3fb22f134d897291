import { consultationLaw, type ConsultationAction } from './acts';
import type { PartOf } from '../thread/event';
import type { ConsultationEvent } from './event';
import type { Consultation } from './decide';

/**
 * The state of a consultation after an event. An input that is new is one more; what else changes how many stand is counted
 * anew where they are kept.
 */
export function projectConsultation(
	consultation: Consultation,
	{ action, to, at, public: isShown, data }: PartOf<ConsultationEvent, 'action' | 'to' | 'at' | 'public' | 'data'>
): Consultation {
	const moved = { ...consultation, stage: to ?? consultation.stage };
	switch (action) {
		case 'contribute':
			return isShown ? { ...moved, inputs: moved.inputs + 1 } : { ...moved, held: moved.held + 1 };
		case 'publish_text':
			return { ...moved, textVersion: data.textVersion };
		case 'finalise_minutes':
			return { ...moved, minutesFinalAt: at };
		case 'reopen_minutes':
			return { ...moved, minutesFinalAt: null };
		default:
			return moved;
	}
}

const doesOneOf = (action: ConsultationAction, effects: readonly string[]): boolean =>
	consultationLaw(action).does?.some((effect) => effects.includes(effect)) ?? false;

/** Whether the inputs are counted anew after it. */
export const recountsInputs = ({ action }: Pick<ConsultationEvent, 'action'>): boolean =>
	doesOneOf(action, ['recounts', 'hides_post', 'restores_post']);

/** Whether the clocks are reckoned anew after it: each step does, and so do some acts besides. */
export const reckonsClocks = ({ action, to }: Pick<ConsultationEvent, 'action' | 'to'>): boolean =>
	to !== null || doesOneOf(action, ['times', 'reckons']);

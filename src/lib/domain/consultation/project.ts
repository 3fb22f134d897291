import type { ConsultationEvent } from './event';
import type { Consultation } from './decide';

/** The state of a consultation after an event. What is counted from its inputs is counted where they are kept. */
export function projectConsultation(
	consultation: Consultation,
	{ action, to, at, data }: Pick<ConsultationEvent, 'action' | 'to' | 'at' | 'data'>
): Consultation {
	const moved = { ...consultation, stage: to ?? consultation.stage };
	switch (action) {
		case 'publish_text':
			return { ...moved, textVersion: data.textVersion ?? moved.textVersion };
		case 'finalise_minutes':
			return { ...moved, minutesFinalAt: at };
		case 'reopen_minutes':
			return { ...moved, minutesFinalAt: null };
		default:
			return moved;
	}
}

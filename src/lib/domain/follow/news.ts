import type { AnyEvent } from '../events';
import { complaintLaw, type ComplaintAction } from '../complaint/acts';
import { CLOSED_STATUSES, type ComplaintStatus } from '../complaint/status';
import { consultationLaw, type ConsultationAction } from '../consultation/acts';
import type { ActLaw } from '../thread/act-law';

const TAKEN_UP_FROM: readonly (string | null)[] = ['submitted', 'needs_completion'];
const ENDED = [
	...CLOSED_STATUSES,
	...(['ruled', 'not_our_authority', 'archived', 'withdrawn'] as const)
] as const satisfies ComplaintStatus[];

/**
 * Whether an event is told to those who follow an office, a place or a subject, and not this one matter: a report stands
 * where everybody can read it, was answered, or is dealt with no further; a topic takes one of its public steps.
 */
export function isNews(kind: 'complaint' | 'consultation', event: Pick<AnyEvent, 'action' | 'from' | 'to'>): boolean {
	const { action, from, to } = event;
	if (kind === 'consultation') return isMarked(consultationLaw(action as ConsultationAction));
	const isFirst = action === 'route' && TAKEN_UP_FROM.includes(from);
	return (
		isFirst || isMarked(complaintLaw(action as ComplaintAction)) || (from !== to && ENDED.some((one) => one === to))
	);
}

const isMarked = ({ news }: Pick<ActLaw, 'news'>) => news === true;

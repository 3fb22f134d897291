import { COMMITMENT_ACTIONS } from '../consultation/commitment/status';
import { complaintLaw, type ComplaintAction } from '../complaint/acts';
import type { AnyEvent } from '../events';

/** What a webhook can be told of, by its name in what is sent. The first that fits an event and is wanted is its type. */
export const WEBHOOK_KINDS = [
	'report.published',
	'report.answered',
	'report.overdue',
	'report.status_changed',
	'consultation.input_answered',
	'commitment.changed',
	'consultation.stage_changed'
] as const;
export type WebhookKind = (typeof WEBHOOK_KINDS)[number];

/** What the button of the page sends, to see whether it arrives. */
export const TEST_KIND = 'test';
export type SentKind = WebhookKind | typeof TEST_KIND;

type Sight = { before: boolean; after: boolean };

/**
 * Of which kinds an event is, where everybody may know of it. `seen`: whether everybody may read its thread, before the event
 * and after it; that it now may be read is told, whatever made it so.
 */
export function webhookKindsOf(
	thread: 'complaint' | 'consultation',
	event: Pick<AnyEvent, 'action' | 'from' | 'to' | 'public' | 'data'>,
	seen: Sight
): WebhookKind[] {
	if (!seen.after) return [];
	const told = thread === 'complaint' ? ofReport : ofConsultation;
	return [
		...(thread === 'complaint' && !seen.before ? (['report.published'] as const) : []),
		...(event.public ? told(event) : [])
	];
}

type Told = Pick<AnyEvent, 'action' | 'from' | 'to' | 'data'>;

const hasMoved = ({ from, to }: Told) => to !== null && from !== to;

/** Words that answer a report in the name of an office. */
const isAnswer = (action: ComplaintAction): boolean =>
	(['official_answer', 'resolution', 'not_yet'] as unknown[]).includes(complaintLaw(action).words);

const ofReport = (event: Told): WebhookKind[] => [
	...(isAnswer(event.action as ComplaintAction) ? (['report.answered'] as const) : []),
	...(event.action === 'escalate' ? (['report.overdue'] as const) : []),
	...(hasMoved(event) ? (['report.status_changed'] as const) : [])
];

const isOfCommitment = ({ action, data }: Told): boolean =>
	COMMITMENT_ACTIONS.some((one) => one === action) ||
	(action === 'escalate' && 'clock' in data && data.clock === 'commitment');

const ofConsultation = (event: Told): WebhookKind[] => [
	...(event.action === 'dispose' ? (['consultation.input_answered'] as const) : []),
	...(isOfCommitment(event) ? (['commitment.changed'] as const) : []),
	...(hasMoved(event) ? (['consultation.stage_changed'] as const) : [])
];

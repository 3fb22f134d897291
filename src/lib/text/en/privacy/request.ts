import type { RequestKind, RequestOutcome } from '$lib/domain/privacy/request';
import { formatNumber } from '../../format';
import type { request as id } from '../../id/privacy/request';

const kind: Record<RequestKind, string> = {
	access: 'See or get a copy of data',
	correct: 'Correct wrong data',
	restrict: 'Restrict or suspend processing',
	withdraw: 'Withdraw consent',
	erase: 'Erase data'
};
const outcome: Record<RequestOutcome, string> = { granted: 'Granted', refused: 'Refused' };

export const request: typeof id = {
	kind,
	outcome,
	title: 'Your rights over this data',
	lead: 'You can download, erase and stop following by yourself, right now. Ask here for anything else: the data protection officer answers within 3 × 24 hours.',
	kindAsked: 'What do you ask for?',
	words: 'Explain what you ask',
	submit: 'Send request',
	sent: 'Your request is on record',
	sentSays: 'The answer will stand on this page.',
	mine: 'Your requests',
	asked: 'asked',
	due: 'answered by',
	late: 'late',
	answered: 'answered',
	adminTitle: 'Requests about personal data',
	adminSays: 'Requests to see, correct, restrict and erase data, within 3 × 24 hours.',
	adminLead:
		'Rights over personal data (Law 27/2022): answered within 3 × 24 hours by the clock. Whoever asked reads the answer.',
	lateCount: (count) => `${formatNumber('en', count)} requests are older than 3 × 24 hours and not answered.`,
	none: 'No request is waiting.',
	outcomeAsked: 'Outcome',
	answer: 'Answer to whoever asked',
	answerSubmit: 'Send answer',
	answeredTitle: 'Answered'
};

import { COMPLAINT_STATUSES, isFinal, isReportersTurn, type ComplaintStatus } from './status';

export const OWN_STATES = ['waiting', 'open', 'ended'] as const;
/** How a report stands for whoever filed it: it waits for them, others have it, or it is over. */
export type OwnState = (typeof OWN_STATES)[number];

export const ownStateOf = (status: ComplaintStatus): OwnState =>
	isReportersTurn(status) ? 'waiting' : isFinal(status) ? 'ended' : 'open';

export const statusesOfOwn = (state: OwnState): ComplaintStatus[] =>
	COMPLAINT_STATUSES.filter((status) => ownStateOf(status) === state);

import { COMPLAINT_STATUSES, type ComplaintStatus } from './status';

export const STATUS_GROUPS = ['waiting', 'under_way', 'awaiting_reporter', 'done', 'other'] as const;
/** The statuses in the five words that people know. */
export type StatusGroup = (typeof STATUS_GROUPS)[number];

export const GROUP_OF_STATUS = {
	submitted: 'waiting',
	needs_completion: 'awaiting_reporter',
	routed: 'waiting',
	in_progress: 'under_way',
	questioned: 'awaiting_reporter',
	followed_up: 'awaiting_reporter',
	contested: 'under_way',
	reopened: 'under_way',
	at_inspectorate: 'under_way',
	at_secretariat: 'under_way',
	returned: 'waiting',
	unsettled: 'waiting',
	disputed: 'waiting',
	appealed: 'waiting',
	closed_agreed: 'done',
	closed_silent: 'done',
	ruled: 'other',
	not_our_authority: 'other',
	archived: 'other',
	withdrawn: 'other'
} as const satisfies Record<ComplaintStatus, StatusGroup>;

export const statusesIn = (group: StatusGroup): ComplaintStatus[] =>
	COMPLAINT_STATUSES.filter((status) => GROUP_OF_STATUS[status] === group);

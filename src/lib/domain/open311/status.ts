import { COMPLAINT_STATUSES, STATUS_ACTIONS, type ComplaintStatus } from '../complaint/status';

/** All that GeoReport v2 itself knows of a status. */
export const GEO_STATUSES = ['open', 'closed'] as const;
export type GeoStatus = (typeof GEO_STATUSES)[number];

/** The words of `servicerequestupdates`, as FixMyStreet reads them; `UNCHANGED` leaves a status as it was. */
type UpdateStatus =
	| 'OPEN'
	| 'INVESTIGATING'
	| 'IN_PROGRESS'
	| 'FIXED'
	| 'CLOSED'
	| 'NOT_COUNCILS_RESPONSIBILITY'
	| 'NO_FURTHER_ACTION'
	| 'UNCHANGED';

/** Closed is what waits for nobody any more. What an agency calls done stays open until its reporter agrees or is silent. */
export const OPEN311_STATUS = {
	submitted: ['open', 'OPEN'],
	needs_completion: ['open', 'OPEN'],
	routed: ['open', 'INVESTIGATING'],
	in_progress: ['open', 'IN_PROGRESS'],
	questioned: ['open', 'INVESTIGATING'],
	followed_up: ['open', 'FIXED'],
	contested: ['open', 'OPEN'],
	reopened: ['open', 'OPEN'],
	at_inspectorate: ['open', 'INVESTIGATING'],
	at_secretariat: ['open', 'INVESTIGATING'],
	returned: ['open', 'INVESTIGATING'],
	unsettled: ['open', 'INVESTIGATING'],
	disputed: ['open', 'INVESTIGATING'],
	appealed: ['open', 'OPEN'],
	closed_agreed: ['closed', 'FIXED'],
	closed_silent: ['closed', 'CLOSED'],
	ruled: ['closed', 'CLOSED'],
	not_our_authority: ['closed', 'NOT_COUNCILS_RESPONSIBILITY'],
	archived: ['closed', 'NO_FURTHER_ACTION'],
	withdrawn: ['closed', 'CLOSED']
} as const satisfies Record<ComplaintStatus, readonly [GeoStatus, UpdateStatus]>;

export const geoStatus = (status: ComplaintStatus): GeoStatus => OPEN311_STATUS[status][0];

export const statusesOf = (wanted: readonly GeoStatus[]): ComplaintStatus[] =>
	COMPLAINT_STATUSES.filter((status) => wanted.includes(geoStatus(status)));

/** What happens to a report that others hear of as an update: what moves it, and words of an office. */
export const UPDATE_ACTS = [...STATUS_ACTIONS, 'reply'] as const;

/** `to`: the status that it led to; null where it moved none. */
export const updateStatus = (to: ComplaintStatus | null): UpdateStatus =>
	to === null ? 'UNCHANGED' : OPEN311_STATUS[to][1];

import type { ActLaw } from '../thread/act-law';
import { COMPLAINT_STATUSES, STATUS_OWNER, type ComplaintStatus } from './status';

/** What an agency leaves to the one that takes its place: a report goes over as it stands, and is nobody's pass. */
export const SUCCESSION_ACTS = {
	succeed: { by: ['system'], words: 'reason', keeps: ['agencyId'], told: ['reporter', 'officers', 'followers'] }
} as const satisfies Record<string, ActLaw>;

/** An agency is in charge: neither the moderators nor nobody. */
export const IN_CHARGE: readonly ComplaintStatus[] = COMPLAINT_STATUSES.filter((status) => {
	const owner = STATUS_OWNER[status];
	return owner !== null && owner !== 'moderator' && status !== 'needs_completion';
});

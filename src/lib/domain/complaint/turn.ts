import type { Capacity } from '../actor/capacity';
import { actsAs, type ActLaw } from '../thread/act-law';
import { STATUS_ACTS } from './acts';
import { isObjection } from './objection';
import { STATUS_OWNER, askerIn, type ComplaintStatus, type Owner, type StatusAction } from './status';

/** What of a report decides whose turn it is. */
type OfTurn = { status: ComplaintStatus; ofInspectorate: boolean };

/** An objection never returns to the officer who closed; where an agency has no head to rule, the inspectorate can. */
const TURN: Record<Owner, readonly Capacity[]> = {
	moderator: ['moderator'],
	agency: ['officer', 'agency_head'],
	agency_head: ['agency_head', 'inspector'],
	inspectorate: ['inspector'],
	secretariat: ['secretary'],
	reporter: ['reporter']
};

const ABOVE_MODERATORS = ['inspector', 'secretary'] as const satisfies Capacity[];

/** The capacity in which a person may act, strongest last; null where they may not. */
export function capacityFor(complaint: OfTurn, action: StatusAction, capacities: readonly Capacity[]): Capacity | null {
	const { by }: ActLaw = STATUS_ACTS[action];
	if (typeof by !== 'string') return actsAs(by, capacities);
	const owner = by === 'turn' ? STATUS_OWNER[complaint.status] : askerIn(complaint.status);
	// An appeal that no moderator decides in time climbs to these, who then decide it in the report as a moderator would.
	if (complaint.status === 'appealed' && owner) return actsAs([...TURN[owner], ...ABOVE_MODERATORS], capacities);
	// Of what the inspectorate did itself no inspector is the judge.
	const own = complaint.ofInspectorate && isObjection(complaint.status);
	return (
		owner &&
		actsAs(
			TURN[owner].filter((capacity) => !(own && capacity === 'inspector')),
			capacities
		)
	);
}

import type { Capacity } from '../actor/capacity';
import type { IsoDate } from '../calendar/iso-date';
import { actsAs, type ActLaw } from '../thread/act-law';
import { STATUS_ACTS } from './acts';
import { isObjection } from './objection';
import { binderIn } from './wandering';
import { STATUS_OWNER, askerIn, nextStatus, type ComplaintStatus, type Owner, type StatusAction } from './status';

/** What of a report decides whose turn it is. */
type OfTurn = { status: ComplaintStatus; ofInspectorate: boolean; agencyUntil: IsoDate | null };

/** An objection never returns to the officer who closed; where an agency has no head to rule, the inspectorate can. */
const TURN: Record<Owner, readonly Capacity[]> = {
	moderator: ['moderator'],
	agency: ['officer', 'agency_head', 'clerk'],
	agency_head: ['agency_head', 'inspector'],
	inspectorate: ['inspector'],
	secretariat: ['secretary'],
	reporter: ['reporter']
};

const ABOVE_MODERATORS = ['inspector', 'secretary'] as const satisfies Capacity[];

const DAY = 86_400_000;

/** Its last day is over wherever one stands: nobody acts for it any more, whatever it was bound to. */
const hasEnded = ({ agencyUntil }: OfTurn, at: Date): boolean =>
	agencyUntil !== null && at.getTime() >= Date.parse(agencyUntil) + DAY;

/** What an agency that has ended leaves behind a moderator routes anew, with reasons; from no other agency is it taken. */
const isTakenOver = (complaint: OfTurn, action: StatusAction): boolean =>
	action === 'route' && STATUS_OWNER[complaint.status] === 'agency';

/** Where an action leads by the law of statuses, now. */
export const lawfulNext = (complaint: OfTurn, action: StatusAction, at: Date): ComplaintStatus | null =>
	isTakenOver(complaint, action) && !hasEnded(complaint, at) ? null : nextStatus(complaint.status, action);

/** What binds an agency, and what is taken from one, is given with its reasons, however plain it seems. */
export const isReasonedRouting = (status: ComplaintStatus, action: string): boolean =>
	action === 'route' && (binderIn(status) !== null || STATUS_OWNER[status] === 'agency');

/** Whether an act is one of those that move a report along. */
export const isStatusAct = (act: string): act is StatusAction => Object.hasOwn(STATUS_ACTS, act);

/** The capacity in which a person may act, strongest last; null where they may not. */
export function capacityFor(complaint: OfTurn, action: StatusAction, capacities: readonly Capacity[]): Capacity | null {
	const { by }: ActLaw = STATUS_ACTS[action];
	if (isTakenOver(complaint, action)) return actsAs(['moderator'], capacities);
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

import type { Capacity } from '../actor/capacity';
import type { ClockKind } from '../deadline/policy';
import { STATUS_CLOCK, type ComplaintStatus, type Owner } from './status';

/**
 * The way of an objection up. The first is the agency head's to rule on, the second the inspectorate's, the third the
 * regional secretariat's, whose ruling is the last in the forum: after it the way leads to the Ombudsman. No office rules
 * twice, and no person (`decide.ts`). Whoever does not rule in time is passed by (`climb`).
 */
export const JUDGES = ['agency_head', 'inspectorate', 'secretariat'] as const satisfies Owner[];
export type Judge = (typeof JUDGES)[number];

/** Where an objection lies with each of them. */
export const JUDGE_OF_STATUS = {
	contested: 'agency_head',
	reopened: 'agency_head',
	at_inspectorate: 'inspectorate',
	at_secretariat: 'secretariat'
} as const satisfies Partial<Record<ComplaintStatus, Judge>>;
type ObjectionStatus = keyof typeof JUDGE_OF_STATUS;

export const isObjection = (status: ComplaintStatus | null): status is ObjectionStatus =>
	status !== null && status in JUDGE_OF_STATUS;

export const OBJECTION_CLOCKS = ['objection', 'review', 'final_ruling'] as const satisfies ClockKind[];

/** For which office a ruling is given: an inspector who stands in for a head has ruled for the inspectorate. */
export const OFFICE_OF: Partial<Record<Capacity, Judge>> = {
	agency_head: 'agency_head',
	inspector: 'inspectorate',
	secretary: 'secretariat'
};

/** How many steps of the way are behind a report once somebody has ruled in this capacity. */
export const stepsAfter = (judged: number, role: Capacity): number => {
	const office = OFFICE_OF[role];
	return office ? Math.max(judged, JUDGES.indexOf(office) + 1) : judged;
};

/** What decides where an objection goes: the steps behind it, and whether it is the inspectorate itself that is objected to. */
export type OnTheWay = { judged: number; ofInspectorate: boolean };

/** The last word was spoken, and the reporter does not agree with it. */
export const endsInDispute = (status: ComplaintStatus): boolean => status === 'ruled';

/** All who could rule have done so. */
export const isWayAtItsEnd = ({ judged }: Pick<OnTheWay, 'judged'>): boolean => judged >= JUDGES.length;

/**
 * Where an objection leads. The reporter who still objects after the last ruling was granted and carried out ends the case
 * in disagreement: that, too, is on record.
 */
export function objectionLeadsTo(
	first: 'contested' | 'reopened',
	{ judged, ofInspectorate }: OnTheWay
): ComplaintStatus {
	if (judged === 0) return first;
	if (judged >= JUDGES.length) return 'ruled';
	return judged === 1 && !ofInspectorate ? 'at_inspectorate' : 'at_secretariat';
}

/** Where silence leads: nobody is passed on to the office whose work is objected to. */
export const silenceLeadsTo = (to: ComplaintStatus, { ofInspectorate }: OnTheWay): ComplaintStatus =>
	to === 'at_inspectorate' && ofInspectorate ? 'at_secretariat' : to;

/** Working days after the due day of a ruling from which the next office has it instead. */
export const CLIMBS_AFTER = 5;

/** The clock of whoever has to rule there. */
export const clockOfObjection = (status: ComplaintStatus | null) => (isObjection(status) ? STATUS_CLOCK[status] : null);

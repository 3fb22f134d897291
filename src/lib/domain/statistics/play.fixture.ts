import { addDays } from '../calendar/iso-date';
import { dayOf } from '../calendar/zone';
import { outcomesFor } from '../complaint/closing';
import type { Capacity } from '../actor/capacity';
import { clocksOf } from '../complaint/clock';
import { isAgencyLate, pausedDaysOf } from '../complaint/read-clocks';
import { decide, type Complaint } from '../complaint/decide';
import type { ComplaintEvent } from '../complaint/event';
import { aComplaintEvent } from '../complaint/event.fixture';
import { project } from '../complaint/project';
import type { StatusAction } from '../complaint/status';
import { AT_HOME } from '../complaint/wandering';
import type { ClockRules } from '../deadline/rules';
import { CLASSIFICATIONS } from '../words/classification';

/** A move that somebody makes of a report, if the law lets anybody make it. */
export type Move = {
	action: StatusAction;
	at: Date;
	to: 'pupr' | 'dinkes';
	/** A closing whose pictures a second person has to see. */
	look?: true;
};

type Life = { complaint: Complaint; events: ComplaintEvent[] };

/** All who could have a hand in it, each in the fewest capacities; two of those whose rulings pass one by. */
const PEOPLE: readonly { userId: string | null; capacities: readonly Capacity[] }[] = [
	{ userId: 'officer', capacities: ['officer'] },
	{ userId: 'head', capacities: ['agency_head'] },
	{ userId: 'inspector', capacities: ['inspector'] },
	{ userId: 'secretary', capacities: ['secretary'] },
	{ userId: 'moderator', capacities: ['moderator'] },
	{ userId: 'second moderator', capacities: ['moderator'] },
	{ userId: null, capacities: ['reporter'] },
	{ userId: null, capacities: ['system'] }
];

const WORDS = 'Dua papan sudah diganti dan pagar pengaman dipasang pada 20 November.';

export function begin(at: Date): Life {
	const complaint: Complaint = {
		status: 'submitted',
		classification: 'complaint',
		agencyId: null,
		...AT_HOME,
		questions: 0,
		deciderIds: [],
		judged: 0,
		agencyUntil: null,
		ofInspectorate: false,
		onPaper: false,
		promises: 0,
		promisedOn: null,
		proofPending: false,
		appealed: false,
		closedAt: null
	};
	const data = { classification: complaint.classification };
	return { complaint, events: [aComplaintEvent({ action: 'submit', at, to: 'submitted', data })] };
}

/** The life after a move; the same one where the law knows nobody who may make it. */
export function live(life: Life, { action, at, to: agencyId, look }: Move, rules: ClockRules): Life {
	const { complaint, events } = life;
	const clocks = action === 'ask' || action === 'hand_over' ? clocksOf(events, rules) : [];
	const times = { at, pausedDays: pausedDaysOf(clocks), overdue: isAgencyLate(clocks, at) };
	const classification = CLASSIFICATIONS.find((one) => one !== complaint.classification);
	const day = dayOf(at, rules.zone);
	const [outcome] = outcomesFor(complaint.classification);
	const closing = { doneWhere: 'Bobaneigo', doneOn: day, ...(outcome && { outcome }) };
	const pledge = { why: 'Menunggu bahan.', promisedOn: addDays(day, 20 * (complaint.promises + 1)) };
	const chosen = { agencyId, files: 1, archiveReason: 'spam', responsible: 'Pusat', answeredBy: 'phone' } as const;
	const act = { action, text: WORDS, ...chosen, ...closing, ...pledge, ...(look && { look }) };
	for (const { userId, capacities } of PEOPLE) {
		const decided = decide(
			complaint,
			{ ...act, ...(classification && { classification }) },
			{ ...times, userId, capacities }
		);
		if (!decided.ok) continue;
		const { value } = decided;
		const event = aComplaintEvent({ ...value, seq: events.length + 1, at, userId, agencyId: complaint.agencyId });
		return { complaint: project(complaint, event), events: [...events, event] };
	}
	return life;
}

/** Whether an agency has the next move: its people's, and not what others do with what lies there. */
export const isMoveOf = (agencyId: string, { role, agencyId: of }: ComplaintEvent): boolean =>
	of === agencyId && (role === 'officer' || role === 'agency_head');

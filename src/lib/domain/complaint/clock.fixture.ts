import { CALENDAR } from '../calendar/decreed-days.fixture';
import type { IsoDate } from '../calendar/iso-date';
import { startOfDay } from '../calendar/zone';
import { nextStatus, type StatusAction, type ComplaintStatus } from './status';
import type { ComplaintParticulars } from './particulars';
import { aComplaintEvent } from './event.fixture';
import type { ComplaintEvent } from './event';
import type { ClockRules } from '../deadline/rules';
import { clocksOf, type Clock } from './clock';
import { POLICIES } from '../deadline/policies.fixture';
import type { ClockKind } from '../deadline/policy';

export const ZONE = 'Asia/Jayapura';
export const RULES: ClockRules = {
	zone: ZONE,
	policies: POLICIES,
	calendars: [{ publishedAt: new Date(0), calendar: CALENDAR }]
};
export const TIME = { calendar: CALENDAR, zone: ZONE };
export const at = (day: IsoDate, hour = 10) => new Date(startOfDay(day, ZONE).getTime() + hour * 3_600_000);

export type Step = [day: IsoDate, action: ComplaintEvent['action'], data?: ComplaintParticulars];

/** A history from its steps, following the status law. */
export function history(...steps: Step[]): ComplaintEvent[] {
	let status: ComplaintStatus | null = null;
	return steps.map(([day, action, data = {}], index) => {
		const from = status;
		status = from === null ? 'submitted' : (nextStatus(from, action as StatusAction) ?? from);
		return aComplaintEvent({ seq: index + 1, at: at(day), action, from, to: status, data });
	});
}

export const submit = (
	day: IsoDate,
	classification: NonNullable<ComplaintParticulars['classification']> = 'complaint'
): Step => [day, 'submit', { classification }];
export const route = (day: IsoDate, agencyId = 'pupr'): Step => [day, 'route', { agencyId }];

export function find(clocks: Clock[], kind: ClockKind, round = 1): Clock {
	const clock = clocks.find((candidate) => candidate.kind === kind && candidate.round === round);
	if (!clock) throw new Error(`no ${kind} ${round}`);
	return clock;
}
export const dueOf = (events: ComplaintEvent[], kind: ClockKind, round = 1) =>
	find(clocksOf(events, RULES), kind, round).reckoning.dueDay;

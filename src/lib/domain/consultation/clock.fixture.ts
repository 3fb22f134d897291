import { CALENDAR } from '../calendar/decreed-days.fixture';
import { POLICIES } from '../deadline/policies.fixture';
import type { DeadlinePolicy } from '../deadline/policy';
import type { ClockRules } from '../deadline/rules';

const own = (clock: DeadlinePolicy['clock'], amount: number): DeadlinePolicy => ({
	id: clock,
	code: clock,
	clock,
	classification: null,
	agencyId: null,
	name: clock,
	amount,
	unit: 'working_days',
	basis: 'fixture',
	validFrom: '2018-01-01',
	validUntil: null
});

/** The limits of the stages of a consultation besides those of reports. */
export const CONSULTATION_RULES: ClockRules = {
	zone: 'Asia/Jayapura',
	calendars: [{ publishedAt: new Date(0), calendar: CALENDAR }],
	policies: [
		...POLICIES,
		...[own('preparation', 60), own('deliberation', 20), own('publication', 5), own('dissemination', 10)],
		...[own('monitoring', 250), own('fulfilment_confirmation', 10)]
	]
};

import type { Classification } from '../words/classification';
import type { ClockKind, DeadlinePolicy } from './policy';

const policy = (clock: ClockKind, amount: number, classification: Classification | null = null): DeadlinePolicy => ({
	id: `${clock}-${classification}`,
	code: classification ? `${clock}-${classification}` : clock,
	clock,
	classification,
	agencyId: null,
	name: clock,
	amount,
	unit: 'working_days',
	basis: 'fixture',
	validFrom: '2018-01-01',
	validUntil: null
});

/** The limits in use, as every installation begins with. */
export const POLICIES: readonly DeadlinePolicy[] = [
	policy('verification', 3),
	policy('first_response', 5),
	policy('resolution', 5, 'information_request'),
	policy('resolution', 14, 'aspiration'),
	policy('resolution', 14, 'complaint'),
	policy('resolution', 60, 'supervisory_complaint'),
	policy('reporter_answer', 10),
	policy('reporter_confirmation', 10),
	policy('objection', 5),
	policy('review', 10),
	policy('final_ruling', 10),
	policy('rerouting', 1),
	policy('routing_decision', 1),
	policy('routing_dispute', 2),
	policy('appeal', 5)
];

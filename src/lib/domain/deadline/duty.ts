import type { ClockKind } from './policy';

/** The rungs of the ladder, from the first warning up. */
export const ESCALATION_STEPS = ['reminder', 'due', 'superior', 'secretariat', 'inspectorate'] as const;
export type EscalationStep = (typeof ESCALATION_STEPS)[number];

/** Whom a step reached. */
export const ESCALATION_LEVELS = ['officers', 'heads', 'moderators', 'secretariat', 'inspectors'] as const;
export type EscalationLevel = (typeof ESCALATION_LEVELS)[number];

/** The reporter's own time ends in silence (`lapse`); nobody is reported for it. */
export const DUTY_CLOCKS = [
	'verification',
	'first_response',
	'resolution',
	'objection',
	'review',
	'final_ruling',
	'rerouting',
	'routing_decision',
	'routing_dispute',
	'appeal',
	'commitment'
] as const satisfies ClockKind[];
export type DutyClock = (typeof DUTY_CLOCKS)[number];

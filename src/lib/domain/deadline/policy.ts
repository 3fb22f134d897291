import type { IsoDate } from '../calendar/iso-date';
import type { Classification } from '../words/classification';

/** What is timed of a report. Every state that is not final has at least one of these running for its owner. */
export const COMPLAINT_CLOCKS = [
	'verification',
	'first_response',
	'resolution',
	'reporter_answer',
	'reporter_confirmation',
	'objection',
	'review',
	'final_ruling',
	'rerouting',
	'routing_decision',
	'routing_dispute',
	'appeal'
] as const;
export type ComplaintClock = (typeof COMPLAINT_CLOCKS)[number];

/** What is timed of a consultation: its stages, each promise of its minutes, and the time to contest one that was kept. */
export const CONSULTATION_CLOCKS = [
	'preparation',
	'opening',
	'participation',
	'deliberation',
	'publication',
	'dissemination',
	'monitoring',
	'commitment',
	'fulfilment_confirmation'
] as const;
export type ConsultationClock = (typeof CONSULTATION_CLOCKS)[number];

export const CLOCK_KINDS = [...COMPLAINT_CLOCKS, ...CONSULTATION_CLOCKS] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

export const DEADLINE_UNITS = ['working_days', 'days', 'hours'] as const;
export type DeadlineUnit = (typeof DEADLINE_UNITS)[number];

/** One rule in force from a day, with the norm that sets it: law changes, code does not. */
export type DeadlinePolicy = {
	id: string;
	code: string;
	clock: ClockKind;
	/** Null: for every classification. */
	classification: Classification | null;
	/** Null: the base. An agency's own value may only be shorter than the base. */
	agencyId: string | null;
	name: string;
	amount: number;
	unit: DeadlineUnit;
	basis: string;
	validFrom: IsoDate;
	validUntil: IsoDate | null;
};

export type PolicyQuestion = {
	clock: ClockKind;
	/** Null for what is no report. */
	classification: Classification | null;
	agencyId: string | null;
	day: IsoDate;
};

const covers = (policy: DeadlinePolicy, { clock, classification, day }: PolicyQuestion): boolean =>
	policy.clock === clock &&
	(policy.classification === null || policy.classification === classification) &&
	isInForce(policy, day);

/** A rule for one classification beats the general one, and a newer rule the older. */
const precedence = (a: DeadlinePolicy, b: DeadlinePolicy): number =>
	Number(b.classification !== null) - Number(a.classification !== null) || b.validFrom.localeCompare(a.validFrom);

/**
 * The rule in force for a clock that starts on a day. An agency's own value counts only where it is shorter than the
 * base in the same unit. A clock without a policy is a fault of the set-up and throws: no state may go untimed.
 */
export function policyFor(policies: readonly DeadlinePolicy[], question: PolicyQuestion): DeadlinePolicy {
	const matching = policies.filter((policy) => covers(policy, question)).sort(precedence);
	const base = matching.find((policy) => policy.agencyId === null);
	if (!base)
		throw new Error(`No deadline policy for ${question.clock} (${question.classification}) on ${question.day}`);
	const own = matching.find((policy) => policy.agencyId !== null && policy.agencyId === question.agencyId);
	return own && isShorter(own, base) ? own : base;
}

/** An agency may promise more than the general limit, never less. */
export const isShorter = (own: Pick<DeadlinePolicy, 'unit' | 'amount'>, base: typeof own): boolean =>
	own.unit === base.unit && own.amount < base.amount;

/** The general limit in whose place an agency's own value holds; null where the policy is itself general. */
export const generalBehind = (
	policies: readonly DeadlinePolicy[],
	{ code, agencyId }: DeadlinePolicy,
	day: IsoDate
): DeadlinePolicy | null => (agencyId === null ? null : (generalOn(policies, code, day) ?? null));

/** The general limit of a code that is in force on a day. */
export const generalOn = (
	policies: readonly DeadlinePolicy[],
	code: string,
	day: IsoDate
): DeadlinePolicy | undefined =>
	policies.find((policy) => policy.agencyId === null && policy.code === code && isInForce(policy, day));

/** An agency's own value of a code that is in force on a day. */
export const ownOn = (
	policies: readonly DeadlinePolicy[],
	{ code, agencyId }: { code: string; agencyId: string },
	day: IsoDate
): DeadlinePolicy | undefined =>
	policies.find((policy) => policy.agencyId === agencyId && policy.code === code && isInForce(policy, day));

const isInForce = ({ validFrom, validUntil }: DeadlinePolicy, day: IsoDate): boolean =>
	validFrom <= day && (validUntil === null || day <= validUntil);

import { addDays, type IsoDate } from '../calendar/iso-date';
import type { Appointment, Role } from './actor';

export const ASKED_OF = ['nobody', 'sealed', 'staff'] as const;
export type AskedOf = (typeof ASKED_OF)[number];

/** Who must sign in with more than a password, since when, and how long they have to get ready. */
export type SecondStepRule = { askedOf: AskedOf; graceDays: number; since: IsoDate };

/** Which roles read what is sealed or confidential, or decide who does. */
const READS_SEALED = {
	officer: true,
	agency_head: true,
	moderator: true,
	inspector: true,
	secretary: true,
	facilitator: false,
	admin: true
} as const satisfies Record<Role, boolean>;

export const needsSecondStep = (
	{ role, mayOpenIdentity }: Pick<Appointment, 'role' | 'mayOpenIdentity'>,
	askedOf: AskedOf
): boolean => askedOf === 'staff' || (askedOf === 'sealed' && (READS_SEALED[role] || mayOpenIdentity));

/** `due`: their offices are theirs until that day without one; `late`: no more, until they have set one up. */
export type SecondStepDuty = { state: 'free' } | { state: 'met' } | { state: 'due'; by: IsoDate } | { state: 'late' };

/** What the rule asks of a person with these appointments in force. */
export function secondStepDuty(
	inForce: readonly Appointment[],
	hasOne: boolean,
	{ askedOf, graceDays, since }: SecondStepRule,
	today: IsoDate
): SecondStepDuty {
	const asked = inForce.filter((held) => needsSecondStep(held, askedOf)).map(({ validFrom }) => validFrom);
	const [first] = asked.toSorted();
	if (first === undefined) return { state: 'free' };
	if (hasOne) return { state: 'met' };
	const by = addDays(first > since ? first : since, graceDays);
	return today <= by ? { state: 'due', by } : { state: 'late' };
}

/** The offices that a person holds: of one who is late, those of which nothing is asked. */
export const officesHeld = (
	inForce: readonly Appointment[],
	hasOne: boolean,
	rule: SecondStepRule,
	today: IsoDate
): readonly Appointment[] =>
	secondStepDuty(inForce, hasOne, rule, today).state === 'late'
		? inForce.filter((held) => !needsSecondStep(held, rule.askedOf))
		: inForce;

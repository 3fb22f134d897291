import { addDays, type IsoDate } from '../calendar/iso-date';
import { allow, refuse, type Result } from '../result';
import type { DeadlinePolicy, DeadlineUnit } from './policy';

/** A new version of a policy: of the base, or of one agency's own value. */
export type PolicyChange = {
	agencyId: string | null;
	amount: number;
	/** Of the base only; an agency's own value is in the unit of the base. */
	unit: DeadlineUnit;
	basis: string;
	validFrom: IsoDate;
};

export type PolicyRefusal = 'not_found' | 'in_the_past' | 'later_version' | 'not_shorter' | 'same_as_before';

export type NextPolicy = {
	/** The version that ends, and its last day; none where there was none. */
	closes: { id: string; validUntil: IsoDate } | null;
	next: Omit<DeadlinePolicy, 'id'>;
};

const covers = ({ validFrom, validUntil }: DeadlinePolicy, day: IsoDate) =>
	validFrom <= day && (validUntil === null || day <= validUntil);

/**
 * How a new version takes over: from its day on, never before today, and after every version there is already, so that no
 * day that somebody has relied on changes. An agency's own value must be shorter than the base of that day.
 */
export function nextPolicy(
	versions: readonly DeadlinePolicy[],
	change: PolicyChange,
	today: IsoDate
): Result<NextPolicy, PolicyRefusal> {
	const { agencyId, validFrom } = change;
	const base = versions.find((policy) => policy.agencyId === null && covers(policy, validFrom));
	if (!base) return refuse('not_found');
	if (validFrom < today) return refuse('in_the_past');
	const own = versions.filter((policy) => policy.agencyId === agencyId);
	if (own.some((policy) => policy.validFrom >= validFrom)) return refuse('later_version');
	const former = own.find((policy) => covers(policy, validFrom)) ?? null;
	const unit = agencyId === null ? change.unit : base.unit;
	if (agencyId !== null && change.amount >= base.amount) return refuse('not_shorter');
	if (former?.amount === change.amount && former.unit === unit && former.basis === change.basis)
		return refuse('same_as_before');
	const { code, clock, classification, name } = base;
	return allow({
		closes: former && { id: former.id, validUntil: addDays(validFrom, -1) },
		next: {
			code,
			clock,
			classification,
			name,
			agencyId,
			unit,
			validFrom,
			validUntil: null,
			amount: change.amount,
			basis: change.basis
		}
	});
}

export type WithdrawalRefusal = 'unknown_version' | 'in_force';

/** What is taken back, and the version before, whose days become again what they were; none where there was none. */
export type Withdrawal = { withdraws: DeadlinePolicy; reopens: { id: string; validUntil: IsoDate | null } | null };

/** How a version that nobody can have relied on yet is taken back: only before its first day. */
export function withdrawVersion(
	versions: readonly DeadlinePolicy[],
	id: string,
	today: IsoDate
): Result<Withdrawal, WithdrawalRefusal> {
	const version = versions.find((policy) => policy.id === id);
	if (!version) return refuse('unknown_version');
	const { agencyId, validFrom, validUntil } = version;
	if (validFrom <= today) return refuse('in_force');
	const before = versions.find((one) => one.agencyId === agencyId && one.validUntil === addDays(validFrom, -1));
	return allow({ withdraws: version, reopens: before ? { id: before.id, validUntil } : null });
}

/** Whether the value of an agency counts: a base that became as short or shorter has overtaken it. */
export const isInUse = (own: DeadlinePolicy, base: DeadlinePolicy): boolean =>
	own.unit === base.unit && own.amount < base.amount;

import { addDays, type IsoDate } from '../calendar/iso-date';
import { allow, refuse, type Result } from '../result';
import { isInForce, type ForumRule } from './rule';

/** What a new version says; the code and the number are not its to choose. */
export type RuleChange = Pick<ForumRule, 'title' | 'words' | 'ground' | 'flagReason' | 'validFrom'>;

export type RuleRefusal = 'in_the_past' | 'later_version' | 'same_as_before' | 'flag_reason_taken';

export type NextRule = {
	/** The version that ends the day before; none where there was none in force. */
	closes: Pick<ForumRule, 'code' | 'version'> | null;
	lastDay: IsoDate;
	next: ForumRule;
};

const says = ({ title, words, ground, flagReason }: RuleChange) => JSON.stringify([title, words, ground, flagReason]);

/**
 * How a new version of a rule takes over: never before today and after every version there is, so that no rule changes
 * under what was decided by it. Each reason of a flag speaks of one rule. A code that nobody has used begins a rule.
 */
export function nextRule(
	rules: readonly ForumRule[],
	code: string,
	change: RuleChange,
	today: IsoDate
): Result<NextRule, RuleRefusal> {
	const own = rules.filter((rule) => rule.code === code);
	if (change.validFrom < today) return refuse('in_the_past');
	if (own.some(({ validFrom }) => validFrom >= change.validFrom)) return refuse('later_version');
	const former = own.find((rule) => isInForce(rule, change.validFrom));
	if (former && says(former) === says(change)) return refuse('same_as_before');
	const isTaken = rules.some(
		(rule) =>
			rule.code !== code &&
			rule.flagReason === change.flagReason &&
			(rule.validUntil ?? change.validFrom) >= change.validFrom
	);
	if (change.flagReason !== null && isTaken) return refuse('flag_reason_taken');
	const version = Math.max(0, ...own.map((rule) => rule.version)) + 1;
	return allow({
		closes: former ? { code, version: former.version } : null,
		lastDay: addDays(change.validFrom, -1),
		next: { ...change, code, version, validUntil: null }
	});
}

/** Whether a rule can end with a day: it is in force then, nothing is to follow, and the reasons of flags keep theirs. */
export function endingOf(
	rules: readonly ForumRule[],
	code: string,
	lastDay: IsoDate,
	today: IsoDate
): Result<ForumRule, 'in_the_past' | 'not_in_force' | 'flags_need_it'> {
	if (lastDay < today) return refuse('in_the_past');
	const rule = rules.find((one) => one.code === code && one.validUntil === null);
	if (!rule || rule.validFrom > lastDay) return refuse('not_in_force');
	return rule.flagReason === null ? allow(rule) : refuse('flags_need_it');
}

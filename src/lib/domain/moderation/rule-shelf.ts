import type { IsoDate } from '../calendar/iso-date';
import { isInForce, rulesOn, type ForumRule } from './rule';

/** The rules as they are laid out on a day: those in force by code, what is to come, and what is over. */
export function shelve(versions: readonly ForumRule[], day: IsoDate) {
	const others = (rule: ForumRule) =>
		versions.filter(({ code, version }) => code === rule.code && version !== rule.version);
	const byVersion = (a: ForumRule, b: ForumRule) => b.version - a.version;
	const current = rulesOn(versions, day).map((rule) => ({
		rule,
		earlier: others(rule)
			.filter(({ version }) => version < rule.version)
			.toSorted(byVersion),
		upcoming: others(rule).filter(({ validFrom }) => validFrom > day)
	}));
	const inForce = new Set(current.map(({ rule }) => rule.code));
	const rest = versions.filter((rule) => !inForce.has(rule.code) && !isInForce(rule, day));
	const newest = rest.filter((rule) => rest.every((one) => one.code !== rule.code || one.version <= rule.version));
	return {
		current,
		upcoming: newest.filter(({ validFrom }) => validFrom > day),
		ended: newest.filter(({ validFrom }) => validFrom <= day)
	};
}

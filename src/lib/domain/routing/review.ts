import { compareRules, narrowness, type ReadyRule, type RuleBook } from './rule';

/**
 * What is wrong with a list of rules before it holds. `conflict`: only their numbers decide between two that send the same
 * report to different agencies. `unreachable`: an earlier rule says everything that this one could. `ended`: its agency is
 * no more, so that it is passed over.
 */
export type RuleProblem = { number: number } & (
	{ kind: 'conflict'; with: number } | { kind: 'unreachable'; behind: number } | { kind: 'ended' }
);

/** Above which category another stands; null: at the top. */
export type ParentOf = (category: string) => string | null;

/** Everything that is wrong, rule by rule in the order of their numbers. */
export function reviewRules({ rules, stands }: RuleBook, parentOf: ParentOf): RuleProblem[] {
	const standing = rules.filter(({ agencyId }) => stands(agencyId)).sort(compareRules);
	const problems = rules.flatMap(({ number, agencyId }): RuleProblem[] =>
		stands(agencyId) ? [] : [{ kind: 'ended', number }]
	);
	for (const [index, rule] of standing.entries()) {
		const earlier = standing.slice(0, index);
		const before = earlier.find((other) => saysAll(other, rule, parentOf));
		if (before) problems.push({ kind: 'unreachable', number: rule.number, behind: before.number });
		const rival = earlier.find((other) => other !== before && areRivals(other, rule, parentOf));
		if (rival) problems.push({ kind: 'conflict', number: rule.number, with: rival.number });
	}
	return problems.sort((a, b) => a.number - b.number);
}

/** Whether whatever the second could speak for is spoken for by the first. */
const saysAll = (first: ReadyRule, second: ReadyRule, parentOf: ParentOf): boolean =>
	(first.category === null || isWithin(second.category, first.category, parentOf)) &&
	(first.district === null || first.district === second.district) &&
	(first.words.length === 0 || (second.words.length > 0 && second.keys.every((key) => first.keys.includes(key))));

/** Whether a report that both speak for is decided by nothing but their numbers. Words that only may meet are no quarrel. */
const areRivals = (a: ReadyRule, b: ReadyRule, parentOf: ParentOf): boolean =>
	a.agencyId !== b.agencyId &&
	a.priority === b.priority &&
	narrowness(a) === narrowness(b) &&
	(a.category === null ||
		b.category === null ||
		isWithin(a.category, b.category, parentOf) ||
		isWithin(b.category, a.category, parentOf)) &&
	(a.district === null || b.district === null || a.district === b.district) &&
	(a.words.length === 0 || b.words.length === 0 || a.keys.some((key) => b.keys.includes(key)));

const isWithin = (category: string | null, other: string, parentOf: ParentOf): boolean =>
	category !== null && (category === other || parentOf(category) === other);

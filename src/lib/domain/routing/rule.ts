import { hear, makeCues, type Cues } from '../search/cues';
import type { Names, Term } from '../search/terms';

/** Who answers for what: a category, a district, words, or several of these at once. What it does not name may be any. */
export type RoutingRule = {
	/** By which it is cited within its version. */
	number: number;
	/** 1 comes first. */
	priority: number;
	category: string | null;
	district: string | null;
	/** One of them is enough. */
	words: readonly string[];
	agencyId: string;
	note: string;
};

/** A rule whose words are ready to be heard, however they are inflected or misspelt. */
export type ReadyRule = RoutingRule & {
	/** Its words as they are compared. */
	keys: readonly string[];
	cues: Cues<true>;
};

export const readyRule = (rule: RoutingRule, names: Names): ReadyRule => {
	const cues = makeCues(
		rule.words.map((words) => ({ words, weight: 1, to: true as const })),
		names
	);
	const keys = [...cues.byFirst.values()].flat().map(({ lexemes }) => lexemes.join(' '));
	return { ...rule, keys, cues };
};

/** How much a rule asks of a report: of two with one priority the narrower speaks first. */
export const narrowness = ({ category, district, words }: RoutingRule): number =>
	[category !== null, district !== null, words.length > 0].filter(Boolean).length;

/** The order in which rules speak; no two are alike in it. */
export const compareRules = (a: RoutingRule, b: RoutingRule): number =>
	a.priority - b.priority || narrowness(b) - narrowness(a) || a.number - b.number;

/** What a rule looks at of a report. */
export type Filed = {
	/** Its category and those above it. */
	categories: readonly string[];
	district: string;
	/** Read only where a rule has words. */
	terms: () => readonly Term[];
};

export const applies = ({ category, district, words, cues }: ReadyRule, filed: Filed): boolean =>
	(category === null || filed.categories.includes(category)) &&
	(district === null || filed.district === district) &&
	(words.length === 0 || hear(filed.terms(), cues).length > 0);

/** Rules in the order in which they speak, and the agencies that there are. */
export type RuleBook = { rules: readonly ReadyRule[]; stands: (agencyId: string) => boolean };

export const makeBook = (rules: readonly RoutingRule[], names: Names, stands: RuleBook['stands']): RuleBook => ({
	rules: rules.map((rule) => readyRule(rule, names)).sort(compareRules),
	stands
});

/** The rule that speaks for a report. One that names an agency which has ended is passed over. */
export const ruleFor = ({ rules, stands }: RuleBook, filed: Filed): ReadyRule | null =>
	rules.find((rule) => stands(rule.agencyId) && applies(rule, filed)) ?? null;

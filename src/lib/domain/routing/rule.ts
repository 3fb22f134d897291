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

/** What is written of a rule: all but the number that its place in the list gives it. */
export type WrittenRule = Omit<RoutingRule, 'number'>;

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

type Placed = Pick<Filed, 'categories' | 'district'>;

const isPlacedIn = ({ category, district }: RoutingRule, filed: Placed): boolean =>
	(category === null || filed.categories.includes(category)) && (district === null || filed.district === district);

export const applies = (rule: ReadyRule, filed: Filed): boolean =>
	isPlacedIn(rule, filed) && (rule.words.length === 0 || hear(filed.terms(), rule.cues).length > 0);

/** Rules in the order in which they speak, and the agencies that there are. */
export type RuleBook = { rules: readonly ReadyRule[]; stands: (agencyId: string) => boolean };

export const makeBook = (rules: readonly RoutingRule[], names: Names, stands: RuleBook['stands']): RuleBook => ({
	rules: rules.map((rule) => readyRule(rule, names)).sort(compareRules),
	stands
});

/** The rule that speaks for a report. One that names an agency which has ended is passed over. */
export const ruleFor = ({ rules, stands }: RuleBook, filed: Filed): ReadyRule | null =>
	rules.find((rule) => stands(rule.agencyId) && applies(rule, filed)) ?? null;

/**
 * Whether two books say the same of a report whatever its words are: nobody has to read it. Behind a rule that has no words
 * no other one of its place is heard.
 */
export function sayTheSame(one: RuleBook, other: RuleBook, filed: Placed): boolean {
	const [a, b] = [one, other].map((book) =>
		couldSpeak(book, filed).map(({ keys, agencyId }) => `${agencyId} ${keys.join('|')}`)
	);
	return a?.join('\n') === b?.join('\n');
}

function couldSpeak({ rules, stands }: RuleBook, filed: Placed): ReadyRule[] {
	const placed = rules.filter((rule) => stands(rule.agencyId) && isPlacedIn(rule, filed));
	const last = placed.findIndex(({ words }) => words.length === 0);
	return last < 0 ? placed : placed.slice(0, last + 1);
}

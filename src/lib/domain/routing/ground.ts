/** The rule that a routing follows, as the history keeps it: version 0 is the agency in charge of the category. */
export type CitedRouting = { version: number; rule: number };

export const BY_CATEGORY: CitedRouting = { version: 0, rule: 0 };

/** Why an agency: what of a report a rule speaks of, and where the rule stands. */
export type RoutingGround = CitedRouting & {
	category: { id: string; en: string } | null;
	district: string | null;
	words: readonly string[];
	/** What the version of the rules rests on; null where it is the category that says so. */
	decree: string | null;
};

type Advised = {
	/** What the rules say, if they say anything. */
	rule: { version: number; number: number; agencyId: string } | null;
	ofCategory: string | null;
};

/** What speaks for an agency; null where it is only somebody's judgement. */
export function citedFor(agencyId: string, { rule, ofCategory }: Advised): CitedRouting | null {
	if (rule?.agencyId === agencyId) return { version: rule.version, rule: rule.number };
	return rule === null && ofCategory === agencyId ? BY_CATEGORY : null;
}

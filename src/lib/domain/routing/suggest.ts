import {
	agenciesNamed,
	listen,
	ranked,
	suggestCategories,
	termsOfReport,
	type Advice,
	type Suggestion,
	type Written
} from '../search/suggest';
import type { Lexicon } from '../search/lexicon';
import type { Term } from '../search/terms';
import { ruleFor, type ReadyRule, type RuleBook } from './rule';

/** What rules look at before they read a word. */
export function placeOf(
	{ categorySlug, districtCode }: Pick<Filed, 'categorySlug' | 'districtCode'>,
	{ province }: Lexicon
) {
	const parent = province.categories.find(({ slug }) => slug === categorySlug)?.parent;
	return { categories: [categorySlug, ...(parent ? [parent] : [])], district: districtCode };
}

/** The rule that says to whom a report goes; null where none does. */
export function ruleOfReport(filed: Filed, lexicon: Lexicon, book: RuleBook): ReadyRule | null {
	let terms: readonly Term[] | null = null;
	return ruleFor(book, {
		...placeOf(filed, lexicon),
		terms: () => (terms ??= termsOfReport(filed, lexicon).terms)
	});
}

export type Routing = {
	/** The rule that speaks for the report; its agency is the first. */
	rule: ReadyRule | null;
	/** Agencies of the province by how likely the report is theirs. */
	agencies: Suggestion<string>[];
	/** Who else may have to answer, with the district's name filled in; empty where nothing points outside. */
	others: string[];
};
export type Filed = Written & {
	/** What the reporter chose and wished, and where it was. */
	categorySlug: string;
	wishedAgencyId: string | null;
	district: string;
	districtCode: string;
};

/** What rules say comes before all that was heard. */
const RULED = 100;

/** What points to agencies, and the rules that say it outright. */
type Advising = { advice: Advice; book: RuleBook };

/** How much the reporter's own choices weigh beside the words; somebody who knows no category takes any. */
const CHOSEN = 0.6;
const WISHED = 0.35;
const NAMED = 0.35;
const MOST_OTHERS = 3;

/** Who should answer a report: by the rules, and else by its words, its category, and whom it names. */
export function suggestRouting(filed: Filed, lexicon: Lexicon, { advice, book }: Advising): Routing {
	const { categories } = lexicon.province;
	const agencyOf = new Map(categories.map(({ slug, agencyId }) => [slug, agencyId]));
	const topics = suggestCategories(filed, lexicon, advice).slice(0, 5);
	const total = topics.reduce((sum, { score }) => sum + score, 0);
	const votes: [string | null | undefined, number][] = [
		...topics.map(({ to, score }) => [agencyOf.get(to), score / total] as [string | null | undefined, number]),
		[agencyOf.get(filed.categorySlug), CHOSEN],
		[filed.wishedAgencyId, WISHED],
		...agenciesNamed(filed, lexicon).map((id) => [id, NAMED] as [string, number])
	];
	const scores = new Map<string, number>();
	for (const [id, score] of votes) if (id) scores.set(id, (scores.get(id) ?? 0) + score);
	const heard = likely(ranked(scores), LEAST_BESIDE);
	const rule = ruleOfReport(filed, lexicon, book);
	const ruled = rule ? [{ to: rule.agencyId, score: RULED }, ...heard.filter(({ to }) => to !== rule.agencyId)] : heard;
	return { rule, agencies: ruled, others: suggestOthers(filed, lexicon, advice) };
}

/** What is far behind the first is no advice. */
const LEAST_BESIDE = 0.2;
const LEAST_OTHER = { score: 1, beside: 0.5 };

const likely = (list: readonly Suggestion<string>[], beside: number): Suggestion<string>[] =>
	list.filter(({ score }) => score >= beside * (list[0]?.score ?? 0));

function suggestOthers(filed: Filed, lexicon: Lexicon, advice: Advice): string[] {
	const denied = listen(filed, advice.denials, lexicon);
	const heard = ranked(listen(filed, advice.others, lexicon)).filter(({ score }) => score >= LEAST_OTHER.score);
	return likely(heard, LEAST_OTHER.beside)
		.filter(({ to }) => !denied.has(to))
		.slice(0, MOST_OTHERS)
		.map(({ to }) => to.replace('{district}', filed.district));
}

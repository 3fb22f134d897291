import { hear, makeCues, parseCue, type CueOf, type Cues, type Heard } from './cues';
import { agencyOfKey } from './keys';
import type { Lexicon, ProvinceCategory } from './lexicon';
import { OTHERS, TOPICS } from './read-data';
import { mendTerms } from './mend';
import { termsOf, type Term } from './terms';

export type Written = { title: string; text: string };
export type Suggestion<To> = { to: To; score: number };

/** What points to the categories of a province and to others who answer for what is not the province's. */
export type Advice = {
	topics: Cues<string>;
	others: Cues<string>;
	/** Words that say that it is the province's after all. */
	denials: Cues<string>;
};

const OF_NAME = 3;
const OF_KEYWORD = 2;

export const makeAdvice = ({ province, names }: Lexicon): Advice => ({
	topics: makeCues(province.categories.flatMap(cuesOf), names),
	others: makeCues(
		OTHERS.flatMap(([to, cues]) => cues.flatMap((words) => (words.startsWith('-') ? [] : [{ to, words, weight: 1 }]))),
		names
	),
	denials: makeCues(
		OTHERS.flatMap(([to, cues]) =>
			cues.flatMap((words) => (words.startsWith('-') ? [{ to, words: words.slice(1), weight: 1 }] : []))
		),
		names
	)
});

/** What a category is called, what the province says of it, and what is known of its kind. */
function cuesOf({ slug, name, nameEn, keywords }: ProvinceCategory): CueOf<string>[] {
	const called = [...name.split(/[&,]/), ...nameEn.split(/[&,]/)].map((words) => ({
		words,
		weight: OF_NAME,
		to: slug
	}));
	const kept = keywords.split(',').map((words) => ({ words, weight: OF_KEYWORD, to: slug }));
	const known = TOPICS.get(slug)?.map((cue) => ({ ...parseCue(cue), to: slug }));
	return known ? [...known, ...called, ...kept.map((cue) => ({ ...cue, weight: 1 }))] : [...called, ...kept];
}

/** What stands in the title is what it is about; what comes late in a long text is an aside. */
const IN_TITLE = 1.7;
const OPENING = 25;
const ASIDE = 0.6;

/** Each cue counts once, where it says most. */
function tally(heard: readonly Heard<string>[], place: (at: number) => number): Map<string, number> {
	const best = new Map<string, { to: string; score: number }>();
	for (const { to, weight, key, at } of heard) {
		const id = `${to} ${key}`;
		const score = weight * place(at);
		if (score > (best.get(id)?.score ?? 0)) best.set(id, { to, score });
	}
	const sums = new Map<string, number>();
	for (const { to, score } of best.values()) sums.set(to, (sums.get(to) ?? 0) + score);
	return sums;
}

/** What stands further back in a long text changes nothing. */
const READ_MOST = 300;

function listen({ title, text }: Written, cues: Cues<string>, lexicon: Lexicon): Map<string, number> {
	const [head, body] = [title, text].map((words) =>
		mendTerms(termsOf(words, lexicon.names).slice(0, READ_MOST), lexicon)
	) as [Term[], Term[]];
	// A mark between them, so that no cue begins in the one and ends in the other.
	const gap = Array.from({ length: 5 }, () => ({ word: '', lexeme: '', stop: true }));
	const heard = hear([...head, ...gap, ...body], cues);
	return tally(heard, (at) => (at < head.length ? IN_TITLE : at < head.length + OPENING ? 1 : ASIDE));
}

const ranked = (scores: ReadonlyMap<string, number>): Suggestion<string>[] =>
	[...scores].map(([to, score]) => ({ to, score })).sort((a, b) => b.score - a.score || a.to.localeCompare(b.to));

/** The categories that a report may belong to, the likeliest first. Only a suggestion: a person decides. */
export function suggestCategories(written: Written, lexicon: Lexicon, advice: Advice): Suggestion<string>[] {
	const tops = new Set(lexicon.province.categories.map(({ parent }) => parent));
	return ranked(listen(written, advice.topics, lexicon)).filter(({ to, score }) => score > 0 && !tops.has(to));
}

/** So much has to point to a category, and so much less to the next, for a few words to be about it. */
const SURE = 3.4;
const BESIDE = 0.6;
const MOST_TOPICS = 2;

/** The categories that the few words of a query are surely about; often none. */
export function topicsOfQuery(query: string, lexicon: Lexicon, advice: Advice): string[] {
	const [first, ...rest] = suggestCategories({ title: query, text: '' }, lexicon, advice);
	if (!first || first.score < SURE) return [];
	const others = rest.filter(({ score }) => score > BESIDE * first.score);
	return others.length < MOST_TOPICS ? [first, ...others].map(({ to }) => to) : [];
}

export type Routing = {
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
};

/** How much the reporter's own choices weigh beside the words; somebody who knows no category takes any. */
const CHOSEN = 0.6;
const WISHED = 0.35;
const NAMED = 0.35;
const MOST_OTHERS = 3;

/** Who should answer a report: by its words, its category, and whom it names. */
export function suggestRouting(filed: Filed, lexicon: Lexicon, advice: Advice): Routing {
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
	return { agencies: likely(ranked(scores), LEAST_BESIDE), others: suggestOthers(filed, lexicon, advice) };
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

/** Names that mean an agency wherever they stand; `perikanan` alone may be what is spoken of. */
const SURELY_AN_AGENCY = /^(?:din|dis|dp|rsud|bkd|bpbd|dlh|dkp|esdm|bapenda|samsat|inspektorat)/;

/** Agencies that a text calls by a name of their own. */
const agenciesNamed = ({ title, text }: Written, lexicon: Lexicon): string[] =>
	agenciesCalled(`${title} . ${text}`, lexicon, (key) => key.length > 1 || SURELY_AN_AGENCY.test(key[0] ?? ''));

function agenciesCalled(text: string, lexicon: Lexicon, isMeant: (key: readonly string[]) => boolean): string[] {
	const terms = mendTerms(termsOf(text, lexicon.names), lexicon).filter(({ stop }) => !stop);
	const found = terms.flatMap((term, at) =>
		(lexicon.phrases.get(term.lexeme) ?? [])
			.filter(({ key }) => isMeant(key) && follows(terms, at, key))
			.flatMap(({ same, near }) => [...same, ...near].flatMap(([key = '']) => agencyOfKey(key) ?? []))
	);
	return [...new Set(found)];
}

const follows = (terms: readonly Term[], at: number, key: readonly string[]): boolean =>
	key.every((lexeme, index) => terms[at + index]?.lexeme === lexeme);

/** The agencies that somebody looks for, by a name or by what they do. */
export function suggestAgencies(query: string, lexicon: Lexicon, advice: Advice): string[] {
	const agencyOf = new Map(lexicon.province.categories.map(({ slug, agencyId }) => [slug, agencyId]));
	const byTopic = topicsOfQuery(query, lexicon, advice).flatMap((slug) => agencyOf.get(slug) ?? []);
	return [...new Set([...agenciesCalled(query, lexicon, () => true), ...byTopic])];
}

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

/** A mark between title and text, so that no cue begins in the one and ends in the other. */
const GAP: readonly Term[] = Array.from({ length: 5 }, () => ({ word: '', lexeme: '', stop: true }));

/** What somebody wrote as it is listened to, and where its title ends. */
export function termsOfReport({ title, text }: Written, lexicon: Lexicon): { terms: Term[]; titleEnds: number } {
	const [head, body] = [title, text].map((words) =>
		mendTerms(termsOf(words, lexicon.names).slice(0, READ_MOST), lexicon)
	) as [Term[], Term[]];
	return { terms: [...head, ...GAP, ...body], titleEnds: head.length };
}

/** How much of what points somewhere is heard, and where it points. */
export function listen(written: Written, cues: Cues<string>, lexicon: Lexicon): Map<string, number> {
	const { terms, titleEnds } = termsOfReport(written, lexicon);
	return tally(hear(terms, cues), (at) => (at < titleEnds ? IN_TITLE : at < titleEnds + OPENING ? 1 : ASIDE));
}

export const ranked = (scores: ReadonlyMap<string, number>): Suggestion<string>[] =>
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

/** Names that mean an agency wherever they stand; `perikanan` alone may be what is spoken of. */
const SURELY_AN_AGENCY = /^(?:din|dis|dp|rsud|bkd|bpbd|dlh|dkp|esdm|bapenda|samsat|inspektorat)/;

/** Agencies that a text calls by a name of their own. */
export const agenciesNamed = ({ title, text }: Written, lexicon: Lexicon): string[] =>
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

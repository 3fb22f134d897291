import { AGENCY_NAMES, ORDINARY, RELATED, ROOTS, SHORT_FORMS, STOP_WORDS, SYNONYMS } from './read-data';
import { wordsOf } from './fold';
import { agencyKey, categoryKey, districtKey } from './keys';
import { makeSpeller, type Speller } from './spelling';
import { stem } from './stem';
import { lexemesOf, termOf, type Names } from './terms';

/** What the province calls its own: its names are known to the search without a list. */
export type Province = {
	districts: readonly { code: string; name: string }[];
	/** Villages and subdistricts, with codes that begin with that of their district. */
	places: readonly { code: string; name: string }[];
	agencies: readonly ProvinceAgency[];
	categories: readonly ProvinceCategory[];
};
export type ProvinceAgency = { id: string; slug: string; name: string; shortName: string };
export type ProvinceCategory = {
	slug: string;
	parent: string | null;
	name: string;
	nameEn: string;
	keywords: string;
	agencyId: string | null;
	elsewhere: string;
};

export type PhraseKind = 'place' | 'agency' | 'topic' | 'word';

/** Words that together mean one thing. Each way of saying it is some lexemes that all must be there. */
export type Phrase = {
	kind: PhraseKind;
	/** How it is recognised in a query. */
	key: readonly string[];
	/** What means the same. */
	same: readonly (readonly string[])[];
	/** What comes near: the district of a village, the reports of a category. */
	near: readonly (readonly string[])[];
};

export type Lexicon = {
	province: Province;
	names: Names;
	/** By the first lexeme of their key, the longest first. */
	phrases: ReadonlyMap<string, readonly Phrase[]>;
	/** The districts that a word of a place's name may mean. */
	districtsOf: ReadonlyMap<string, readonly string[]>;
	speller: Speller;
};

export function makeLexicon(province: Province): Lexicon {
	const names = namesOf(province);
	const phrases = [
		...placePhrases(province, names),
		...agencyPhrases(province, names),
		...categoryPhrases(province, names),
		...synonymPhrases(
			names,
			new Map([...categoryPhrases(province, names)].map(({ key, near }) => [key.join(' '), near]))
		),
		...relatedPhrases(names)
	];
	return {
		province,
		names,
		phrases: indexPhrases(phrases),
		districtsOf: districtsOfNames(province, names),
		speller: spellerOf(province, names)
	};
}

const DISTRICT_KINDS = new Set(['kabupaten', 'kota', 'pulau', 'kepulauan']);
const isOrdinary = (word: string): boolean =>
	ROOTS.has(word) || ROOTS.has(stem(word)) || STOP_WORDS.has(word) || SHORT_FORMS.has(word);

function namesOf({ districts, places }: Province): Names {
	const words = [...districts, ...places].flatMap(({ name }) => wordsOf(name));
	return new Set(words.filter((word) => word.length > 2 && !DISTRICT_KINDS.has(word) && !isOrdinary(word)));
}

/** `Kabupaten Pulau Morotai` is Pulau Morotai and Morotai. */
function shortened(name: string): string[][] {
	const words = wordsOf(name);
	const kinds = words.findIndex((word) => !DISTRICT_KINDS.has(word));
	const forms = Array.from({ length: Math.max(kinds, 0) + 1 }, (_, from) => words.slice(from));
	return [...forms, words.filter((word) => !DISTRICT_KINDS.has(word))].filter((form) => form.length > 0);
}

function* placePhrases({ districts, places }: Province, names: Names): Generator<Phrase> {
	for (const { code, name } of districts) {
		const here = [districtKey(code)];
		for (const words of shortened(name)) {
			const key = placeLexemes(words, names);
			yield { kind: 'place', key, same: [here, key], near: [] };
		}
	}
	const isKnown = new Set(districts.flatMap(({ name }) => shortened(name).map((words) => words.join(' '))));
	for (const { code, name } of places) {
		const near = [[districtKey(code.slice(0, 5))]];
		const key = placeLexemes(wordsOf(name), names);
		if (!key.some((word) => names.has(word)) || isKnown.has(key.join(' '))) continue;
		yield { kind: 'place', key, same: [key], near };
		const [first = ''] = key;
		if (key.length > 1 && names.has(first) && !isKnown.has(first))
			yield { kind: 'place', key: [first], same: [[first]], near };
	}
}

/** All words of a name count, and `Dufa-Dufa` is found by one. */
const placeLexemes = (words: readonly string[], names: Names): string[] => [
	...new Set(words.map((word) => termOf(word, names).lexeme))
];

/** `Dinas Pendidikan dan Kebudayaan` is called Dinas Pendidikan as well. */
const callings = ({ slug, name, shortName }: ProvinceAgency): string[] => [
	slug.replaceAll('-', ' '),
	name,
	shortName,
	...name.split(/,| dan /).slice(0, 1),
	...(AGENCY_NAMES.get(slug) ?? [])
];

/** `perikanan` is spoken of more often than the office is called by it: its reports come near, no more. */
function* agencyPhrases({ agencies }: Province, names: Names): Generator<Phrase> {
	for (const agency of agencies) {
		const its = [agencyKey(agency.id)];
		for (const calling of callings(agency)) {
			const key = lexemesOf(calling, names);
			const [only = '', second] = key;
			if (second === undefined && ORDINARY.has(only)) yield { kind: 'topic', key, same: [key], near: [its] };
			else if (key.length > 0) yield { kind: 'agency', key, same: [its, key], near: [] };
		}
	}
}

function* categoryPhrases({ categories }: Province, names: Names): Generator<Phrase> {
	const tops = new Set(categories.map(({ parent }) => parent));
	for (const { slug, name, nameEn } of categories) {
		const parts = tops.has(slug) ? [] : name.split(/[&,/]/);
		for (const part of new Set([name, nameEn, ...parts])) {
			const key = lexemesOf(part, names);
			if (key.length > 0) yield { kind: 'topic', key, same: [key], near: [[categoryKey(slug)]] };
		}
	}
}

/** What means the same as the name of a category comes near to its reports, too. */
function* synonymPhrases(names: Names, nearOf: ReadonlyMap<string, Phrase['near']>): Generator<Phrase> {
	for (const line of SYNONYMS) {
		const same = line.map((phrase) => lexemesOf(phrase, names)).filter((lexemes) => lexemes.length > 0);
		const near = same.flatMap((key) => nearOf.get(key.join(' ')) ?? []);
		for (const key of same) {
			yield { kind: 'word', key, same, near };
			if (key.length === 2) yield { kind: 'word', key: [...key].reverse(), same, near };
		}
	}
}

function* relatedPhrases(names: Names): Generator<Phrase> {
	for (const [head, others] of RELATED) {
		const key = lexemesOf(head, names);
		const near = others.map((other) => lexemesOf(other, names)).filter((lexemes) => lexemes.length > 0);
		yield { kind: 'word', key, same: [key], near };
	}
}

const RANK: Record<PhraseKind, number> = { place: 0, agency: 1, topic: 2, word: 3 };

/** What has the same key is one phrase, with all that any of them means. */
function indexPhrases(phrases: Iterable<Phrase>): Map<string, Phrase[]> {
	const merged = new Map<string, Phrase>();
	for (const phrase of phrases) {
		const id = phrase.key.join(' ');
		const other = merged.get(id);
		merged.set(id, other ? merge(other, phrase) : phrase);
	}
	const index = new Map<string, Phrase[]>();
	for (const phrase of merged.values()) {
		const [first = ''] = phrase.key;
		index.set(first, [...(index.get(first) ?? []), phrase]);
	}
	for (const list of index.values()) list.sort((a, b) => b.key.length - a.key.length);
	return index;
}

const merge = (one: Phrase, other: Phrase): Phrase => ({
	kind: RANK[one.kind] <= RANK[other.kind] ? one.kind : other.kind,
	key: one.key,
	same: distinct([...one.same, ...other.same]),
	near: distinct([...one.near, ...other.near])
});

const distinct = (ways: readonly (readonly string[])[]): (readonly string[])[] => [
	...new Map(ways.map((way) => [way.join(' '), way])).values()
];

function districtsOfNames({ districts, places }: Province, names: Names): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const { code, name } of [...districts, ...places]) {
		for (const word of wordsOf(name)) {
			const known = found.get(word) ?? [];
			const district = code.slice(0, 5);
			if (names.has(word) && !known.includes(district)) found.set(word, [...known, district]);
		}
	}
	return found;
}

const spellerOf = ({ agencies, categories }: Province, names: Names): Speller =>
	makeSpeller(
		[
			...ROOTS,
			...names,
			...[...SYNONYMS.flat(), ...[...AGENCY_NAMES.values()].flat()].flatMap(wordsOf),
			...agencies.flatMap(({ name, shortName, slug }) => wordsOf(`${name} ${shortName} ${slug}`)),
			...categories.flatMap(({ name, keywords }) => wordsOf(`${name} ${keywords}`))
		],
		STOP_WORDS
	);

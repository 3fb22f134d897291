import type { Lexicon, Phrase } from './lexicon';
import { correct, isKnown, isStrange } from './mend';
import { STOP_WORDS } from './read-data';
import { topicsOfQuery, type Advice } from './suggest';
import { districtKey } from './keys';
import { termOf, termsOf, type Term } from './terms';

/** What the reports that anybody may read hold of the words of a query. */
export type WordCounts = {
	/** How many reports hold it. */
	threads: ReadonlyMap<string, number>;
	/** The words nobody knows that are the beginning of one. */
	begun: ReadonlySet<string>;
	/** Words that look like those nobody knows. */
	lookalikes: readonly string[];
	/** All reports. */
	total: number;
};

/** Something that was asked for, in all ways in which it may be said. Each way is some lexemes that all must be there. */
export type Concept = {
	kind: Phrase['kind'];
	/** The words themselves, then what means the same, then what comes near. */
	exact: readonly (readonly string[])[];
	same: readonly (readonly string[])[];
	near: readonly (readonly string[])[];
	/** A word that nobody knows may be the beginning of one. */
	begins: string | null;
	/** A word that nobody knows may be left out before any other. */
	spare: boolean;
	/** About which part of all reports holds it. */
	part: number;
	/** How much it says: of a rare word more than of one that every second report holds. */
	weight: number;
};

export type Query = {
	concepts: readonly Concept[];
	/** The categories it is surely about. */
	topics: readonly string[];
	/** The query as it was probably meant; null where every word is known. */
	meant: string | null;
};

/** What has to be looked up before a query is understood: its lexemes, and the words that nobody knows. */
export function wordsToLookUp(text: string, lexicon: Lexicon): { lexemes: string[]; strange: string[] } {
	const terms = meaningful(readTerms(text, lexicon));
	return {
		lexemes: [...new Set(terms.map(({ lexeme }) => lexeme))],
		strange: [...new Set(terms.filter((term) => isStrange(term, lexicon)).map(({ word }) => word))]
	};
}

/** The words of a query; what was run together (`airbersih`) is taken apart where both halves are words. */
const readTerms = (text: string, lexicon: Lexicon): Term[] =>
	termsOf(text, lexicon.names).flatMap((term) =>
		isStrange(term, lexicon) ? (parted(term.word, lexicon) ?? [term]) : [term]
	);

/** A query of small words only is taken at its word: `Ibu` is a subdistrict, too. */
const meaningful = (terms: readonly Term[]): Term[] => {
	const told = terms.filter(({ stop }) => !stop);
	return told.length > 0 ? told : [...terms];
};

const LEAST_HALF = 3;

function parted(word: string, lexicon: Lexicon): Term[] | null {
	for (let cut = word.length - LEAST_HALF; cut >= LEAST_HALF; cut -= 1) {
		const halves = [word.slice(0, cut), word.slice(cut)];
		if (halves.every((half) => isKnown(half, lexicon) && !STOP_WORDS.has(half) && half.length >= LEAST_HALF)) {
			return halves[0] === halves[1]
				? [termOf(halves[0] ?? '', lexicon.names)]
				: halves.map((half) => termOf(half, lexicon.names));
		}
	}
	return null;
}

/** Understands what was typed. */
export function readQuery(text: string, lexicon: Lexicon, advice: Advice, counts: WordCounts): Query {
	const typed = readTerms(text, lexicon);
	const mended = typed.map((term) => mend(term, lexicon, counts));
	const terms = mended.map(({ meant }) => meant);
	const useful = meaningful(terms);
	const onlySmall = useful.length > 0 && useful.every(({ stop }) => stop);
	const concepts: Concept[] = [];
	for (let at = 0; at < terms.length;) {
		const phrase = phraseAt(terms, at, lexicon);
		const length = phrase ? phrase.length : 1;
		const origin = mended[at];
		if (origin && (phrase || onlySmall || !origin.meant.stop)) {
			concepts.push(conceptOf(phrase?.phrase ?? null, origin, lexicon, counts));
		}
		at += length;
	}
	const isMended = mended.some(({ typed: before, meant }) => before !== meant);
	const words = terms.flatMap(({ word }, index) => (word === terms[index - 1]?.word ? [] : [word])).join(' ');
	return {
		concepts: distinctConcepts(concepts).slice(0, MOST_CONCEPTS),
		topics: topicsOfQuery(words, lexicon, advice),
		meant: isMended ? words : null
	};
}

/** More than anybody types; a pasted page would make a query that takes seconds. */
const MOST_CONCEPTS = 10;

type Mended = { typed: Term; meant: Term };

/** The word that was probably meant, where nobody knows the typed one and no report holds it. */
function mend(typed: Term, lexicon: Lexicon, counts: WordCounts): Mended {
	if (!isStrange(typed, lexicon) || counts.threads.has(typed.lexeme) || counts.begun.has(typed.word))
		return { typed, meant: typed };
	const found = correct(typed.word, lexicon, counts.lookalikes);
	return { typed, meant: found ? termOf(found.word, lexicon.names) : typed };
}

/** The longest phrase that begins here, and how many words it takes; small words inside it do not count. */
function phraseAt(terms: readonly Term[], from: number, lexicon: Lexicon): { phrase: Phrase; length: number } | null {
	const first = terms[from];
	for (const phrase of (first && lexicon.phrases.get(first.lexeme)) ?? []) {
		if (first?.stop && phrase.kind !== 'place') continue;
		const length = takes(phrase, terms, from);
		if (length > 0) return { phrase, length };
	}
	return null;
}

function takes({ key, kind }: Phrase, terms: readonly Term[], from: number): number {
	let at = from;
	for (const lexeme of key) {
		while (kind !== 'place' && at > from && terms[at]?.stop) at += 1;
		if (terms[at]?.lexeme !== lexeme) return 0;
		at += 1;
	}
	return at - from;
}

function conceptOf(phrase: Phrase | null, { typed, meant }: Mended, lexicon: Lexicon, counts: WordCounts): Concept {
	const exact = [phrase?.key ?? [meant.lexeme]];
	const isStranger = typed === meant && isStrange(typed, lexicon) && !counts.threads.has(typed.lexeme);
	const same = [...(phrase?.same ?? []), ...(typed === meant ? [] : [[typed.lexeme]])];
	const districts = phrase ? [] : (lexicon.districtsOf.get(meant.lexeme) ?? []).slice(0, MOST_DISTRICTS);
	return {
		kind: phrase?.kind ?? (districts.length > 0 ? 'place' : 'word'),
		exact,
		same,
		near: [...(phrase?.near ?? []), ...districts.map((code) => [districtKey(code)])],
		begins: isStranger || (typed === meant && !isKnown(typed.lexeme, lexicon)) ? typed.lexeme : null,
		spare: isStranger,
		part: partOf([...exact, ...same], counts),
		weight: weightOf(exact[0] ?? [], counts)
	};
}

/** A word of the names of many districts means none of them. */
const MOST_DISTRICTS = 2;
const LEAST_WEIGHT = 0.4;

function weightOf(lexemes: readonly string[], { threads, total }: WordCounts): number {
	if (total < 10) return 1;
	const rarest = Math.min(...lexemes.map((lexeme) => threads.get(lexeme) ?? 0));
	return Math.max(LEAST_WEIGHT, Math.log((total + 1) / (rarest + 1)) / Math.log(total + 1));
}

/** Of what is no word, a district or an agency, nobody has counted. */
const OF_A_KEY = 0.1;

function partOf(ways: readonly (readonly string[])[], { threads, total }: WordCounts): number {
	const holding = (lexeme: string) => (lexeme.includes('/') ? OF_A_KEY * total : (threads.get(lexeme) ?? 0));
	const held = ways.reduce((sum, way) => sum + Math.min(...way.map(holding)), 0);
	return total === 0 ? 0 : Math.min(1, held / total);
}

const distinctConcepts = (concepts: readonly Concept[]): Concept[] => [
	...new Map(concepts.map((concept) => [concept.exact.map((way) => way.join(' ')).join('|'), concept])).values()
];

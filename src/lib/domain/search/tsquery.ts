import { categoryKey } from './keys';
import type { Concept, Query } from './query';

/** Conditions on the vectors of reports, as Postgres reads a `tsquery`. Lexemes hold letters, digits and `/.-` only. */
export type Plan = {
	/** Everything that was asked for. */
	strict: string;
	/** About which part of all reports holds it, at most. */
	part: number;
	/** Some of it, at the same place: worth showing below. Null where that is no more. */
	beside: string | null;
	/** For where nothing else is found, each less than the one before: what is about it there; near there; anywhere. */
	instead: readonly string[];
	/** By concept, for ranking: the words themselves, what means the same, what comes near. */
	concepts: readonly { exact: string; same: string; near: string; weight: number }[];
	/** Reports of the categories that the query is surely about; null where that is not sure. */
	about: string | null;
};

const isKey = (lexeme: string): boolean => lexeme.includes('/');
const quote = (lexeme: string): string => `'${lexeme}'`;
const allOf = (parts: readonly string[]): string => (parts.length === 1 ? (parts[0] ?? '') : `(${parts.join(' & ')})`);
const anyOf = (parts: readonly string[]): string =>
	parts.length === 1 ? (parts[0] ?? '') : `(${[...new Set(parts)].join(' | ')})`;
const waysOf = (ways: readonly (readonly string[])[]): string[] => ways.map((way) => allOf(way.map(quote)));

function rendered({ exact, same, near, begins, weight }: Concept) {
	const whole = waysOf(exact);
	const alike = [...whole, ...waysOf(same), ...(begins ? [`${quote(begins)}:*`] : [])];
	return {
		exact: anyOf(whole),
		same: anyOf(alike),
		/** With the reports of a category or district of that name. */
		kin: anyOf([...alike, ...waysOf(near.filter((way) => way.every(isKey)))]),
		near: anyOf([...alike, ...waysOf(near)]),
		weight
	};
}

type Part = ReturnType<typeof rendered>;

/** Null where nothing was asked for. */
export function planOf({ concepts, topics }: Query): Plan | null {
	if (concepts.length === 0) return null;
	const parts = concepts.map(rendered);
	const about = topics.length === 0 ? null : anyOf(topics.map((slug) => quote(categoryKey(slug))));
	const strict = allOf(parts.map(({ same }) => same));
	const { beside, instead } = looser(concepts, parts, about);
	const others = [...new Set(instead)].filter((query) => query !== strict && query !== beside);
	const part = Math.min(...concepts.map((concept) => concept.part));
	return { strict, part, beside: beside === strict ? null : beside, instead: others, concepts: parts, about };
}

/** Where and whose is kept as long as anything is found; what it is about is asked for less and less. */
function looser(concepts: readonly Concept[], parts: readonly Part[], about: string | null) {
	const of = (isWanted: (concept: Concept) => boolean) =>
		parts.filter((_, index) => isWanted(concepts[index] as Concept));
	const fixed = of(({ kind }) => kind === 'place' || kind === 'agency');
	const [told, strange] = [of((one) => isTold(one) && !one.spare), of((one) => isTold(one) && one.spare)];
	const some = someOf(told.length > 0 ? told : strange, about);
	const [there, nearby] = [fixed.map(({ same }) => same), fixed.map(({ near }) => near)];
	if (some === null) return { beside: null, instead: [allOf(nearby)] };
	const vague = told.length === 1 && strange.length === 0 ? told.map(({ near }) => near) : [];
	if (there.length === 0) return { beside: some, instead: [...vague, ...(about === null ? [] : [about])] };
	const ofTheKind = about === null ? [] : [allOf([...there, about])];
	return { beside: allOf([...there, some]), instead: [...ofTheKind, allOf([...nearby, some]), some, ...vague] };
}

const isTold = ({ kind }: Concept): boolean => kind === 'topic' || kind === 'word';

/** Of one thing what is of its kind; of more any two, or one in a report that is about the same. */
function someOf([first, ...rest]: readonly Part[], about: string | null): string | null {
	if (!first) return null;
	if (rest.length === 0) return first.kin;
	const near = [first, ...rest].map((part) => part.near);
	const pairs = near.flatMap((one, index) => near.slice(index + 1).map((other) => allOf([one, other])));
	return anyOf([...pairs, ...(about === null ? [] : [allOf([about, anyOf(near)])])]);
}

import type { Lexicon } from './lexicon';
import { termsOf } from './terms';

/** What two reports are compared by. */
export type Told = {
	title: string;
	text: string;
	place: string;
	categorySlug: string;
	districtCode: string;
	at: Date;
};

/** How much a lexeme says, from 0 to 1. */
export type Weigh = (lexeme: string) => number;

/** A text as a set of what it speaks of: different words of one meaning are one, and places stand apart. */
export type Gist = { topics: ReadonlyMap<string, number>; places: ReadonlySet<string> };

const TITLE = 2;

export function gistOf({ title, text, place }: Pick<Told, 'title' | 'text' | 'place'>, lexicon: Lexicon): Gist {
	const topics = new Map<string, number>();
	const places = new Set<string>();
	const parts: [string, number][] = [
		[title, TITLE],
		[text.slice(0, READ_MOST), 1]
	];
	for (const [words, weight] of parts) {
		for (const lexeme of meaningsOf(words, lexicon)) {
			if (lexicon.names.has(lexeme)) places.add(lexeme);
			else if (!/^\d+$/.test(lexeme)) topics.set(lexeme, Math.max(topics.get(lexeme) ?? 0, weight));
		}
	}
	for (const { lexeme, stop } of termsOf(place, lexicon.names))
		if (!stop && !GENERIC_PLACE.has(lexeme)) places.add(lexeme);
	return { topics, places };
}

const READ_MOST = 600;
const GENERIC_PLACE = new Set([
	'desa',
	'lurah',
	'kelurahan',
	'kecamatan',
	'camat',
	'jalan',
	'rt',
	'rw',
	'kota',
	'pulau',
	'kampung',
	'dusun',
	'lingkung'
]);

/** The lexemes of a text; a phrase with synonyms becomes the first of them. */
function meaningsOf(words: string, { names, phrases }: Lexicon): string[] {
	const terms = termsOf(words, names).filter(({ stop }) => !stop);
	const found: string[] = [];
	for (let at = 0; at < terms.length;) {
		const here = terms[at]?.lexeme ?? '';
		const phrase = (phrases.get(here) ?? []).find(
			({ kind, key }) =>
				kind !== 'place' && kind !== 'agency' && key.every((lexeme, index) => terms[at + index]?.lexeme === lexeme)
		);
		const meaning = phrase?.same.length ? [...phrase.same].map((way) => way.join(' ')).sort()[0] : undefined;
		found.push(...(phrase && phrase.key.length > 1 ? phrase.key : [here]), ...(meaning ? [`~${meaning}`] : []));
		at += phrase?.key.length ?? 1;
	}
	return found;
}

/** How much of what the shorter text speaks of the other speaks of as well, from 0 to 1. */
export function shared(one: Gist['topics'], other: Gist['topics'], weigh: Weigh): number {
	const mass = (topics: Gist['topics']) => [...topics].reduce((sum, [topic, times]) => sum + times * weigh(topic), 0);
	let common = 0;
	for (const [topic, times] of one) {
		const there = other.get(topic);
		if (there !== undefined) common += ((times + there) / 2) * weigh(topic);
	}
	const [least, most] = [mass(one), mass(other)].sort((a, b) => a - b);
	if (!least || !most) return 0;
	return Math.min(1, (0.75 * common) / least + (0.25 * common) / most);
}

function nearness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
	if (one.size === 0 || other.size === 0) return 0.4;
	return [...one].some((name) => other.has(name)) ? 1 : 0;
}

const DAY = 86_400_000;
const PART = { words: 0.62, place: 0.2, category: 0.12, time: 0.06 };

/** Below this a shared "jalan" would make two reports alike; more is needed where they were filed as of different kinds. */
const LEAST = { sameKind: 0.4, otherKind: 0.5 };

export type Compared = Told & { gist: Gist };

/** How likely two reports tell of the same thing, from 0 to 1; 0 where that is too unlikely, and in another district. */
export function likeness(one: Compared, other: Compared, weigh: Weigh, groupOf: (slug: string) => string): number {
	if (one.districtCode !== other.districtCode) return 0;
	const isSameKind = groupOf(one.categorySlug) === groupOf(other.categorySlug);
	const alike = mix(one, other, weigh, isSameKind ? GROUP_ALIKE : 0);
	return alike > (isSameKind ? LEAST.sameKind : LEAST.otherKind) ? alike : 0;
}

/** Two categories of one group beside two that are the same. */
const GROUP_ALIKE = 0.6;

function mix(one: Compared, other: Compared, weigh: Weigh, groupAlike: number): number {
	const days = Math.abs(one.at.getTime() - other.at.getTime()) / DAY;
	return (
		PART.words * shared(one.gist.topics, other.gist.topics, weigh) +
		PART.place * nearness(one.gist.places, other.gist.places) +
		PART.category * (one.categorySlug === other.categorySlug ? 1 : groupAlike) +
		PART.time * Math.exp(-days / 60)
	);
}

const TOLD_MOST = 5;

/** What both speak of, the most telling first, and the places that both name: why they may be alike. */
export function commonIn(one: Gist, other: Gist, weigh: Weigh): { words: string[]; places: string[] } {
	const words = [...one.topics]
		.flatMap(([topic, times]) => {
			const there = other.topics.get(topic);
			// A meaning stands beside its words, which are there already.
			return there === undefined || topic.startsWith('~') ? [] : [{ topic, weight: (times + there) * weigh(topic) }];
		})
		.sort((a, b) => b.weight - a.weight)
		.slice(0, TOLD_MOST)
		.map(({ topic }) => topic);
	return { words, places: [...one.places].filter((place) => other.places.has(place)).slice(0, TOLD_MOST) };
}

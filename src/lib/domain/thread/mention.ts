import { wordsOf } from '../search/fold';

/** Somebody who may be named in an internal note. */
export type Colleague = { id: string; name: string };

export type Mentions = {
	/** Whom the note names, each once. */
	ids: string[];
	/** What stands after an @ and names nobody, or more than one. */
	unclear: string[];
};

/** An @ that begins a word; in an address it stands in the middle of one. */
const AT = /(?<![\p{L}\p{N}._%+-])@(?=\p{L})/gu;
/** As much as can be a name with its titles. */
const NAME_MOST = 100;

/**
 * Whom a note names by @ and their name: as much of the name as tells them from the others, in whatever capitals. The longest
 * name that fits is meant, so that "@Siti Rahma" is not Siti.
 */
export function mentionsIn(text: string, people: readonly Colleague[]): Mentions {
	const known = people.map(({ id, name }) => ({ id, words: wordsOf(name) }));
	const ids = new Set<string>();
	const unclear = new Set<string>();
	for (const { index } of text.matchAll(AT)) {
		const typed = wordsOf(text.slice(index + 1, index + 1 + NAME_MOST));
		const depth = Math.max(0, ...known.map(({ words }) => sharedStart(words, typed)));
		const meant = depth === 0 ? [] : known.filter(({ words }) => sharedStart(words, typed) === depth);
		const whole = meant.filter(({ words }) => words.length === depth);
		const [only, ...others] = whole.length === 1 ? whole : meant;
		if (only && others.length === 0) ids.add(only.id);
		else unclear.add(typed.slice(0, Math.max(1, depth)).join(' '));
	}
	return { ids: [...ids], unclear: [...unclear] };
}

function sharedStart(one: readonly string[], other: readonly string[]): number {
	const end = one.findIndex((word, nth) => word !== other[nth]);
	return end === -1 ? one.length : end;
}

/** A category as the form offers it, in the reader's language; `group` names the one above it. */
export type CategoryChoice = {
	slug: string;
	name: string;
	group: string;
	keywords: string;
	/** Reports of this kind are better not read by everyone, so Rahasia is ticked beforehand. */
	discreet: boolean;
};

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Indonesian hangs its small words onto the large ones: `jalannya`, `obatkah`. */
const meets = (word: string, wanted: string): boolean =>
	word.startsWith(wanted) || (word.length > 3 && wanted.startsWith(word));

/** The categories in which every word of the search occurs, by name, group or keyword. */
export function filterCategories<T extends CategoryChoice>(categories: readonly T[], search: string): T[] {
	const wanted = wordsOf(search);
	return categories.filter(({ name, group, keywords }) => {
		const words = wordsOf(`${name} ${group} ${keywords}`);
		return wanted.every((want) => words.some((word) => meets(word, want)));
	});
}

const SUGGESTIONS = 3;

/**
 * The categories whose names and keywords occur most in what was written; a phrase of two words says more than one word.
 * Only a suggestion: the person decides.
 */
export function suggestCategories<T extends CategoryChoice>(categories: readonly T[], written: string): T[] {
	const text = ` ${wordsOf(written).join(' ')}`;
	const weigh = (phrase: string): number => {
		const words = wordsOf(phrase);
		return text.includes(` ${words.join(' ')}`) ? words.length : 0;
	};
	const scored = categories.map((category) => {
		const keywords = category.keywords.split(',').map(weigh);
		return { category, score: keywords.reduce((sum, weight) => sum + weight, 2 * weigh(category.name)) };
	});
	return scored
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score)
		.slice(0, SUGGESTIONS)
		.map(({ category }) => category);
}

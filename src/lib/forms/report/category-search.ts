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

/** The categories in which every word of the search occurs, by name, group or keyword: light enough for a browser. */
export function filterCategories<T extends CategoryChoice>(categories: readonly T[], search: string): T[] {
	const wanted = wordsOf(search);
	return categories.filter(({ name, group, keywords }) => {
		const words = wordsOf(`${name} ${group} ${keywords}`);
		return wanted.every((want) => words.some((word) => meets(word, want)));
	});
}

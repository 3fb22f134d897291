import { filterCategories, type CategoryChoice } from '$lib/forms/report/category-search';
import type { Catalogue } from '$lib/text/catalogue';

type Choice = { value: string; label: string };
export type CategoryOffer = {
	groups: { group: string; options: Choice[] }[];
	says: string;
};

export type KnownCategories = {
	categories: readonly CategoryChoice[];
	/** What a search that was sent means, where its words are in no name: `pukesmas`, `lampu jalan mati`. */
	meant: { search: string; slugs: readonly string[] };
};

/** What is chosen stays on offer whatever is searched. */
type Asked = KnownCategories & { search: string; chosen: string };

/** The list of categories that a search leaves, and the sentence that says so. */
export function offerCategories(
	{ categories, search, meant, chosen }: Asked,
	text: Catalogue['report']
): CategoryOffer {
	const idle = search.trim() === '';
	const named = filterCategories(categories, search);
	const found = named.length === 0 && search.trim() === meant.search.trim() ? among(categories, meant.slugs) : named;
	const shown =
		found.length === 0 ? categories : categories.filter((one) => found.includes(one) || one.slug === chosen);
	const option = ({ slug, name, group }: CategoryChoice): Choice => ({
		value: slug,
		label: name === group ? text.categoryOther(group) : name
	});
	const groups = [...new Set(shown.map(({ group }) => group))].map((group) => ({
		group,
		options: shown.filter((one) => one.group === group).map(option)
	}));
	return {
		groups,
		says: idle ? '' : found.length === 0 ? text.categoryNone : text.categoryFound(found.length)
	};
}

/** Those of these addresses, in their order. */
const among = (categories: readonly CategoryChoice[], slugs: readonly string[]): CategoryChoice[] =>
	slugs.flatMap((slug) => categories.filter((category) => category.slug === slug));

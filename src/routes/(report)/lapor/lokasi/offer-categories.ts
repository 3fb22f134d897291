import { filterCategories, suggestCategories, type CategoryChoice } from '$lib/forms/report/category-search';
import type { Catalogue } from '$lib/text/catalogue';

type Choice = { value: string; label: string };
export type CategoryOffer = { groups: { group: string; options: Choice[] }[]; says: string };

type Asked = {
	categories: readonly CategoryChoice[];
	/** Title and text of the report, for a suggestion while nobody searches. */
	written: string;
	search: string;
	/** What is chosen stays on offer whatever is searched. */
	chosen: string;
};

/** The list of categories that a search leaves, and the sentence that says so. */
export function offerCategories(
	{ categories, written, search, chosen }: Asked,
	text: Catalogue['report']
): CategoryOffer {
	const idle = search.trim() === '';
	const found = filterCategories(categories, search);
	const shown =
		found.length === 0 ? categories : categories.filter((one) => found.includes(one) || one.slug === chosen);
	const option = ({ slug, name, group }: CategoryChoice): Choice => ({
		value: slug,
		label: name === group ? text.categoryOther(group) : name
	});
	const suggested = idle ? suggestCategories(categories, written).map(option) : [];
	const groups = [...new Set(shown.map(({ group }) => group))].map((group) => ({
		group,
		options: shown.filter((one) => one.group === group).map(option)
	}));
	return {
		groups: suggested.length > 0 ? [{ group: text.categorySuggested, options: suggested }, ...groups] : groups,
		says: idle ? '' : found.length === 0 ? text.categoryNone : text.categoryFound(found.length)
	};
}

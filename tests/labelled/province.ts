import { agencies } from '$demo/content/agencies';
import { categories } from '$demo/content/categories';
import { places } from '$demo/content/places';
import { districts } from '$demo/content/province';
import type { DemoCategory, DemoSubcategory } from '$demo/content/types';
import { makeLexicon, type Province, type ProvinceCategory } from '$lib/domain/search/lexicon';

const asCategory =
	(parent: string | null) =>
	({ slug, name, keywords, agency, elsewhere }: DemoSubcategory): ProvinceCategory => ({
		slug,
		parent,
		name: name.id,
		nameEn: name.en,
		agencyId: agency,
		keywords: keywords.join(', '),
		elsewhere: elsewhere?.id ?? ''
	});

const tops: readonly DemoCategory[] = categories;

/** The province of the demo, as the search knows it; agencies have their addresses for ids. */
const province: Province = {
	districts,
	places,
	agencies: agencies.map(({ slug, name, shortName }) => ({ id: slug, slug, name, shortName })),
	categories: tops.flatMap((top) => [asCategory(null)(top), ...top.subs.map(asCategory(top.slug))])
};

export const lexicon = makeLexicon(province);

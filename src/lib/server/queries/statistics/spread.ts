import { countable, countOf, LEAST_FOR_A_FIGURE } from '$lib/domain/statistics/cell';
import type { PlaceGroup } from './groups';
import type { CategorySubject, Subjects } from './subjects';

/** `count` null: of something sensitive, and so few that it could tell who. */
export type Spread = {
	categories: { category: CategorySubject; count: number | null }[];
	districts: { code: string; name: string; count: number }[];
};

/** Received reports over every main category and district there is; nought is shown as nought. */
export function spreadOver(places: readonly PlaceGroup[], { categories, districts }: Subjects): Spread {
	const parentOf = new Map(categories.map(({ slug, parent }) => [slug, parent ?? slug]));
	const sensitive = new Set(categories.filter((one) => one.sensitive).map(({ slug, parent }) => parent ?? slug));
	const among = (test: (place: PlaceGroup) => boolean) => countOf(countable(places.filter(test)));
	return {
		categories: categories
			.filter(({ parent }) => parent === null)
			.map((category) => {
				const count = among((place) => parentOf.get(place.category) === category.slug);
				const tells = sensitive.has(category.slug) && count > 0 && count < LEAST_FOR_A_FIGURE;
				return { category, count: tells ? null : count };
			}),
		districts: districts.map((district) => ({
			...district,
			count: among((place) => place.district === district.code)
		}))
	};
}

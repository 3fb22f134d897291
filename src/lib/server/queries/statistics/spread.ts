import { cellsOf, countable, countOf, hiddenCell, type Cell } from '$lib/domain/statistics/cell';
import type { PlaceGroup } from './groups';
import type { CategorySubject, Subjects } from './subjects';

export type Spread = {
	categories: { category: CategorySubject; count: Cell }[];
	districts: { code: string; name: string; count: Cell }[];
};

/** Received reports over every main category and district there is; nought is shown as nought. */
export function spreadOver(places: readonly PlaceGroup[], { categories, districts }: Subjects): Spread {
	const parentOf = new Map(categories.map(({ slug, parent }) => [slug, parent ?? slug]));
	const among = (test: (place: PlaceGroup) => boolean) => countOf(countable(places.filter(test)));
	const mains = categories.filter(({ parent }) => parent === null);
	const ofCategories = cellsOf(mains.map(({ slug }) => among(({ category }) => parentOf.get(category) === slug)));
	const ofDistricts = cellsOf(districts.map(({ code }) => among(({ district }) => district === code)));
	return {
		categories: mains.map((category, index) => ({ category, count: ofCategories[index] ?? hiddenCell })),
		districts: districts.map((district, index) => ({ ...district, count: ofDistricts[index] ?? hiddenCell }))
	};
}

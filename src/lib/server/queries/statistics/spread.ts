import { cellsOf, countable, countOf, hiddenCell, type Cell } from '$lib/domain/statistics/cell';
import { shareOf, type ToldShare } from '$lib/domain/statistics/told';
import type { PlaceGroup } from './groups';
import type { CategorySubject, Subjects } from './subjects';

export type Spread = {
	/** `bounced`: of the reports of the category, those that an agency sent on. */
	categories: { category: CategorySubject; count: Cell; bounced: ToldShare }[];
	districts: { code: string; name: string; count: Cell }[];
};

/** Received reports over every main category and district there is; nought is shown as nought. */
export function spreadOver(places: readonly PlaceGroup[], { categories, districts }: Subjects): Spread {
	const parentOf = new Map(categories.map(({ slug, parent }) => [slug, parent ?? slug]));
	const among = (test: (place: PlaceGroup) => boolean) => countable(places.filter(test));
	const mains = categories.filter(({ parent }) => parent === null);
	const inCategory = mains.map(({ slug }) => among(({ category }) => parentOf.get(category) === slug));
	const ofCategories = cellsOf(inCategory.map(countOf));
	const bounced = cellsOf(inCategory.map((of) => countOf(of.filter((place) => place.bounced))));
	const ofDistricts = cellsOf(districts.map(({ code }) => countOf(among(({ district }) => district === code))));
	return {
		categories: mains.map((category, index) => {
			const count = ofCategories[index] ?? hiddenCell;
			return { category, count, bounced: shareOf(bounced[index] ?? hiddenCell, count) };
		}),
		districts: districts.map((district, index) => ({ ...district, count: ofDistricts[index] ?? hiddenCell }))
	};
}

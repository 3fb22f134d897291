import { shareOf, type Cut, type Teller, type ToldShare } from '$lib/domain/statistics/told';
import type { CategorySubject, Subjects } from './subjects';

export type Spread = {
	/** `bounced`: of the reports of the category, those that an agency sent on. */
	categories: { category: CategorySubject; count: number; bounced: ToldShare }[];
	districts: { code: string; name: string; count: number }[];
};

/** Received reports over every main category and district there is; nought is shown as nought. */
export const spreadOver = ({ count }: Teller, cut: Cut, { categories, districts }: Subjects): Spread => ({
	categories: categories
		.filter(({ parent }) => parent === null)
		.map((category) => {
			const own = count(cut, (place) => place.category === category.slug);
			const bounced = count(cut, (place) => place.category === category.slug && place.bounced);
			return { category, count: own, bounced: shareOf(bounced, own) };
		}),
	districts: districts.map((district) => ({
		...district,
		count: count(cut, (place) => place.district === district.code)
	}))
});

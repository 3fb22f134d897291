import type { ComplaintFilter } from '$lib/forms/complaint-filter';
import type { Db } from '../../db/client';

/** A category with its own sub-categories. */
export type CategoryFacet = { slug: string; id: string; en: string; subs: { slug: string; id: string; en: string }[] };
export type NamedFacet = { value: string; label: string };
export type Facets = { agencies: NamedFacet[]; districts: NamedFacet[]; categories: CategoryFacet[] };

/** What the public list can be narrowed to. Dissolved agencies stay, as their reports do. */
export async function listFacets(db: Db): Promise<Facets> {
	const [agencies, districts, categories] = await Promise.all([
		db.selectFrom('agency').select(['slug as value', 'name as label']).orderBy('name').execute(),
		db.selectFrom('district').select(['code as value', 'name as label']).orderBy('position').execute(),
		db
			.selectFrom('category')
			.select(['slug', 'parent_slug as parent', 'name_id as id', 'name_en as en'])
			.orderBy('position')
			.execute()
	]);
	const subsOf = (slug: string) => categories.filter(({ parent }) => parent === slug);
	return {
		agencies,
		districts,
		categories: categories
			.filter(({ parent }) => parent === null)
			.map(({ slug, id, en }) => ({ slug, id, en, subs: subsOf(slug).map(({ parent: _, ...sub }) => sub) }))
	};
}

/** The filter without agencies, districts and categories that do not exist. */
export function knownOnly(filter: ComplaintFilter, { agencies, districts, categories }: Facets): ComplaintFilter {
	const among = (value: string, known: readonly string[]) => (known.includes(value) ? value : '');
	return {
		...filter,
		agency: among(
			filter.agency,
			agencies.map(({ value }) => value)
		),
		district: among(
			filter.district,
			districts.map(({ value }) => value)
		),
		category: among(
			filter.category,
			categories.flatMap(({ slug, subs }) => [slug, ...subs.map((sub) => sub.slug)])
		)
	};
}

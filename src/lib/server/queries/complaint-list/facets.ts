import type { ComplaintFilter } from '$lib/forms/complaint-filter';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { keepByStamp } from '../../db/by-stamp';

/** A category with its own sub-categories. */
export type CategoryFacet = { slug: string; id: string; en: string; subs: { slug: string; id: string; en: string }[] };
export type NamedFacet = { value: string; label: string };
export type Facets = { agencies: NamedFacet[]; districts: NamedFacet[]; categories: CategoryFacet[] };

/** An agency as a chair is called after it. */
type ShortAgency = { id: string; slug: string; name: string };

type Stored = Pick<Facets, 'agencies' | 'districts'> & {
	short: ShortAgency[];
	categories: { slug: string; parent: string | null; id: string; en: string }[];
};

const STORED = sql<Stored>`json_build_object(
	'agencies', (select coalesce(json_agg(json_build_object('value', slug, 'label', name) order by name), '[]') from agency),
	'short', (select coalesce(json_agg(json_build_object('id', id, 'slug', slug, 'name', short_name)), '[]') from agency),
	'districts', (
		select coalesce(json_agg(json_build_object('value', code, 'label', name) order by position), '[]') from district
	),
	'categories', (
		select coalesce(json_agg(json_build_object(
			'slug', slug, 'parent', parent_slug, 'id', name_id, 'en', name_en
		) order by position), '[]') from category
	)
)`;

const findNamed = keepByStamp({
	stamp: 'search_stamp',
	contents: STORED,
	open: ({ short, ...stored }) => ({ short, facets: nest(stored) })
});

/** What the public list can be narrowed to. Dissolved agencies stay, as their reports do. */
export const listFacets = async (db: Db): Promise<Facets> => (await findNamed(db)).facets;

/** Every agency by its short name, without a statement beside that of the facets. */
export const listShortNames = async (db: Db): Promise<readonly ShortAgency[]> => (await findNamed(db)).short;

function nest({ agencies, districts, categories }: Omit<Stored, 'short'>): Facets {
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

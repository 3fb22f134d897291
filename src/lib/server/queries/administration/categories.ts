import type { Lang } from '$lib/domain/language';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { having } from '../../db/like';

/** Categories under their parents, in the order in which they are offered: all, or those whose names or synonyms have these words. */
export function listCategoryTree(db: Db, lang: Lang, query: string) {
	const like = having(query);
	return db
		.selectFrom('category')
		.leftJoin('category as parent', 'parent.slug', 'category.parent_slug')
		.leftJoin('agency', 'agency.id', 'category.agency_id')
		.select(['category.slug', 'category.parent_slug as parent', 'category.keywords as synonyms'])
		.select([lang === 'en' ? 'category.name_en as name' : 'category.name_id as name', 'agency.short_name as agency'])
		.$if(query !== '', (asked) =>
			asked.where(sql<boolean>`concat_ws(' ', category.name_id, category.name_en, category.keywords) ilike ${like}`)
		)
		.orderBy(sql`coalesce(parent.position, category.position)`)
		.orderBy(sql`parent.position is not null`)
		.orderBy('category.position')
		.execute();
}

/** Districts with how many places of each the search knows. */
export const listDistricts = (db: Db) =>
	db
		.selectFrom('district')
		.select((eb) => [
			'district.code',
			'district.name',
			eb
				.selectFrom('place')
				.whereRef('place.district_code', '=', 'district.code')
				.select((inner) => inner.fn.countAll<number>().as('places'))
				.as('places')
		])
		.orderBy('position')
		.execute();

import type { RoutingGround, CitedRouting } from '$lib/domain/routing/ground';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../client';

/**
 * What the rule with these numbers speaks of, as JSON; null where they name none. `version` 0 is the agency in charge of
 * the category.
 */
export const groundOf = (
	version: RawBuilder<unknown>,
	number: RawBuilder<unknown>,
	category: RawBuilder<unknown>
): RawBuilder<RoutingGround | null> => sql`(
	select json_build_object(
		'version', cited.version, 'rule', cited.position, 'district', district.name, 'words', cited.words, 'decree', cited.ground,
		'category', case when category.slug is not null then json_build_object('id', category.name_id, 'en', category.name_en) end
	)
	from (
		select rule.version, position, category_slug, district_code, words, ground
		from routing_rule as rule join routing_version using (version)
		where rule.version = ${version} and position = ${number}
		union all select 0, 0, ${category}, null, '{}', null where ${version} = 0
	) as cited
	left join category on category.slug = cited.category_slug
	left join district on district.code = cited.district_code
)`;

/** The same for one report, by its category. */
export async function findGround(
	db: Db,
	{ version, rule }: CitedRouting,
	category: string
): Promise<RoutingGround | null> {
	const { rows } = await sql<{ ground: RoutingGround | null }>`select ${groundOf(
		sql`${version}::int`,
		sql`${rule}::int`,
		sql`${category}::text`
	)} as ground`.execute(db);
	return rows[0]?.ground ?? null;
}

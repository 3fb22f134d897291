import type { Tag, TagDesk } from '$lib/domain/desk/tag';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from './client';

/** Of the desk's own making: what it gives a name to, and counts. */
export const isOfDesk = ({ agencyId }: TagDesk): RawBuilder<boolean> =>
	sql<boolean>`tag.agency_id is not distinct from ${agencyId}::uuid`;

/**
 * Its own, and those of an agency that merged into it and whose reports have passed: they stay the other's, so that they go
 * back with it were it revived.
 */
export const isReadAt = (desk: TagDesk): RawBuilder<boolean> =>
	desk.agencyId === null
		? isOfDesk(desk)
		: sql<boolean>`(${isOfDesk(desk)} or exists (
			select from agency as merged where merged.id = tag.agency_id and merged.merged_into = ${desk.agencyId}::uuid
				and not exists (select from agency_transfer as waits where waits.from_id = merged.id
					and waits.to_id = merged.merged_into and waits.categories is null and waits.done_at is null)))`;

/** The tags of a desk by name, with on how many reports each stands. */
export const listTags = (db: Db, desk: TagDesk): Promise<Tag[]> => selectTags(db, desk).execute();

const IDS = sql`array_agg(tag.id)`;

/** What two agencies called the same before they became one is one tag here, found by the address of either. */
export const selectTags = (db: Db, desk: TagDesk) => {
	const ownFirst = sql`order by ${isOfDesk(desk)} desc, tag.made_at`;
	return db
		.selectFrom('tag')
		.leftJoin('agency as home', 'home.id', 'tag.agency_id')
		.select(sql<string>`(array_agg(tag.id ${ownFirst}))[1]`.as('id'))
		.select(sql<string>`(array_agg(tag.name ${ownFirst}))[1]`.as('name'))
		.select(
			sql<string[]>`array(select id::text from tag as old where became = any(${IDS}) or id = any(${IDS}))`.as('olds')
		)
		.select(
			sql<number>`(select count(distinct thread_id)::int from thread_tag where tag_id = any(${IDS}) and taken_at is null)`.as(
				'reports'
			)
		)
		.select(sql<string | null>`case when not bool_or(${isOfDesk(desk)}) then min(home.short_name) end`.as('cameFrom'))
		.where(isReadAt(desk))
		.where('tag.became', 'is', null)
		.groupBy(sql`lower(tag.name)`)
		.orderBy(sql`lower(tag.name)`);
};

/** The words of a desk on the report of the row. */
export const tagsOn = (desk: TagDesk | null): RawBuilder<string[]> =>
	desk === null
		? sql<string[]>`'{}'::text[]`
		: sql<string[]>`array(select min(tag.name) from thread_tag join tag on tag.id = thread_tag.tag_id
			where thread_tag.thread_id = thread.id and taken_at is null and ${isReadAt(desk)}
			group by lower(tag.name) order by lower(tag.name))`;

import type { Tag, TagDesk } from '$lib/domain/desk/tag';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from './client';

export const isOfDesk = ({ agencyId }: TagDesk): RawBuilder<boolean> =>
	sql<boolean>`tag.agency_id is not distinct from ${agencyId}::uuid`;

/** The tags of a desk by name, with on how many reports each stands. */
export const listTags = (db: Db, desk: TagDesk): Promise<Tag[]> => selectTags(db, desk).execute();

export const selectTags = (db: Db, desk: TagDesk) =>
	db
		.selectFrom('tag')
		.select(['tag.id', 'tag.name'])
		.select(sql<string[]>`array(select id::text from tag as old where old.became = tag.id)`.as('olds'))
		.select(
			sql<number>`(select count(*)::int from thread_tag where tag_id = tag.id and taken_at is null)`.as('reports')
		)
		.where(isOfDesk(desk))
		.where('tag.became', 'is', null)
		.orderBy(sql`lower(tag.name)`);

/** The words of a desk on the report of the row. */
export const tagsOn = (desk: TagDesk | null): RawBuilder<string[]> =>
	desk === null
		? sql<string[]>`'{}'::text[]`
		: sql<string[]>`array(select tag.name from thread_tag join tag on tag.id = thread_tag.tag_id
			where thread_tag.thread_id = thread.id and taken_at is null and ${isOfDesk(desk)} order by lower(tag.name))`;

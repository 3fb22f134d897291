import { mayRenameTags, tagDesksOf, type Tag } from '$lib/domain/desk/tag';
import type { Actor } from '$lib/domain/actor/actor';
import type { Db } from '../../db/client';
import { listTags } from '../../db/tags';
import type { Services } from '../../services';

export type TagChange = { at: string; by: string; before: string; after: string; merged: boolean };

/** The tags of a desk, with how they came to be called so. */
export type DeskTags = {
	/** Null for the desk of the moderators. */
	agency: { id: string; name: string; slug: string } | null;
	mayRename: boolean;
	tags: Tag[];
	changes: TagChange[];
};

const CHANGES_SHOWN = 20;

/** The tags of each desk of a person. */
export async function listDeskTags({ db }: Pick<Services, 'db'>, actor: Actor): Promise<DeskTags[]> {
	const desks = tagDesksOf(actor);
	const ids = desks.flatMap(({ agencyId }) => agencyId ?? []);
	const agencies =
		ids.length === 0
			? []
			: await db.selectFrom('agency').select(['id', 'name', 'slug']).where('id', 'in', ids).execute();
	return Promise.all(
		desks.map(async (desk) => ({
			agency: agencies.find(({ id }) => id === desk.agencyId) ?? null,
			mayRename: mayRenameTags(actor, desk),
			tags: await listTags(db, desk),
			changes: await listChanges(db, desk.agencyId)
		}))
	);
}

async function listChanges(db: Db, agencyId: string | null): Promise<TagChange[]> {
	const rows = await db
		.selectFrom('tag_rename')
		.innerJoin('tag', 'tag.id', 'tag_rename.tag_id')
		.innerJoin('app_user', 'app_user.id', 'tag_rename.by_id')
		.select(['tag_rename.at', 'app_user.name as by', 'tag_rename.before', 'tag_rename.after', 'tag_rename.merged'])
		.where('tag.agency_id', 'is not distinct from', agencyId)
		.orderBy('tag_rename.id', 'desc')
		.limit(CHANGES_SHOWN)
		.execute();
	return rows.map(({ at, ...change }) => ({ ...change, at: at.toISOString() }));
}

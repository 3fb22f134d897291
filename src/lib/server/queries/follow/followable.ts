import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import type { FollowAsked } from '$lib/domain/follow/subject';
import { mayRead } from '$lib/domain/thread/visibility';
import type { Db } from '../../db/client';
import { findAround, ofList, ofMatter, type Followable } from '../../db/followable';
import { forumOf } from '../../db/threads';
import { standBefore } from '../../identity/standing';

/**
 * What an address names; null where there is no such thing, or its reader may not read it. Who has no account follows what
 * everybody may read: to an address nothing else is written.
 */
export async function findFollowable(db: Db, asked: FollowAsked, reader: Actor): Promise<Followable | null> {
	if (asked.ref !== null || asked.slug !== null) return findMatter(db, asked, reader);
	return asked.list === null ? findAround(db, asked) : ofList(db, asked.list);
}

async function findMatter(
	db: Db,
	{ ref, slug }: Pick<FollowAsked, 'ref' | 'slug'>,
	reader: Actor
): Promise<Followable | null> {
	const named = ref === null ? { slug: slug ?? '' } : { ref };
	const stand = await standBefore(db, named, reader.userId === null ? VISITOR : reader);
	if (!stand || !mayRead(forumOf(stand.thread), stand.capacities)) return null;
	const { thread } = stand;
	return {
		row: ofMatter(thread.id),
		subject:
			thread.kind === 'complaint'
				? { kind: 'complaint', ref: thread.ref, title: thread.title }
				: { kind: 'consultation', slug: thread.consultation.slug, title: thread.title }
	};
}

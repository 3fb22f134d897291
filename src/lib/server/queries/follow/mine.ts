import type { QuietHours } from '$lib/domain/follow/letters';
import type { Lang } from '$lib/domain/language';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { asFollow, selectFollows, type FollowOwner, type ShownFollow } from '../../db/follows';

const PAGE = 50;

export type MyFollows = { follows: ShownFollow[]; next: string | null };

/** What somebody follows, the latest first; of an address only what it has confirmed. */
export async function listFollows(db: Db, owner: FollowOwner, after: string | null): Promise<MyFollows> {
	const rows = await selectFollows(db)
		.where(owner.whose === 'user' ? 'follow.user_id' : 'follow.follower_id', '=', owner.id)
		.$if(owner.whose === 'follower', (query) => query.where('confirmed_at', 'is not', null))
		.$if(after !== null, (query) =>
			query.where(sql<boolean>`(follow.at, follow.id) < (select at, id from follow as last where last.id = ${after})`)
		)
		.orderBy('follow.at', 'desc')
		.orderBy('follow.id', 'desc')
		.limit(PAGE + 1)
		.execute();
	const follows = rows.slice(0, PAGE).map(asFollow);
	return { follows, next: rows.length > PAGE ? (follows.at(-1)?.id ?? null) : null };
}

export type FollowWishes = { lang: Lang; quiet: QuietHours; dutiesDaily: boolean };

/** How somebody wants their letters; null where there is nobody of that key. */
export async function findWishes(db: Db, { whose, id }: FollowOwner): Promise<FollowWishes | null> {
	const row =
		whose === 'user'
			? await db
					.selectFrom('app_user')
					.select(['lang', 'quiet_from as from', 'quiet_until as until', 'duties_daily as dutiesDaily'])
					.where('id', '=', id)
					.executeTakeFirst()
			: await db
					.selectFrom('follower')
					.select(['lang', 'quiet_from as from', 'quiet_until as until', sql<boolean>`false`.as('dutiesDaily')])
					.where('id', '=', id)
					.executeTakeFirst();
	if (!row) return null;
	const { lang, from, until, dutiesDaily } = row;
	return { lang, quiet: { from, until }, dutiesDaily };
}

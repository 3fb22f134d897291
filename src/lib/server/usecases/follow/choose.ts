import type { FollowDeed, Letters, QuietHours } from '$lib/domain/follow/letters';
import type { Lang } from '$lib/domain/language';
import { allow, type Result } from '$lib/domain/result';
import type { Services } from '../../services';
import type { FollowOwner } from '../../db/follows';
import { stopFollowing } from './stop-following';

type Deps = Pick<Services, 'db' | 'now'>;
/** `letters` null: as they are. */
type OneFollow = { followId: string; letters: Letters | null; deed: FollowDeed };

/** Says how to hear of one thing that is followed, pauses it or ends it. Of somebody else's nothing happens. */
export async function changeFollow(
	deps: Deps,
	{ whose, id }: FollowOwner,
	{ followId, letters, deed }: OneFollow
): Promise<Result<null, never>> {
	const column = whose === 'user' ? 'user_id' : 'follower_id';
	const own = deps.db.selectFrom('follow').select('list').where('id', '=', followId).where(column, '=', id);
	const found = await own.executeTakeFirst();
	if (!found) return allow(null);
	if (deed === 'stop') return stopFollowing(deps, { whose: 'follow', id: followId });
	await deps.db
		.updateTable('follow')
		.set({
			...(letters && { letters: found.list === 'moderation' && letters === 'at_once' ? 'daily' : letters }),
			...(deed !== 'keep' && { paused_at: deed === 'pause' ? deps.now() : null })
		})
		.where('id', '=', followId)
		.execute();
	return allow(null);
}

type Wishes = { lang: Lang; quiet: QuietHours; dutiesDaily: boolean | null };

/** Says in which language and outside which hours letters come, and of staff how what their duties bring does. */
export async function changeWishes(
	{ db }: Deps,
	{ whose, id }: FollowOwner,
	{ lang, quiet, dutiesDaily }: Wishes
): Promise<Result<null, never>> {
	const hours = { lang, quiet_from: quiet.from, quiet_until: quiet.until };
	if (whose === 'follower') await db.updateTable('follower').set(hours).where('id', '=', id).execute();
	else
		await db
			.updateTable('app_user')
			.set({ ...hours, ...(dutiesDaily !== null && { duties_daily: dutiesDaily }) })
			.where('id', '=', id)
			.execute();
	return allow(null);
}

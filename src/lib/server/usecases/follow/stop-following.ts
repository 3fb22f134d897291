import { allow, type Result } from '$lib/domain/result';
import type { Db } from '../../db/client';
import type { Stop } from '../../notices/stop-link';
import type { FollowOwner } from '../../db/follows';

/**
 * Ends one follow, or all letters to one reader. An account keeps its list and gets no letters; of an address nothing is
 * kept that is not needed any more. Twice has the same effect as once.
 */
export async function stopFollowing({ db }: { db: Db }, stop: Stop): Promise<Result<null, never>> {
	if (stop.whose === 'user')
		await db.updateTable('follow').set({ letters: 'none' }).where('user_id', '=', stop.id).execute();
	else if (stop.whose === 'follower') await db.deleteFrom('follower').where('id', '=', stop.id).execute();
	else await endFollow(db, stop.id);
	return allow(null);
}

async function endFollow(db: Db, id: string): Promise<void> {
	const ended = await db
		.deleteFrom('follow')
		.where('id', '=', id)
		.returning('follower_id as followerId')
		.executeTakeFirst();
	if (ended?.followerId) await forgetIdle(db, ended.followerId);
}

const forgetIdle = (db: Db, followerId: string) =>
	db
		.deleteFrom('follower')
		.where('id', '=', followerId)
		.where(({ not, exists, selectFrom }) =>
			not(exists(selectFrom('follow').select('follow.id').where('follow.follower_id', '=', followerId)))
		)
		.execute();

/** The one whose letters a follow brings; null where it is gone. */
export async function ownerOfStop(db: Db, stop: Stop): Promise<FollowOwner | null> {
	if (stop.whose !== 'follow') return { whose: stop.whose, id: stop.id };
	const row = await db
		.selectFrom('follow')
		.select(['user_id as userId', 'follower_id as followerId'])
		.where('id', '=', stop.id)
		.executeTakeFirst();
	if (row?.userId) return { whose: 'user', id: row.userId };
	return row?.followerId ? { whose: 'follower', id: row.followerId } : null;
}

import { sql } from 'kysely';
import type { Db } from '../../db/client';
import type { ClaimedMail } from './claims';

/**
 * Asked once more when a letter to somebody who follows is on its way out: whether they still do, and whether everybody
 * may still read what it is about. Where a mail server was away, hours lie between.
 */
export async function isStillWanted(
	db: Db,
	{ audience, followId, threadId, recipient }: Pick<ClaimedMail, 'audience' | 'followId' | 'threadId' | 'recipient'>
): Promise<boolean> {
	if (audience !== 'followers' && audience !== 'following') return true;
	const { rows } = await sql<{ wanted: boolean }>`
		select exists (
			select from follow
			where ${audience === 'followers' ? sql`id = ${followId}::uuid` : sql`coalesce('user:' || user_id, 'follower:' || follower_id) = ${recipient}`}
				and paused_at is null and letters <> 'none'
		) and (${threadId}::uuid is null or exists (
			select from thread where id = ${threadId}::uuid
				and published_at is not null and hidden_at is null and not confidential
		)) as wanted`.execute(db);
	return rows[0]?.wanted === true;
}

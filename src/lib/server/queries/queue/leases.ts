import type { Waiting } from '$lib/domain/moderation/queue';
import { formatTarget } from '$lib/forms/queue-decision';
import type { Db } from '../../db/client';
import type { QueueReader } from './source';

/** Who is at something now: this person or a colleague, and until when unless they go on. Colleagues have no names here. */
export type Lease = { mine: boolean; until: Date };

export type QueueItem = Waiting & { lease: Lease | null };

/** The same things with who is at them. There are never more claims than moderators. */
export async function withLeases(db: Db, items: readonly Waiting[], { actor, now }: QueueReader): Promise<QueueItem[]> {
	const rows = await db
		.selectFrom('queue_lease')
		.select(['kind', 'target_id as targetId', 'holder_id as holderId', 'expires_at as until'])
		.where('expires_at', '>', now)
		.execute();
	const leases = new Map(
		rows.map((row) => [formatTarget(row), { mine: row.holderId === actor.userId, until: row.until }])
	);
	return items.map((item) => ({ ...item, lease: leases.get(formatTarget(item)) ?? null }));
}

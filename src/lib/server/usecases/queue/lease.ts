import { leaseUntil } from '$lib/domain/moderation/queue';
import type { QueueTarget } from '$lib/forms/queue-decision';
import { sql } from 'kysely';
import type { Deps } from '../record';

type House = Pick<Deps, 'db' | 'now'>;

/**
 * Takes one thing for one person, or keeps it theirs for as long again; false where somebody else has it. The key
 * decides between two who come at once. Nobody has two: what they held before is free again.
 */
export const takeItem = ({ db, now }: House, { kind, targetId }: QueueTarget, userId: string): Promise<boolean> =>
	db.transaction().execute(async (trx) => {
		const at = now();
		const taken = await trx
			.insertInto('queue_lease')
			.values({ kind, target_id: targetId, holder_id: userId, taken_at: at, expires_at: leaseUntil(at) })
			.onConflict((key) =>
				key
					.columns(['kind', 'target_id'])
					.doUpdateSet((eb) => ({
						holder_id: eb.ref('excluded.holder_id'),
						taken_at: eb.ref('excluded.taken_at'),
						expires_at: eb.ref('excluded.expires_at')
					}))
					.where((eb) =>
						eb.or([
							eb('queue_lease.holder_id', '=', eb.ref('excluded.holder_id')),
							eb('queue_lease.expires_at', '<=', at)
						])
					)
			)
			.executeTakeFirst();
		if (!taken.numInsertedOrUpdatedRows) return false;
		await trx
			.deleteFrom('queue_lease')
			.where('holder_id', '=', userId)
			.where(sql<boolean>`(kind, target_id) <> (${kind}, ${targetId}::uuid)`)
			.execute();
		return true;
	});

/** Lets go of what this person holds: they are done with it, or went away. */
export const releaseItem = ({ db }: Pick<House, 'db'>, { kind, targetId }: QueueTarget, userId: string) =>
	db
		.deleteFrom('queue_lease')
		.where('kind', '=', kind)
		.where('target_id', '=', targetId)
		.where('holder_id', '=', userId)
		.execute();

/** Forgets claims that ended. */
export const sweepLeases = ({ db, now }: House) =>
	db.deleteFrom('queue_lease').where('expires_at', '<=', now()).execute();

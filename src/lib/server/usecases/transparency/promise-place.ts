import { PROMISE_SECONDS } from '$lib/domain/log/words';
import { wallClock } from '../../auth/wall-clock';
import { addJob } from '../../db/add-job';
import { commitLeaves, findLeaf, type LeafRow } from '../../db/log-leaves';
import type { Services } from '../../services';
import { bindLeaves } from '../../transparency/bind';

/** The log grows each minute by itself; for a promise it does so at once, and once for all who are promised meanwhile. */
const SOON_MS = 2_000;

/**
 * Binds a leaf that waits to what it stands for now and promises until when it has its place. Promised once, it stays promised:
 * asked again, it is the same promise.
 */
export async function promisePlace({ db, env }: Pick<Services, 'db' | 'env'>, leaf: LeafRow): Promise<LeafRow> {
	if (leaf.commitment !== null) return leaf;
	return db.transaction().execute(async (trx) => {
		const bound = await bindLeaves(trx, env, [leaf.id]);
		await commitLeaves(trx, bound, new Date(wallClock().getTime() + PROMISE_SECONDS * 1000));
		await addJob(trx, 'grow-log', {}, { jobKey: 'grow-log', keepsTime: true, afterMs: SOON_MS });
		return (await findLeaf(trx, leaf.id)) ?? leaf;
	});
}

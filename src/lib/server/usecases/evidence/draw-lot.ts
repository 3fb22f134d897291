import { dayOf } from '$lib/domain/calendar/zone';
import { drawnText, isDrawn, monthOf } from '$lib/domain/evidence/draw';
import { createHash, randomBytes } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import type { ComplaintThread } from '../../db/threads';
import { createSeal, type Seal } from '../../identity/seal';
import type { Deps } from '../record';
import type { Examined } from './examine';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Whether the lot falls on this closing. One without pictures has nothing to look at. */
export async function isDrawnByLot(
	trx: Transaction<Database>,
	deps: Deps,
	{ id, ref }: Pick<ComplaintThread, 'id' | 'ref'>,
	examined: readonly Examined[]
): Promise<boolean> {
	if (examined.length === 0) return false;
	const month = monthOf(dayOf(deps.now(), deps.env.zone));
	await promiseSeed(trx, deps, month);
	const seed = await openSeed(trx, createSeal(deps.env.secret), month);
	const { closings } = await trx
		.selectFrom('thread_event')
		.select((of) => of.fn.countAll<number>().as('closings'))
		.where('thread_id', '=', id)
		.where('action', '=', 'resolve')
		.executeTakeFirstOrThrow();
	return isDrawn(sha256(drawnText(seed, ref, closings + 1)));
}

/** Promises the seed of a month by its fingerprint, unless that is done. */
export async function promiseSeed(db: Db, { env, now }: Deps, month: string): Promise<void> {
	const seed = randomBytes(16).toString('hex');
	const sealed = createSeal(env.secret).seal(contextOf(month), { seed });
	await db
		.insertInto('proof_seed')
		.values({ month, commitment: sha256(seed), sealed, announced_at: now() })
		.onConflict((row) => row.doNothing())
		.execute();
}

export async function openSeed(db: Db, seal: Seal, month: string): Promise<string> {
	const { sealed } = await db
		.selectFrom('proof_seed')
		.select('sealed')
		.where('month', '=', month)
		.executeTakeFirstOrThrow();
	return (seal.open(contextOf(month), sealed) as { seed: string }).seed;
}

const contextOf = (month: string) => `draw ${month}`;

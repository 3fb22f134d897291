import { dayOf } from '$lib/domain/calendar/zone';
import { addMonths, drawnText, isDrawn, monthOf } from '$lib/domain/evidence/draw';
import { createHash } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import type { ComplaintThread } from '../../db/threads';
import { openSeed, promiseSeed } from '../../identity/proof-seed';
import { createSeal } from '../../identity/seal';
import type { Deps } from '../record';
import type { Examined } from './examine';

/** Whether the lot falls on this closing. One without pictures has nothing to look at. */
export async function isDrawnByLot(
	trx: Transaction<Database>,
	{ env, now }: Deps,
	{ id, ref }: Pick<ComplaintThread, 'id' | 'ref'>,
	examined: readonly Examined[]
): Promise<boolean> {
	if (examined.every(({ blank }) => blank)) return false;
	const seal = createSeal(env.secret);
	const month = monthOf(dayOf(now(), env.zone));
	await promiseSeed(trx, seal, month, now());
	const seed = await openSeed(trx, seal, month);
	const { closings } = await trx
		.selectFrom('thread_event')
		.select((of) => of.fn.countAll<number>().as('closings'))
		.where('thread_id', '=', id)
		.where('action', '=', 'resolve')
		.executeTakeFirstOrThrow();
	const text = drawnText(seed, ref, closings + 1);
	return isDrawn(createHash('sha256').update(text).digest('hex'));
}

/** Promises the seeds of this month and the next, so that no month begins without. */
export async function promiseSeeds({ db, env, now }: Deps): Promise<void> {
	const seal = createSeal(env.secret);
	const month = monthOf(dayOf(now(), env.zone));
	for (const one of [month, addMonths(month, 1)]) await promiseSeed(db, seal, one, now());
}

import type { Deps } from '../record';

/** Decisions that named a last day are over with it: the book says so. Returns how many. */
export async function expireDecisions({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<number> {
	const over = await db
		.updateTable('decision')
		.set((eb) => ({ ended_at: eb.ref('until'), end_kind: 'expired' }))
		.where('until', '<=', now())
		.where('ended_at', 'is', null)
		.executeTakeFirst();
	return Number(over.numUpdatedRows);
}

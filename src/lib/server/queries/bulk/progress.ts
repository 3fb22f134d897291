import type { Actor } from '$lib/domain/actor/actor';
import { bulkLaw, type BulkProgress } from '$lib/domain/desk/bulk';
import type { Services } from '../../services';

/** How far the work has come, and what was refused of it; for whoever began it. */
export type BulkResult = BulkProgress & {
	at: string;
	refused: { ref: string; title: string; refusal: string }[];
	/** The work that took it back, and whether that can be asked for. */
	undoneBy: string | null;
	mayUndo: boolean;
};

export async function findBulk(
	{ db }: Pick<Services, 'db'>,
	{ userId }: Actor,
	id: string
): Promise<BulkResult | null> {
	const bulk = await db
		.selectFrom('bulk')
		.leftJoin('bulk as undoing', 'undoing.undoes', 'bulk.id')
		.select(['bulk.id', 'bulk.act', 'bulk.at', 'bulk.undoes', 'undoing.id as undoneBy'])
		.where('bulk.id', '=', id)
		.where('bulk.doer_id', '=', userId)
		.executeTakeFirst();
	if (!bulk) return null;
	const items = await db
		.selectFrom('bulk_item')
		.innerJoin('thread', 'thread.id', 'bulk_item.thread_id')
		.select(['thread.ref', 'thread.title', 'outcome', 'refusal'])
		.where('bulk_id', '=', id)
		.orderBy('position')
		.execute();
	const done = items.filter(({ outcome }) => outcome === 'done').length;
	const waiting = items.filter(({ outcome }) => outcome === null).length;
	const undo = bulk.act === 'unmerge' || bulk.undoes ? null : bulkLaw(bulk.act).undo;
	return {
		id: bulk.id,
		act: bulk.act,
		at: bulk.at.toISOString(),
		total: items.length,
		done,
		waiting,
		refused: items.flatMap(({ ref, title, refusal }) => (refusal === null ? [] : [{ ref, title, refusal }])),
		undoneBy: bulk.undoneBy,
		mayUndo: undo !== null && bulk.undoneBy === null && waiting === 0 && done > 0
	};
}

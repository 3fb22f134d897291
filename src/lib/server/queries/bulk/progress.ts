import type { Actor } from '$lib/domain/actor/actor';
import { capacitiesOf } from '$lib/domain/actor/capacity';
import { bulkLaw, type BulkProgress } from '$lib/domain/desk/bulk';
import { mayRead } from '$lib/domain/thread/visibility';
import type { Services } from '../../services';

/** How far the work has come, and what was refused of it; for whoever began it. */
export type BulkResult = BulkProgress & {
	at: string;
	/** The title where this person may still read the report. */
	refused: { ref: string; title: string | null; refusal: string }[];
	/** The work that took it back, and whether that can be asked for. */
	undoneBy: string | null;
	mayUndo: boolean;
};

export async function findBulk({ db }: Pick<Services, 'db'>, actor: Actor, id: string): Promise<BulkResult | null> {
	const bulk = await db
		.selectFrom('bulk')
		.leftJoin('bulk as undoing', 'undoing.undoes', 'bulk.id')
		.select(['bulk.id', 'bulk.act', 'bulk.at', 'bulk.undoes', 'undoing.id as undoneBy'])
		.where('bulk.id', '=', id)
		.where('bulk.doer_id', '=', actor.userId)
		.executeTakeFirst();
	if (!bulk) return null;
	const items = await listItems(db, id);
	const done = items.filter(({ outcome }) => outcome === 'done').length;
	const waiting = items.filter(({ outcome }) => outcome === null).length;
	const undo = bulk.undoes || bulk.act === 'unmerge' ? null : bulkLaw(bulk.act).undo;
	return {
		id: bulk.id,
		act: bulk.act,
		at: bulk.at.toISOString(),
		total: items.length,
		done,
		waiting,
		refused: items.flatMap(({ refusal, ...item }) =>
			refusal === null ? [] : [{ ref: item.ref, title: isReadable(item, actor) ? item.title : null, refusal }]
		),
		undoneBy: bulk.undoneBy,
		mayUndo: undo !== null && bulk.undoneBy === null && waiting === 0 && done > 0
	};
}

/** The numbers of what this person took along by it; null where that is nothing of theirs. */
export async function findExported(deps: Pick<Services, 'db'>, actor: Actor, id: string): Promise<string[] | null> {
	const rows = await deps.db
		.selectFrom('bulk')
		.innerJoin('bulk_item', 'bulk_item.bulk_id', 'bulk.id')
		.innerJoin('thread', 'thread.id', 'bulk_item.thread_id')
		.select('thread.ref')
		.where('bulk.id', '=', id)
		.where('bulk.doer_id', '=', actor.userId)
		.where('bulk.act', '=', 'export')
		.orderBy('position')
		.execute();
	return rows.length === 0 ? null : rows.map(({ ref }) => ref);
}

type Item = Awaited<ReturnType<typeof listItems>>[number];

const listItems = (db: Services['db'], id: string) =>
	db
		.selectFrom('bulk_item')
		.innerJoin('thread', 'thread.id', 'bulk_item.thread_id')
		.innerJoin('complaint', 'complaint.thread_id', 'bulk_item.thread_id')
		.select(['thread.id', 'thread.ref', 'thread.title', 'thread.confidential', 'complaint.agency_id as agencyId'])
		.select(['thread.published_at as publishedAt', 'thread.hidden_at as hiddenAt', 'outcome', 'refusal'])
		.where('bulk_id', '=', id)
		.orderBy('position')
		.execute();

/** A report may have gone to another agency since. */
const isReadable = (
	{ id, agencyId, confidential, publishedAt, hiddenAt }: Omit<Item, 'refusal'>,
	actor: Actor
): boolean =>
	mayRead(
		{ confidential, published: publishedAt !== null, hidden: hiddenAt !== null },
		capacitiesOf(actor, { threadId: id, agencyId, isReporter: false })
	);

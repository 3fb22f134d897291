import type { Db } from '../../db/client';
import type { QueueItem } from './leases';

/** A line of the list. */
export type NamedItem = QueueItem & { ref: string | null; title: string | null };

/** As much as fits beside what is on the screen. */
const LISTED = 30;

/** The first things of the list, with the thread that each belongs to. */
export async function nameItems(db: Db, items: readonly QueueItem[]): Promise<{ rows: NamedItem[]; more: number }> {
	const listed = items.slice(0, LISTED);
	const ids = listed.map(({ threadId }) => threadId);
	const threads =
		ids.length === 0
			? []
			: await db.selectFrom('thread').select(['id', 'ref', 'title']).where('id', 'in', ids).execute();
	const named = new Map(threads.map(({ id, ...thread }) => [id, thread]));
	const rows = listed.map((item) => {
		const thread = named.get(item.threadId);
		return { ...item, ref: thread?.ref ?? null, title: thread?.title ?? null };
	});
	return { rows, more: items.length - listed.length };
}

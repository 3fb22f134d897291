import type { Subject } from '$lib/domain/administration/change';
import type { Db } from '$lib/server/db/client';
import { listEveryChange } from '$lib/server/queries/administration/every-change';

/** What the history of the administration tells of one kind of thing, the newest first. */
export async function toldOf(db: Db, kind: Subject): Promise<string[]> {
	const { changes } = await listEveryChange(db, { kind, author: null, words: '' }, { called: [] });
	return changes.map(({ act, title, author, reason }) => `${act} ${title}: ${reason} (${author ?? 'server'})`);
}

import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import type { Deps } from '../record';
import type { Writer } from '../../db/drafts';
import { deleteUnlessAttached, lockDraft } from './draft';

/** Throws a draft away, with its files. One that was sent stays, to answer a form that is sent again. */
export function discardDraft(deps: Deps, writer: Writer): Promise<void> {
	return deps.db.transaction().execute(async (trx) => {
		const draft = await lockDraft(trx, deps, writer, deps.now());
		if (draft) await deleteDrafts(trx, [draft.id]);
	});
}

/** Deletes drafts that the caller has locked, and the files that only they hold. */
export async function deleteDrafts(trx: Transaction<Database>, ids: readonly string[]): Promise<void> {
	const files = await trx.deleteFrom('draft_file').where('draft_id', 'in', ids).returning('file_id').execute();
	await trx.deleteFrom('draft').where('id', 'in', ids).execute();
	if (files.length > 0)
		await deleteUnlessAttached(
			trx,
			files.map((file) => file.file_id)
		);
}

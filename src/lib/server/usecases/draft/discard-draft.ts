import type { Deps } from '../record';
import { deleteUnlessAttached, lockDraft } from './draft';

/** Throws a draft away, with its files. One that was sent stays, to answer a form that is sent again. */
export function discardDraft({ db, now }: Deps, token: string): Promise<void> {
	return db.transaction().execute(async (trx) => {
		const draft = await lockDraft(trx, token, now());
		if (!draft) return;
		const files = await trx.deleteFrom('draft_file').where('draft_id', '=', draft.id).returning('file_id').execute();
		await trx.deleteFrom('draft').where('id', '=', draft.id).execute();
		if (files.length > 0)
			await deleteUnlessAttached(
				trx,
				files.map((file) => file.file_id)
			);
	});
}

import type { Transaction } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import type { CleanFile } from '../../files/clean';
import { cleanApart, type FileRefusal } from '../../files/clean-apart';
import { MAX_FILES } from '../../files/limits';
import type { Deps } from '../record';
import { insertFile } from '../thread/attach-files';
import { isOf, type Writer } from '../../db/drafts';
import { deleteUnlessAttached, lockDraft } from './draft';
import { keyOf } from '../../auth/secret-key';

/** A file that was not kept, by the name its owner knows it by. */
export type RefusedFile = { name: string; reason: FileRefusal | 'too_many' };

/** Cleans and stores what was uploaded, at once and file by file: one that is refused harms no other. */
export async function keepDraftFiles(deps: Deps, writer: Writer, files: readonly File[]): Promise<RefusedFile[]> {
	const refused: RefusedFile[] = [];
	for (const file of files) {
		const cleaned = await cleanApart(file, 'citizen');
		if (!cleaned.ok) refused.push({ name: file.name, reason: cleaned.refusal });
		else if (!(await keepDraftFile(deps, writer, cleaned.value))) refused.push({ name: file.name, reason: 'too_many' });
	}
	return refused;
}

function keepDraftFile(deps: Deps, writer: Writer, file: CleanFile): Promise<boolean> {
	return deps.db.transaction().execute(async (trx) => {
		const at = deps.now();
		const draft = await lockDraft(trx, deps, writer, at);
		if (!draft) return false;
		const kept = await listKept(trx, draft.id);
		// The same picture chosen twice, or sent again after a broken connection, is there already.
		if (kept.some(({ sha256 }) => sha256 === file.sha256)) return true;
		if (kept.length >= MAX_FILES) return false;
		const position = Math.max(-1, ...kept.map((one) => one.position)) + 1;
		const fileId = await insertFile(trx, file, at);
		await trx.insertInto('draft_file').values({ draft_id: draft.id, file_id: fileId, position }).execute();
		await trx.updateTable('draft').set({ updated_at: at }).where('id', '=', draft.id).execute();
		return true;
	});
}

const listKept = (trx: Transaction<Database>, draftId: string) =>
	trx
		.selectFrom('draft_file')
		.innerJoin('file', 'file.id', 'draft_file.file_id')
		.select(['position', 'sha256'])
		.where('draft_id', '=', draftId)
		.execute();

/** Takes a file back out of the draft, and out of the database. One that is not there is gone already. */
export function removeDraftFile(deps: Deps, writer: Writer, fileId: string): Promise<void> {
	return deps.db.transaction().execute(async (trx) => {
		const draft = await lockDraft(trx, deps, writer, deps.now());
		if (!draft) return;
		const { numDeletedRows } = await trx
			.deleteFrom('draft_file')
			.where('draft_id', '=', draft.id)
			// Compared as text, because the id comes from a form and need not be one.
			.where((eb) => eb(eb.cast<string>('file_id', 'text'), '=', fileId))
			.executeTakeFirst();
		if (numDeletedRows > 0n) await deleteUnlessAttached(trx, [fileId]);
	});
}

/** The small picture of a file in this very draft. */
export const findDraftThumbnail = (db: Db, { token, userId }: Writer, fileId: string) =>
	db
		.selectFrom('draft_file')
		.innerJoin('file', 'file.id', 'draft_file.file_id')
		.innerJoin('draft', 'draft.id', 'draft_file.draft_id')
		.select(['file.name', 'file.sha256', 'file.thumbnail'])
		.where('draft_id', '=', keyOf(token))
		.where(isOf(userId))
		.where((eb) => eb(eb.cast<string>('file_id', 'text'), '=', fileId))
		.executeTakeFirst();

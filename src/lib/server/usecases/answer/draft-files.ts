import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { MAX_FILES } from '../../files/limits';
import { deleteUnlessAttached } from '../draft/draft';
import type { DraftOf } from './answer-draft';

export type DraftFile = { id: string; name: string; bytes: number };

const isOf = ({ userId, threadId, act }: DraftOf) =>
	sql<boolean>`user_id = ${userId} and thread_id = ${threadId} and act = ${act}`;

const heldBy = (db: Db, of: DraftOf) =>
	db
		.selectFrom('answer_draft_file')
		.innerJoin('file', 'file.id', 'answer_draft_file.file_id')
		.where(isOf(of))
		.orderBy('position')
		.orderBy('file.id');

/** The files that wait with a draft, in the order in which they came. */
export const listDraftFiles = (db: Db, of: DraftOf): Promise<DraftFile[]> =>
	heldBy(db, of).select(['file.id', 'file.name', 'file.size as bytes']).execute();

/** Files that do not lie with a draft: the same lay there already, or there was no room. Whoever brought them may hold them still. */
export type NotLaid = { again: string[]; left: string[] };

/** Lays stored files beside a draft, which has to be there. */
export async function addDraftFiles(trx: Db, of: DraftOf, fileIds: readonly string[]): Promise<NotLaid> {
	if (fileIds.length === 0) return { again: [], left: [] };
	const held = await heldBy(trx, of).select(['file.id', 'sha256']).execute();
	const come = await trx.selectFrom('file').select(['id', 'sha256']).where('id', 'in', fileIds).execute();
	const known = new Set(held.map(({ sha256 }) => sha256));
	const again = come.filter(({ id, sha256 }) => known.has(sha256) && !held.some((file) => file.id === id));
	const fresh = fileIds.filter((id) => come.some((file) => file.id === id && !known.has(file.sha256)));
	const [laid, left] = [fresh.slice(0, MAX_FILES - held.length), fresh.slice(MAX_FILES - held.length)];
	if (laid.length > 0)
		await trx
			.insertInto('answer_draft_file')
			.values(
				laid.map((file_id, nth) => ({
					user_id: of.userId,
					thread_id: of.threadId,
					act: of.act,
					file_id,
					position: held.length + nth
				}))
			)
			.execute();
	return { again: again.map(({ id }) => id), left };
}

/** Takes files away from a draft, all of them where none is named. */
export async function dropDraftFiles(trx: Db, of: DraftOf, fileIds?: readonly string[]): Promise<void> {
	if (fileIds?.length === 0) return;
	const gone = await trx
		.deleteFrom('answer_draft_file')
		.where(isOf(of))
		.$if(fileIds !== undefined, (query) => query.where('file_id', 'in', fileIds ?? []))
		.returning('file_id')
		.execute();
	const ids = gone.map(({ file_id }) => file_id);
	if (ids.length > 0) await deleteUnlessAttached(trx, ids);
}

import type { Db } from '../../db/client';
import type { CleanFile, FileOwner } from '../../files/clean';
import { namelessName } from '../../files/file-name';
import { insertPrint } from '../evidence/prints';

type Attaching = { threadId: string; postId: string | null; fileIds: readonly string[]; of: FileOwner };

/**
 * Ties stored files to a post, or to the report itself. Until here their sender knows them by the names they chose; those
 * of a citizen are forgotten now, before anybody else reads them.
 */
export async function attachFiles(db: Db, { threadId, postId, fileIds, of }: Attaching): Promise<void> {
	if (fileIds.length === 0) return;
	const rows = fileIds.map((fileId, position) => ({ thread_id: threadId, post_id: postId, file_id: fileId, position }));
	await db.insertInto('attachment').values(rows).execute();
	if (of === 'citizen') await forgetNames(db, fileIds);
}

/** Pictures are counted apart from documents, in the order in which they were sent. */
async function forgetNames(db: Db, fileIds: readonly string[]): Promise<void> {
	const rows = await db
		.selectFrom('file')
		.select(['id', 'media_type as mediaType'])
		.where('id', 'in', fileIds)
		.execute();
	const sent = fileIds.flatMap((fileId) => rows.find(({ id }) => id === fileId) ?? []);
	const counts = { photo: 0, document: 0 };
	for (const { id, mediaType } of sent) {
		const number = (counts[mediaType === 'application/pdf' ? 'document' : 'photo'] += 1);
		await db
			.updateTable('file')
			.set({ name: namelessName(mediaType, number) })
			.where('id', '=', id)
			.execute();
	}
}

/** Stores a cleaned file. Until something holds it, it is an orphan that the sweep takes after a day. */
export async function insertFile(db: Db, file: CleanFile, at: Date): Promise<string> {
	const { id } = await db
		.insertInto('file')
		.values({
			name: file.name,
			media_type: file.mediaType,
			size: file.bytes.length,
			width: file.width ?? null,
			height: file.height ?? null,
			sha256: file.sha256,
			bytes: file.bytes,
			thumbnail: file.thumbnail ?? null,
			created_at: at
		})
		.returning('id')
		.executeTakeFirstOrThrow();
	if (file.print) await insertPrint(db, id, file.print);
	return id;
}

import type { Db } from '../../db/client';
import { together, type Write } from '../../db/together';
import type { CleanFile, FileOwner } from '../../files/clean';
import { namelessName } from '../../files/file-name';
import { insertPrint } from '../evidence/prints';

type Attaching = { threadId: string; postId: string | null; fileIds: readonly string[] };

/** Ties stored files to a post, or to the report itself. */
export const attachFiles = (db: Db, { threadId, postId, fileIds }: Attaching): Write[] =>
	fileIds.length === 0
		? []
		: [
				db
					.insertInto('attachment')
					.values(fileIds.map((file_id, position) => ({ thread_id: threadId, post_id: postId, file_id, position })))
			];

/**
 * Until they are tied to something, files are known to their sender by the names they chose; those of a citizen are
 * forgotten now, before anybody else reads them. Pictures are counted apart from documents, in the order in which they were
 * sent.
 */
export async function nameFiles(db: Db, fileIds: readonly string[], of: FileOwner): Promise<void> {
	if (of !== 'citizen' || fileIds.length === 0) return;
	const rows = await db
		.selectFrom('file')
		.select(['id', 'media_type as mediaType'])
		.where('id', 'in', fileIds)
		.execute();
	const sent = fileIds.flatMap((fileId) => rows.find(({ id }) => id === fileId) ?? []);
	const counts = { photo: 0, document: 0 };
	const names = sent.map(({ id, mediaType }) => {
		const number = (counts[mediaType === 'application/pdf' ? 'document' : 'photo'] += 1);
		return { id, name: namelessName(mediaType, number) };
	});
	await together(
		db,
		names.map(({ id, name }) => db.updateTable('file').set({ name }).where('id', '=', id))
	);
}

/** Stores a cleaned file. Until something holds it, only its form can bring it, and `sweepLooseFiles` takes it after a week. */
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

import type { Db } from '../../db/client';
import type { CleanFile } from '../../files/clean';

/** Ties stored files to a post, or to the report itself. */
export async function attachFiles(
	db: Db,
	threadId: string,
	postId: string | null,
	fileIds: readonly string[]
): Promise<void> {
	if (fileIds.length === 0) return;
	const rows = fileIds.map((fileId, position) => ({ thread_id: threadId, post_id: postId, file_id: fileId, position }));
	await db.insertInto('attachment').values(rows).execute();
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
	return id;
}

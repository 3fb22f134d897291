import type { Db } from '../../db/client';
import type { CleanFile } from '../../files/clean';

type Attaching = { threadId: string; postId: string | null; files: readonly CleanFile[]; at: Date };

/** Stores cleaned files and ties them to a post, or to the report itself. */
export async function attachFiles(db: Db, { threadId, postId, files, at }: Attaching): Promise<void> {
	for (const [position, file] of files.entries()) {
		const fileId = await insertFile(db, file, at);
		await db.insertInto('attachment').values({ thread_id: threadId, post_id: postId, file_id: fileId, position }).execute();
	}
}

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

import type { Transaction } from 'kysely';
import type { Db } from '../db/client';
import type { Database } from '../db/schema';
import type { Seal } from '../identity/seal';

type Trx = Transaction<Database>;
type Target = { threadId: string; postId: string | null };

export type StoredPicture = { id: string; name: string; bytes: Buffer };

/** A picture of a post, or of a report itself, under lock; undefined where there is none by this id. */
export const findPicture = (trx: Trx, { threadId, postId }: Target, fileId: string) =>
	trx
		.selectFrom('attachment')
		.innerJoin('file', 'file.id', 'attachment.file_id')
		.select(['file.id', 'file.name', 'file.bytes'])
		.where('attachment.thread_id', '=', threadId)
		.where('attachment.post_id', postId === null ? 'is' : '=', postId)
		.where('file.id', '=', fileId)
		.where('file.media_type', '<>', 'application/pdf')
		.executeTakeFirst();

/**
 * Puts another picture in the place of one, under another address: what a browser keeps of the old one is asked for no more.
 * One picture can stand in several reports of a case.
 */
const standIn = (trx: Trx, from: string, to: string) =>
	trx.updateTable('attachment').set({ file_id: to }).where('file_id', '=', from).execute();

type Masking = { target: Target; seq: number; picture: StoredPicture; maskedId: string };

/** Seals the picture as it was sent, and shows the masked one instead. Masked again, the first one stays the original. */
export async function replacePicture(trx: Trx, seal: Seal, { target, seq, picture, maskedId }: Masking): Promise<void> {
	await standIn(trx, picture.id, maskedId);
	const again = await trx
		.updateTable('redaction')
		.set({ shown_file_id: maskedId, last_seq: seq })
		.where('shown_file_id', '=', picture.id)
		.where('restored_seq', 'is', null)
		.returning('id')
		.executeTakeFirst();
	if (again) return emptyFile(trx, picture.id);
	const id = crypto.randomUUID();
	const { thumbnail } = await trx
		.selectFrom('file')
		.select('thumbnail')
		.where('id', '=', picture.id)
		.executeTakeFirstOrThrow();
	const original = { bytes: picture.bytes.toString('base64'), thumbnail: thumbnail?.toString('base64') ?? null };
	await trx
		.insertInto('redaction')
		.values({
			id,
			thread_id: target.threadId,
			part: 'picture',
			post_id: null,
			event_id: null,
			file_id: picture.id,
			shown_file_id: maskedId,
			sealed: seal.seal(id, original),
			made_seq: seq,
			last_seq: seq
		})
		.execute();
	return emptyFile(trx, picture.id);
}

/** Nothing can be seen of it any more; what refers to it still finds its row. */
const emptyFile = async (trx: Trx, id: string) =>
	void (await trx
		.updateTable('file')
		.set({ bytes: Buffer.alloc(0), thumbnail: null })
		.where('id', '=', id)
		.execute());

/** Shows the masked pictures of a post, or of a report itself, as they were sent; returns how many there were. */
export async function restorePictures(trx: Trx, seal: Seal, target: Target, seq: number): Promise<number> {
	const masked = await maskedIn(trx, target)
		.select(['redaction.id', 'redaction.sealed', 'redaction.file_id as fileId', 'redaction.shown_file_id as shownId'])
		.execute();
	for (const { id, sealed, fileId, shownId } of masked) {
		if (!fileId || !shownId) continue;
		const original = seal.open(id, sealed) as { bytes: string; thumbnail: string | null };
		const thumbnail = original.thumbnail === null ? null : Buffer.from(original.thumbnail, 'base64');
		await trx
			.updateTable('file')
			.set({ bytes: Buffer.from(original.bytes, 'base64'), thumbnail })
			.where('id', '=', fileId)
			.execute();
		await standIn(trx, shownId, fileId);
		await trx.updateTable('redaction').set({ restored_seq: seq }).where('id', '=', id).execute();
		await emptyFile(trx, shownId);
	}
	return masked.length;
}

const maskedIn = (db: Db, { threadId, postId }: Target) =>
	db
		.selectFrom('redaction')
		.innerJoin('attachment', (join) =>
			join.onRef('attachment.file_id', '=', 'redaction.shown_file_id').on('attachment.thread_id', '=', threadId)
		)
		.where('redaction.part', '=', 'picture')
		.where('redaction.restored_seq', 'is', null)
		.where('attachment.post_id', postId === null ? 'is' : '=', postId);

/** Whether a picture of a post, or of a report itself, is masked. */
export const hasMaskedPicture = async (db: Db, target: Target): Promise<boolean> =>
	(await maskedIn(db, target).select('redaction.id').executeTakeFirst()) !== undefined;

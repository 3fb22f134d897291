import { PRINT_VERSION, printOf } from '../../files/picture/print';
import type { Deps } from '../record';
import { insertPrint } from './prints';

/** A few at a time: whoever waits for a page comes first. */
const MOST = 40;

/**
 * Gives prints to pictures of reports that were sent before there were any, or that were printed in another way. What
 * cannot be read any more gets one without words, so that it is not tried again. Returns how many.
 */
export async function printOlderPictures({ db }: Pick<Deps, 'db'>): Promise<number> {
	const files = await db
		.selectFrom('attachment')
		.innerJoin('complaint', 'complaint.thread_id', 'attachment.thread_id')
		.innerJoin('file', 'file.id', 'attachment.file_id')
		.leftJoin('picture_print', 'picture_print.file_id', 'file.id')
		.where('file.media_type', '<>', 'application/pdf')
		.where((of) => of.or([of('picture_print.version', 'is', null), of('picture_print.version', '<>', PRINT_VERSION)]))
		.select(['file.id', 'file.bytes'])
		.distinctOn('file.id')
		.limit(MOST)
		.execute();
	for (const { id, bytes } of files) await insertPrint(db, id, await readPrint(bytes));
	return files.length;
}

const UNREADABLE = { points: Buffer.alloc(0), words: [] };

/** What stands in the database was written by us; that it cannot be read is damage of long ago, and nobody's fault here. */
const readPrint = (bytes: Buffer) => printOf(bytes).catch(() => UNREADABLE);

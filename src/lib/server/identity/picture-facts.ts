import type { Db } from '../db/client';
import type { PictureFacts } from '../files/picture/facts';
import { CONTEXT } from './context';
import type { Seal } from './seal';

/** Puts away what a picture said of itself: it tells where and with what somebody works. */
export const sealFacts = (db: Db, seal: Seal, fileId: string, facts: PictureFacts) =>
	db
		.insertInto('picture_facts')
		.values({ file_id: fileId, sealed: seal.seal(CONTEXT.picture(fileId), facts) })
		.execute();

/** Opens it, for a comparison or for who judges the proof; null where nothing was kept. */
export async function openFacts(db: Db, seal: Seal, fileId: string): Promise<PictureFacts | null> {
	const row = await db.selectFrom('picture_facts').select('sealed').where('file_id', '=', fileId).executeTakeFirst();
	return row ? (seal.open(CONTEXT.picture(fileId), row.sealed) as PictureFacts) : null;
}

import { piecesOfBody } from '$lib/domain/consultation/text/pieces';
import type { Transaction } from 'kysely';
import { listProvisions, listUncutTexts } from '../../../db/consultation-text';
import type { Database } from '../../../db/schema';
import type { Services } from '../../../services';
import { insertPieces } from './store-text';

/**
 * Gives the ayat and letters of texts from before they had ids of their own such ids, version by version, so that people
 * can speak of them. What was said of the whole provision stays there. The caller holds the lock on the thread.
 */
export async function cutOlderTexts(trx: Transaction<Database>, threadId: string): Promise<number> {
	const uncut = await listUncutTexts(trx, threadId);
	let cut = 0;
	for (const { version } of uncut) {
		const [known, present] = [
			await listProvisions(trx, threadId, version - 1),
			await listProvisions(trx, threadId, version)
		];
		const holders = present.map((provision) => ({
			id: provision.id,
			position: provision.position,
			pieces: piecesOfBody(provision)
		}));
		cut += (await insertPieces(trx, { threadId, version }, known, holders)).length;
	}
	return cut;
}

/** The same for every text that was published before. */
export async function cutAllOlderTexts({ db }: Pick<Services, 'db'>): Promise<number> {
	const threads = new Set((await listUncutTexts(db, null)).map(({ threadId }) => threadId));
	let cut = 0;
	for (const threadId of threads)
		cut += await db.transaction().execute(async (trx) => {
			await trx.selectFrom('thread').select('id').where('id', '=', threadId).forUpdate().execute();
			return cutOlderTexts(trx, threadId);
		});
	return cut;
}

import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import { forgetEarlier } from '../../db/revisions';
import type { Thread } from '../../db/threads';
import { forgetInHolds, forgetInLetters, forgetInSearch } from '../../redaction/copies';
import type { MaskablePart } from '../../redaction/parts';
import { findMasked, maskPart, restorePart, sealOf, type Masked } from '../../redaction/sealed';
import type { Locked } from '../in-thread';
import type { Deps } from '../record';
import { indexThread } from '../search/index-threads';
import { inFirstWords, type Chosen } from './choose-passages';

type Under = Pick<Locked<Thread>, 'trx' | 'thread' | 'at'>;
type Changed = { part: MaskablePart; shown: string };

/** Masks what was chosen, wherever the thread keeps the words. */
export async function maskAll(deps: Deps, { trx, thread, at }: Under, chosen: readonly Chosen[]): Promise<Changed[]> {
	const seal = sealOf(deps);
	const changed: Changed[] = [];
	for (const { part, more } of chosen) {
		const masked = await findMasked(trx, seal, thread.id, part);
		const of = { threadId: thread.id, seq: thread.lastSeq + 1, part, more: inFirstWords(more, masked) };
		changed.push({ part, shown: await maskPart(trx, seal, of) });
		await forgetInHolds(trx, part, more);
	}
	await forgetInLetters(trx, thread.id, changed, at);
	if (changed.some(isSearched)) await forgetEarlier(trx, thread.id);
	if (changed.some(isSearched)) await forgetInSearch(trx, thread.id, indexThread);
	return changed;
}

const isSearched = ({ part: { part } }: { part: MaskablePart }) =>
	part === 'title' || part === 'body' || part === 'place';

/** The thread under its title as it reads now. */
export const renamed = (thread: Thread, changed: readonly Changed[]): Thread => {
	const title = changed.find(({ part }) => part.part === 'title');
	return title ? { ...thread, title: title.shown } : thread;
};

/** Puts masked parts of a thread back as they were first written. */
export async function restoreAll(
	trx: Transaction<Database>,
	{ id, lastSeq }: Pick<Thread, 'id' | 'lastSeq'>,
	masked: readonly { part: MaskablePart; masked: Masked }[]
): Promise<void> {
	for (const one of masked) await restorePart(trx, { threadId: id, seq: lastSeq + 1, ...one });
	if (masked.some(isSearched)) await indexThread(trx, id);
}

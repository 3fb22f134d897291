import { listCopiesOfPost } from '../../db/carried-copies';
import type { DecisionHead } from '../../db/decision-head';
import { renderMarkdown } from '../../markdown';
import { endMasking } from '../../redaction/sealed';
import { indexThread } from '../search/index-threads';
import type { Trx } from './in-decision';

type Correction = { id: string; words: string };

/** Puts corrected words in the place of those that were hidden, and keeps these; what a search finds is made anew. */
export async function exchangeWords(
	trx: Trx,
	{ threadId, postId }: Pick<DecisionHead, 'threadId' | 'postId'>,
	{ id, words }: Correction,
	at: Date
): Promise<void> {
	if (threadId === null) return;
	const now = { body: words, body_html: renderMarkdown(words) };
	const before = postId
		? await trx.selectFrom('post').select('body').where('id', '=', postId).executeTakeFirstOrThrow()
		: await trx.selectFrom('complaint').select('body').where('thread_id', '=', threadId).executeTakeFirstOrThrow();
	await trx
		.insertInto('earlier_words')
		.values({ thread_id: threadId, post_id: postId, correction_id: id, body: before.body, until_at: at })
		.execute();
	if (postId) {
		const copies = await listCopiesOfPost(trx, postId);
		const ids = [postId, ...copies.map((copy) => copy.postId)];
		await endMasking(trx, ['post_id', ids]);
		await trx.updateTable('post').set(now).where('id', 'in', ids).execute();
		return;
	}
	await endMasking(trx, ['thread_id', [threadId]]);
	await trx.updateTable('complaint').set(now).where('thread_id', '=', threadId).execute();
	await indexThread(trx, threadId);
}

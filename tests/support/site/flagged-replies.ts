import { randomUUID } from 'node:crypto';
import { database } from './database';

const DAY_MS = 86_400_000;

/** Replies to a report that readers flagged so long ago that they come first in the queue; in its order. */
export async function flaggedReplies(ref: string, count: number, daysAgo: number): Promise<string[]> {
	const { id: threadId } = await database()
		.selectFrom('thread')
		.select('id')
		.where('ref', '=', ref)
		.executeTakeFirstOrThrow();
	const ids: string[] = [];
	for (let place = 0; place < count; place += 1) ids.push(await flaggedReply(threadId, place, daysAgo));
	return ids;
}

const flaggedReply = (threadId: string, place: number, daysAgo: number): Promise<string> =>
	database()
		.transaction()
		.execute(async (trx) => {
			const id = randomUUID();
			const at = new Date(Date.now() - daysAgo * DAY_MS + place * 1000);
			const { last_seq: seq } = await trx
				.updateTable('thread')
				.set((eb) => ({ last_seq: eb('last_seq', '+', 1) }))
				.where('id', '=', threadId)
				.returning('last_seq')
				.executeTakeFirstOrThrow();
			const written = { thread_id: threadId, actor_role: 'anyone', action: 'reply', public: true } as const;
			const event = await trx
				.insertInto('thread_event')
				.values({ ...written, seq, at, data: JSON.stringify({ postId: id }) })
				.returning('id')
				.executeTakeFirstOrThrow();
			const body = `Kiriman ${place + 1}: jual obat kuat, hubungi kami sekarang juga.`;
			const post = { id, thread_id: threadId, event_id: event.id, kind: 'reply', author_role: 'anyone' } as const;
			await trx
				.insertInto('post')
				.values({ ...post, body, body_html: `<p>${body}</p>`, created_at: at })
				.execute();
			await trx
				.insertInto('flag')
				.values({ thread_id: threadId, post_id: id, reason: 'spam', flagger: `device:${id}`, at })
				.execute();
			return id;
		});

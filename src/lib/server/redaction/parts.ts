import type { WordPart } from '$lib/domain/moderation/redacted-part';
import { sql, type Transaction } from 'kysely';
import type { Db } from '../db/client';
import type { Database } from '../db/schema';
import { renderMarkdown } from '../markdown';

/** Words that can be masked, as everybody reads them now. */
export type MaskablePart = {
	part: WordPart;
	/** The post, event or file that they are of; null for the thread's own. */
	id: string | null;
	text: string;
};

type Target = { threadId: string; postId: string | null };

/** All words of a post, or of a report itself: what was written, the reasons in its history, the names of its files. */
export async function listParts(db: Db, target: Target): Promise<MaskablePart[]> {
	const written = target.postId === null ? await listOfReport(db, target.threadId) : await listOfPost(db, target);
	return written.length === 0 ? [] : [...written, ...(await listFileNames(db, target))];
}

const listOfPost = (db: Db, { threadId, postId }: Target): Promise<MaskablePart[]> =>
	db
		.selectFrom('post')
		.select([sql<WordPart>`'post'`.as('part'), sql<string | null>`id`.as('id'), 'body as text'])
		.where('thread_id', '=', threadId)
		.where('id', '=', postId)
		.execute();

async function listOfReport(db: Db, threadId: string): Promise<MaskablePart[]> {
	const report = await db
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.select(['thread.title', 'complaint.body', 'complaint.place'])
		.where('thread_id', '=', threadId)
		.executeTakeFirst();
	if (!report) return [];
	const reasons = await db
		.selectFrom('thread_event')
		.select([
			sql<WordPart>`'reason'`.as('part'),
			sql<string | null>`id`.as('id'),
			sql<string>`data ->> 'reason'`.as('text')
		])
		.where('thread_id', '=', threadId)
		.where(sql<boolean>`data ? 'reason'`)
		.orderBy('seq')
		.execute();
	const own = (part: 'title' | 'body' | 'place') => ({ part, id: null, text: report[part] });
	return [own('title'), own('body'), own('place'), ...reasons];
}

const listFileNames = (db: Db, { threadId, postId }: Target): Promise<MaskablePart[]> =>
	db
		.selectFrom('attachment')
		.innerJoin('file', 'file.id', 'attachment.file_id')
		.select([sql<WordPart>`'file_name'`.as('part'), sql<string | null>`file.id`.as('id'), 'file.name as text'])
		.where('thread_id', '=', threadId)
		.where('post_id', postId === null ? 'is' : '=', postId)
		.orderBy('position')
		.execute();

/** Writes other words in the place of a part, wherever the forum keeps them. */
export async function writePart(
	trx: Transaction<Database>,
	threadId: string,
	{ part, id, text: before }: MaskablePart,
	text: string
): Promise<void> {
	const html = renderMarkdown(text);
	switch (part) {
		case 'title':
			await trx.updateTable('thread').set({ title: text }).where('id', '=', threadId).execute();
			return;
		case 'body':
			await trx
				.updateTable('complaint')
				.set({ body: text, body_html: html })
				.where('thread_id', '=', threadId)
				.execute();
			return;
		case 'place':
			await trx.updateTable('complaint').set({ place: text }).where('thread_id', '=', threadId).execute();
			return;
		case 'post':
			await trx.updateTable('post').set({ body: text, body_html: html }).where('id', '=', id).execute();
			return;
		case 'file_name':
			await trx.updateTable('file').set({ name: text }).where('id', '=', id).execute();
			return;
		case 'reason':
			await writeReason(trx, threadId, id, { before, text });
	}
}

/** The reason of an event, and its copies: in the book, and what a rating leaves in its report. */
async function writeReason(
	trx: Transaction<Database>,
	threadId: string,
	eventId: string | null,
	{ before, text }: { before: string; text: string }
): Promise<void> {
	await sql`update thread_event set data = jsonb_set(data, '{reason}', to_jsonb(${text}::text)) where id = ${eventId}`.execute(
		trx
	);
	await trx.updateTable('decision').set({ reason: text }).where('event_id', '=', eventId).execute();
	await trx
		.updateTable('decision')
		.set({ end_reason: text })
		.where('thread_id', '=', threadId)
		.where('end_reason', '=', before)
		.execute();
	await trx
		.updateTable('complaint')
		.set({ rating_words: text })
		.where('thread_id', '=', threadId)
		.where('rating_words', '=', before)
		.execute();
}

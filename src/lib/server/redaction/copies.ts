import type { Passage } from '$lib/domain/moderation/redaction';
import { markOf } from '$lib/text/redaction-mark';
import { sql, type Transaction } from 'kysely';
import type { Database } from '../db/schema';
import { addJob } from '../db/add-job';
import { oneLine } from '../notices/mail/render-letter';
import type { MaskablePart } from './parts';

type Trx = Transaction<Database>;

/**
 * Takes masked words out of the letters that quote them. A letter that nobody sends yet is written anew, from what may be
 * read now; of one that has gone or is on its way our copy keeps no words.
 */
export async function forgetInLetters(
	trx: Trx,
	threadId: string,
	changed: readonly { part: MaskablePart; shown: string }[],
	at: Date
): Promise<void> {
	const title = changed.find(({ part }) => part.part === 'title');
	if (title) await renameInLetters(trx, threadId, title.part.text, title.shown);
	const events = await listQuoted(trx, changed);
	if (events.length === 0) return;
	const unsent = await trx
		.deleteFrom('mail')
		.where('event_id', 'in', events)
		.where('sent_at', 'is', null)
		.where('failed_at', 'is', null)
		.where('claimed_at', 'is', null)
		.returning(['event_id', 'recipient'])
		.execute();
	for (const { event_id, recipient } of unsent)
		await trx
			.updateTable('delivery')
			.set({ due_at: at })
			.where('event_id', '=', event_id ?? '')
			.where('recipient', '=', recipient)
			.where('channel', '=', 'mail')
			.execute();
	await trx.updateTable('mail').set({ body_text: '', body_html: '' }).where('event_id', 'in', events).execute();
	if (unsent.length > 0) await addJob(trx, 'write-letters', {}, { jobKey: `write-letters:${threadId}` });
}

/** Why a post was held may repeat its words, as a link does. */
export async function forgetInHolds(
	trx: Trx,
	{ part, id, text }: MaskablePart,
	passages: readonly Passage[]
): Promise<void> {
	if (part !== 'post' || id === null) return;
	for (const { from, to, kind } of passages)
		await sql`
			update hold set grounds = replace(grounds::text, ${quoted(text.slice(from, to))}, ${quoted(markOf(kind))})::jsonb
			where post_id = ${id}`.execute(trx);
}

/** As the words stand within a text of JSON. */
const quoted = (words: string) => JSON.stringify(words).slice(1, -1);

/** The events whose letters quote the words: those that a post was written with, and those whose reason it was. */
async function listQuoted(trx: Trx, changed: readonly { part: MaskablePart }[]): Promise<string[]> {
	const idsOf = (kind: MaskablePart['part']) =>
		changed.flatMap(({ part: { part, id } }) => (part === kind && id ? [id] : []));
	const posts = idsOf('post');
	if (posts.length === 0) return idsOf('reason');
	const rows = await trx.selectFrom('post').select('event_id').where('id', 'in', posts).execute();
	return [...idsOf('reason'), ...rows.map((row) => row.event_id)];
}

/** Titles stand in every letter about a report, and in the letters of the day, which are about many. */
async function renameInLetters(trx: Trx, threadId: string, before: string, after: string): Promise<void> {
	const [old, now] = [oneLine(before), oneLine(after)];
	const [oldHtml, nowHtml] = [old, now].map((title) => title.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`));
	const { ref } = await trx.selectFrom('thread').select('ref').where('id', '=', threadId).executeTakeFirstOrThrow();
	await sql`
		update mail set body_text = replace(body_text, ${old}, ${now}), body_html = replace(body_html, ${oldHtml}, ${nowHtml}),
			subject = replace(subject, ${old}, ${now})
		where thread_id = ${threadId} or (audience in ('digest', 'following') and position(${ref} in body_text) > 0)`.execute(
		trx
	);
}

/** Words that no other public report holds are not offered to who mistypes either; the rest is counted by the job. */
export async function forgetInSearch(trx: Trx, threadId: string, index: (trx: Trx, id: string) => Promise<void>) {
	const words = () =>
		trx
			.selectFrom('thread')
			.select(sql<string[]>`tsvector_to_array(search)`.as('words'))
			.where('id', '=', threadId)
			.executeTakeFirstOrThrow();
	const before = await words();
	await index(trx, threadId);
	const after = new Set((await words()).words);
	const gone = before.words.filter((word) => !after.has(word));
	if (gone.length === 0) return;
	await trx.deleteFrom('search_word').where('threads', '<=', 1).where('word', 'in', gone).execute();
}

import { joinPassages, maskWords, type Passage } from '$lib/domain/moderation/redaction';
import { markOf } from '$lib/text/redaction-mark';
import { sql, type Transaction } from 'kysely';
import type { Db } from '../db/client';
import type { Database } from '../db/schema';
import { createSeal, type Seal } from '../identity/seal';
import type { Env } from '../env';
import { listParts, writePart, type MaskablePart } from './parts';

type Trx = Transaction<Database>;

/** A part that is masked: the words as they were first written, and which of them are masked. */
export type Masked = { id: string; original: string; passages: Passage[] };
type Of = Pick<MaskablePart, 'part' | 'id'>;

export const sealOf = ({ env }: { env: Pick<Env, 'secret'> }): Seal => createSeal(env.secret);

const openRows = (db: Db, threadId: string) =>
	db.selectFrom('redaction').where('thread_id', '=', threadId).where('restored_seq', 'is', null);

/** What of these words is masked now; null where nothing is. */
export async function findMasked(db: Db, seal: Seal, threadId: string, { part, id }: Of): Promise<Masked | null> {
	const row = await openRows(db, threadId)
		.select(['id', 'sealed', 'passages'])
		.where('part', '=', part)
		.where(sql<boolean>`coalesce(post_id, event_id, file_id, thread_id) = ${id ?? threadId}`)
		.executeTakeFirst();
	if (!row) return null;
	const { text } = seal.open(row.id, row.sealed) as { text: string };
	return { id: row.id, original: text, passages: row.passages };
}

/** Masks passages of a part, beside those that are masked already, and returns what everybody reads from now on. */
export async function maskPart(
	trx: Trx,
	seal: Seal,
	{ threadId, seq, part, more }: { threadId: string; seq: number; part: MaskablePart; more: readonly Passage[] }
): Promise<string> {
	const masked = await findMasked(trx, seal, threadId, part);
	const original = masked?.original ?? part.text;
	const passages = joinPassages([...(masked?.passages ?? []), ...more]);
	if (masked) {
		await trx
			.updateTable('redaction')
			.set({ passages: JSON.stringify(passages), last_seq: seq })
			.where('id', '=', masked.id)
			.execute();
	} else {
		const id = crypto.randomUUID();
		await trx
			.insertInto('redaction')
			.values({
				id,
				thread_id: threadId,
				part: part.part,
				...targetOf(part),
				sealed: seal.seal(id, { text: original }),
				passages: JSON.stringify(passages),
				made_seq: seq,
				last_seq: seq
			})
			.execute();
	}
	const shown = maskWords(original, passages, markOf);
	await writePart(trx, threadId, part, shown);
	return shown;
}

const targetOf = ({ part, id }: Of) => ({
	post_id: part === 'post' ? id : null,
	event_id: part === 'reason' ? id : null,
	file_id: part === 'file_name' ? id : null
});

/** The masked words among the parts of a post, or of a report itself. */
export async function listMasked(db: Db, seal: Seal, target: { threadId: string; postId: string | null }) {
	const parts = await listParts(db, target);
	const masked = await Promise.all(
		parts.map(async (part) => ({ part, masked: await findMasked(db, seal, target.threadId, part) }))
	);
	return masked.flatMap(({ part, masked: found }) => (found ? [{ part, masked: found }] : []));
}

/** Puts the words back as they were first written. */
export async function restorePart(
	trx: Trx,
	{ threadId, seq, part, masked }: { threadId: string; seq: number; part: MaskablePart; masked: Masked }
): Promise<void> {
	await writePart(trx, threadId, part, masked.original);
	await trx.updateTable('redaction').set({ restored_seq: seq }).where('id', '=', masked.id).execute();
}

/** Whether words of a post, or of a report itself, are masked. */
export async function hasMaskedWords(db: Db, target: { threadId: string; postId: string | null }): Promise<boolean> {
	const parts = await listParts(db, target);
	const rows = await openRows(db, target.threadId)
		.select(['part', sql<string>`coalesce(post_id, event_id, file_id, thread_id)`.as('of')])
		.execute();
	return parts.some(({ part, id }) => rows.some((row) => row.part === part && row.of === (id ?? target.threadId)));
}

/** What was masked in the earlier words stays sealed, and is put back by nothing: the words in their place are others. */
export const endMasking = (trx: Trx, [of, ids]: ['post_id' | 'thread_id', readonly string[]]) =>
	trx
		.updateTable('redaction')
		.from('thread')
		.set((eb) => ({ restored_seq: eb('thread.last_seq', '+', 1) }))
		.whereRef('thread.id', '=', 'redaction.thread_id')
		.where(`redaction.${of}`, 'in', ids)
		.where('redaction.part', '=', of === 'post_id' ? 'post' : 'body')
		.where('redaction.restored_seq', 'is', null)
		.execute();

/** Whether something in the thread is masked. */
export const isMasked = async (trx: Db, threadId: string): Promise<boolean> =>
	(await trx
		.selectFrom('redaction')
		.select('thread_id')
		.where('thread_id', '=', threadId)
		.limit(1)
		.executeTakeFirst()) !== undefined;

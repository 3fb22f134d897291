import { matchPieces } from '$lib/domain/consultation/text/match-pieces';
import { wholePieces, type Piece } from '$lib/domain/consultation/text/pieces';
import { sameWords, type Provision } from '$lib/domain/consultation/text/provisions';
import { renderMarkdown } from '$lib/server/markdown';
import type { Insertable, Transaction } from 'kysely';
import type { VersionedPart, VersionedProvision } from '../../../db/consultation-text';
import type { Database } from '../../../db/schema';

type Trx = Transaction<Database>;
export type Cut = Provision & { pieces: readonly Piece[] };
export type NewText = { threadId: string; version: number; provisions: readonly Cut[] };
/** What each provision of the new text goes on with. */
type Kept = readonly (string | null)[];

/** A version's provisions and their pieces, each under the id that it goes on with or a new one. Answers the ids, by place. */
export async function insertProvisions(
	trx: Trx,
	{ threadId, version, provisions }: NewText,
	known: readonly VersionedProvision[],
	kept: Kept
): Promise<{ ids: string[]; all: Set<string> }> {
	const olds = new Map(known.map((old) => [old.id, old]));
	const made = await insertNew(trx, threadId, kept.filter((id) => id === null).length);
	const ids = kept.map((id) => id ?? take(made));
	const rows = provisions.map(({ kind, label, body, pieces }, position) => {
		const old = olds.get(ids[position] ?? '');
		const wordsSince = old && sameWords(old.body, body) ? old.wordsSince : version;
		const html = pieces.length > 0 ? '' : renderMarkdown(body);
		return { position, kind, label, body, body_html: html, words_since: wordsSince, provision_id: ids[position] ?? '' };
	});
	await insertRows(trx, threadId, version, rows);
	const within = provisions.map(({ pieces }, place) => ({ id: ids[place] ?? '', position: place, pieces }));
	const parts = await insertPieces(trx, { threadId, version }, known, within);
	return { ids, all: new Set([...ids, ...parts]) };
}

type Holder = { id: string; position: number; pieces: readonly Piece[] };

/** The pieces of provisions that are there already. */
export async function insertPieces(
	trx: Trx,
	{ threadId, version }: { threadId: string; version: number },
	known: readonly VersionedProvision[],
	holders: readonly Holder[]
): Promise<string[]> {
	const before = known.map(({ id, parts }) => ({ id, pieces: parts }));
	const matched = matchPieces(
		before,
		holders.map(({ pieces }) => pieces),
		holders.map(({ id }) => id)
	);
	const olds = new Map(known.flatMap(({ parts }) => wholePieces(parts)).map((old) => [old.id, old]));
	const made = await insertNew(trx, threadId, matched.flat().filter((id) => id === null).length);
	const rows = holders.flatMap(({ id: within, position, pieces }, at) =>
		wholePieces(pieces).map(({ kind, label, mark, depth, body, whole }, index) => {
			const id = matched[at]?.[index] ?? take(made);
			const old = olds.get(id);
			const since = old && saysTheSame(old, whole) ? old.wordsSince : version;
			const said = { kind, label, mark, depth, body, body_html: renderMarkdown(body), words_since: since };
			return { ...said, provision_id: id, within, position, part: index + 1 };
		})
	);
	await insertRows(trx, threadId, version, rows);
	return rows.map(({ provision_id }) => provision_id);
}

const saysTheSame = (old: VersionedPart & { whole: string }, whole: string): boolean => sameWords(old.whole, whole);

function take(made: string[]): string {
	const id = made.shift();
	if (!id) throw new Error('Fewer provisions were made than the text has');
	return id;
}

/** Far fewer values than a statement may carry. */
const AT_ONCE = 1_000;

async function insertRows(
	trx: Trx,
	threadId: string,
	version: number,
	rows: readonly Omit<Insertable<Database['provision_version']>, 'thread_id' | 'version'>[]
): Promise<void> {
	for (let from = 0; from < rows.length; from += AT_ONCE) {
		const values = rows.slice(from, from + AT_ONCE).map((row) => ({ ...row, thread_id: threadId, version }));
		await trx.insertInto('provision_version').values(values).execute();
	}
}

/** Keys count on through the life of a text and say nothing of place or number, since both change. */
async function insertNew(trx: Trx, threadId: string, count: number): Promise<string[]> {
	const { used } = await trx
		.selectFrom('provision')
		.select((eb) => eb.fn.countAll<number>().as('used'))
		.where('thread_id', '=', threadId)
		.executeTakeFirstOrThrow();
	const values = Array.from({ length: count }, (_, index) => ({
		thread_id: threadId,
		key: `k${Number(used) + index + 1}`
	}));
	const ids: string[] = [];
	for (let from = 0; from < values.length; from += AT_ONCE) {
		const rows = trx
			.insertInto('provision')
			.values(values.slice(from, from + AT_ONCE))
			.returning('id');
		ids.push(...(await rows.execute()).map(({ id }) => id));
	}
	return ids;
}

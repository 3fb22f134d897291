import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { editionKey, type Edition } from '$lib/domain/open-data/edition';
import { sql } from 'kysely';
import type { Db } from '../../db/client';

export type EditionRow = {
	key: string;
	month: IsoDate;
	madeAt: string;
	reason: string;
	/** A later one of the same month says better. */
	corrected: boolean;
	files: { name: string; rows: number; size: number; sha256: string }[];
};

/** As many as fill ten years. */
const MOST = 120;

/** The editions there are, the newest first. */
export async function listEditions(db: Db): Promise<EditionRow[]> {
	const [editions, files] = await Promise.all([
		db
			.selectFrom('data_edition')
			.selectAll()
			.orderBy('month', 'desc')
			.orderBy('revision', 'desc')
			.limit(MOST)
			.execute(),
		db
			.selectFrom('data_edition_file')
			.select(['month', 'revision', 'name', 'rows', 'size', 'sha256'])
			.orderBy('name')
			.execute()
	]);
	const filesOf = Map.groupBy(files, editionKey);
	return editions.map((edition, index) => ({
		key: editionKey(edition),
		month: edition.month,
		madeAt: edition.made_at.toISOString(),
		reason: edition.reason,
		corrected: editions.slice(0, index).some(({ month }) => month === edition.month),
		files: (filesOf.get(editionKey(edition)) ?? []).map(({ name, rows, size, sha256 }) => ({
			name,
			rows,
			size,
			sha256
		}))
	}));
}

export const hasEdition = async (db: Db, month: IsoDate): Promise<boolean> =>
	(await db.selectFrom('data_edition').select('revision').where('month', '=', month).executeTakeFirst()) !== undefined;

export const findEditionFile = (db: Db, { month, revision }: Edition, name: string) =>
	db
		.selectFrom('data_edition_file as file')
		.innerJoin('data_edition as edition', (join) =>
			join.onRef('edition.month', '=', 'file.month').onRef('edition.revision', '=', 'file.revision')
		)
		.select(['file.name', 'file.media_type as mediaType', 'file.size', 'file.sha256', 'edition.made_at as madeAt'])
		.where('file.month', '=', month)
		.where('file.revision', '=', revision)
		.where('file.name', '=', name)
		.executeTakeFirst();

/** A stretch of a file: from this byte, up to and without that one. */
export type Span = { start: number; end: number };

/** A stretch of a file as it was kept; of what lies before it only the lengths are read. */
export async function* editionSpan(
	db: Db,
	{ month, revision }: Edition,
	name: string,
	{ start, end }: Span
): AsyncGenerator<Uint8Array> {
	const ofFile = () =>
		db
			.selectFrom('data_edition_part')
			.where('month', '=', month)
			.where('revision', '=', revision)
			.where('name', '=', name);
	const parts = await ofFile()
		.select(['position', sql<number>`octet_length(bytes)`.as('length')])
		.orderBy('position')
		.execute();
	let at = 0;
	for (const { position, length } of parts) {
		const [from, until] = [Math.max(0, start - at), Math.min(length, end - at)];
		at += length;
		if (from >= until) continue;
		const { bytes } = await ofFile().select('bytes').where('position', '=', position).executeTakeFirstOrThrow();
		yield new Uint8Array(bytes.subarray(from, until));
	}
}

/** The bytes of a file as they were kept, part after part. */
export async function* editionBytes(db: Db, { month, revision }: Edition, name: string): AsyncGenerator<Uint8Array> {
	for (let position = 0; ; position += 1) {
		const part = await db
			.selectFrom('data_edition_part')
			.select('bytes')
			.where('month', '=', month)
			.where('revision', '=', revision)
			.where('name', '=', name)
			.where('position', '=', position)
			.executeTakeFirst();
		if (!part) return;
		yield new Uint8Array(part.bytes);
	}
}

/** When anything changed last that everybody may read. */
export async function lastPublicChange(db: Db): Promise<Date | null> {
	const found = await db
		.selectFrom('thread')
		.select((eb) => eb.fn.max('last_event_at').as('at'))
		.where('published_at', 'is not', null)
		.where('hidden_at', 'is', null)
		.where('confidential', '=', false)
		.executeTakeFirst();
	return found?.at ?? null;
}

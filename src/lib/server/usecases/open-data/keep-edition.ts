import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Edition } from '$lib/domain/open-data/edition';
import { sql, type Transaction } from 'kysely';
import { createHash } from 'node:crypto';
import type { Database } from '../../db/schema';
import type { Services } from '../../services';

/** A file of an edition: its parts come as they are written, and are held one at a time. */
export type EditionFile = { name: string; mediaType: string; rows: () => number; parts: AsyncIterable<Uint8Array> };
export type KeptFile = { name: string; size: number; sha256: string };

type Trx = Transaction<Database>;
/** Writes the files of an edition, each kept before the next is asked for. */
export type WriteFiles = (trx: Trx, keep: (file: EditionFile) => Promise<KeptFile>) => Promise<void>;

/** `reason`: of a correction. Null: the first of its month. */
type Asked = { month: IsoDate; reason: string | null };

/**
 * Keeps an edition of a month, of one moment of the database. Null where another machine is at it, where the month has its
 * edition, or where there is none yet to correct.
 */
export const keepEdition = (
	{ db, now }: Pick<Services, 'db' | 'now'>,
	{ month, reason }: Asked,
	write: WriteFiles
): Promise<Edition | null> =>
	db
		.transaction()
		.setIsolationLevel('repeatable read')
		.execute(async (trx) => {
			if (!(await isFree(trx))) return null;
			const last = await lastRevision(trx, month);
			if ((last === 0) !== (reason === null)) return null;
			const edition = { month, revision: last + 1 };
			await trx
				.insertInto('data_edition')
				.values({ ...edition, made_at: now(), reason: reason ?? '' })
				.execute();
			await write(trx, (file) => keepFile(trx, edition, file));
			return edition;
		});

const isFree = async (trx: Trx): Promise<boolean> =>
	(
		await sql<{
			free: boolean;
		}>`select pg_try_advisory_xact_lock(hashtextextended('fkp data edition', 0)) as free`.execute(trx)
	).rows[0]?.free === true;

async function lastRevision(trx: Trx, month: IsoDate): Promise<number> {
	const found = await trx
		.selectFrom('data_edition')
		.select((eb) => eb.fn.max('revision').as('last'))
		.where('month', '=', month)
		.executeTakeFirst();
	return found?.last ?? 0;
}

/** Large enough for few rows, small enough for memory. */
const PART = 512 * 1024;

async function keepFile(trx: Trx, edition: Edition, { name, mediaType, rows, parts }: EditionFile): Promise<KeptFile> {
	const hash = createHash('sha256');
	let [size, position] = [0, 0];
	for await (const bytes of inParts(parts)) {
		hash.update(bytes);
		size += bytes.length;
		await trx
			.insertInto('data_edition_part')
			.values({ ...edition, name, position, bytes })
			.execute();
		position += 1;
	}
	const kept = { name, size, sha256: hash.digest('hex') };
	await trx
		.insertInto('data_edition_file')
		.values({ ...edition, ...kept, media_type: mediaType, rows: rows() })
		.execute();
	return kept;
}

async function* inParts(written: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
	let waiting: Uint8Array[] = [];
	let size = 0;
	for await (const bytes of written) {
		waiting.push(bytes);
		size += bytes.length;
		if (size < PART) continue;
		yield Buffer.concat(waiting);
		[waiting, size] = [[], 0];
	}
	if (size > 0) yield Buffer.concat(waiting);
}

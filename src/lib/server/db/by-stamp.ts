import { sql, type RawBuilder } from 'kysely';
import type { Db } from './client';
import { onceALook } from './one-look';

/** A table of one row whose value is another one whenever something changes that triggers have put under it. */
type StampTable = 'rule_stamp' | 'search_stamp';

type Kept<Stored, Book> = {
	stamp: StampTable;
	/** Read together with the stamp, in one statement: both are of one moment. */
	contents: RawBuilder<Stored>;
	open: (stored: Stored) => Book;
};

/**
 * Keeps what hardly ever changes and is asked for again and again: it is read anew only where its stamp is another than that
 * of what was read last. The stamp is random and changes in the transaction that changes what is under it: it tells the
 * truth inside that one, after it was rolled back, and in any database. What is kept is shared: never changed once read. In
 * one look the stamp is read once.
 */
export function keepByStamp<Stored, Book>({ stamp, contents, open }: Kept<Stored, Book>): (db: Db) => Promise<Book> {
	const current = sql<{ stamp: string }>`select value as stamp from ${sql.table(stamp)}`;
	const whole = sql<{
		stamp: string;
		contents: Stored;
	}>`select value as stamp, ${contents} as contents from ${sql.table(stamp)}`;
	let newest: { stamp: string; book: Book } | null = null;
	const read = async (db: Db): Promise<Book> => {
		const known = newest;
		if (known && (await current.execute(db)).rows[0]?.stamp === known.stamp) return known.book;
		const [row] = (await whole.execute(db)).rows;
		if (!row) throw new Error(`${stamp} has no row`);
		newest = { stamp: row.stamp, book: open(row.contents) };
		return newest.book;
	};
	return (db) => onceALook(read, () => read(db));
}

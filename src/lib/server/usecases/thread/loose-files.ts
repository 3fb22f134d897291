import { sql } from 'kysely';
import type { Db } from '../../db/client';
import type { Deps } from '../record';

/** A form can stand open that long and still bring the files that were chosen in it. */
export const FORM_FILE_DAYS = 7;

const HOUR_MS = 3_600_000;
const BATCH = 200;

/** Every place that holds a file. What is only known of one, its print and its facts, goes with it. */
export const HOLDERS = {
	answer_draft_file: ['file_id'],
	attachment: ['file_id'],
	draft_file: ['file_id'],
	material: ['file_id'],
	proof_doubt: ['file_id', 'like_file_id'],
	redaction: ['file_id', 'shown_file_id'],
	signatory: ['scan_file_id']
} as const;

const HELD = sql.join(
	Object.entries(HOLDERS).flatMap(([table, columns]) =>
		columns.map(
			(column) => sql`exists (select from ${sql.table(table)} where ${sql.ref(`${table}.${column}`)} = file.id)`
		)
	),
	sql` or `
);

/**
 * Whether a form may still bring this file. That ends an hour before the sweep may take it, so that no form brings one at
 * the moment in which it goes.
 */
export const mayBeBrought = (now: Date) => {
	const since = new Date(now.getTime() - FORM_FILE_DAYS * 24 * HOUR_MS + HOUR_MS);
	return sql<boolean>`(file.created_at > ${since}::timestamptz or ${HELD})`;
};

/** Deletes the files of forms that came to nothing, once no page can bring them any more; returns how many. */
export async function sweepLooseFiles({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<number> {
	const before = new Date(now().getTime() - FORM_FILE_DAYS * 24 * HOUR_MS);
	let swept = 0;
	for (let count = BATCH; count === BATCH; swept += count) count = await sweepSome(db, before);
	return swept;
}

async function sweepSome(db: Db, before: Date): Promise<number> {
	const { numAffectedRows } = await sql`
		delete from file where id in (
			select id from file where created_at < ${before}::timestamptz and not (${HELD})
			order by created_at limit ${sql.lit(BATCH)} for update skip locked
		)`.execute(db);
	return Number(numAffectedRows ?? 0);
}

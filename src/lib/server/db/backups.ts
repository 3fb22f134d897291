import type { Db } from './client';

type Taken = { at: Date; bytes: number; rows: number; sha256: Buffer };

export const noteBackup = (db: Db, { at, bytes, rows, sha256 }: Taken) =>
	db.insertInto('backup_taken').values({ at, bytes, row_count: rows, sha256 }).execute();

/** Of a backup that was made elsewhere nothing is known, and nothing is written. */
export const noteProof = (db: Db, sha256: Buffer, at: Date) =>
	db.updateTable('backup_taken').set({ proven_at: at }).where('sha256', '=', sha256).execute();

/** Backups that were made, and which were proven. */
export type BackupTables = {
	backup_taken: { at: Date; bytes: number; row_count: number; sha256: Buffer; proven_at: Date | null };
};

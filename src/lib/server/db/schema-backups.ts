/** Backups that were made, and which were proven; what administrators were told of. */
export type BackupTables = {
	health_told: { name: string; told_at: Date };
	backup_taken: { at: Date; bytes: number; row_count: number; sha256: Buffer; proven_at: Date | null };
};

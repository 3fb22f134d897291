import type { Generated } from 'kysely';

/** What lets people in, keeps strangers from trying too often, and knows the devices of before. */
export type AccessTables = {
	session: SessionTable;
	email_token: EmailTokenTable;
	rate_limit: { key: string; count: number; resets_at: Date };
	known_device: { user_id: string; key: string; seen_at: Date };
};

type SessionTable = { id: string; user_id: string; expires_at: Date; created_at: Date; device: Generated<string> };

type EmailTokenTable = {
	id: string;
	user_id: string;
	purpose: 'confirm' | 'reset' | 'invite';
	expires_at: Date;
	used_at: Date | null;
};

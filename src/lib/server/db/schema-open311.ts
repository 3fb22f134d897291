import type { Generated } from 'kysely';

/** What other systems fetch by windows of time. */
export type Open311Tables = {
	listed_update: { event_id: string; at: Date };
	sent_request: {
		key_id: string;
		digest: string;
		at: Date;
		form_key: string;
		event_id: string | null;
		says: string | null;
		working_until: Date | null;
	};
	update_listing: { only_one: Generated<boolean>; at: Date | null };
};

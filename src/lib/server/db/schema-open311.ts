import type { Generated } from 'kysely';

/** What other systems fetch by windows of time. */
export type Open311Tables = {
	listed_update: { event_id: string; at: Date };
	update_listing: { only_one: Generated<boolean>; at: Date | null };
};

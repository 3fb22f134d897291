import type { Role } from '$lib/domain/actor/actor';

type OfChair = { role: Role; agency_id: string | null };

/** What people keep of their desks. */
export type DeskTables = {
	desk_view: OfChair & { code: string; owner_id: string; shared: boolean; name: string; query: string; made_at: Date };
	desk_visit: OfChair & { user_id: string; since: Date | null; seen_at: Date };
	desk_feed: OfChair & { user_id: string; key: string; made_at: Date };
};

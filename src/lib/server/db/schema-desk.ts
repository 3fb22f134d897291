import type { Generated, GeneratedAlways } from 'kysely';
import type { Role } from '$lib/domain/actor/actor';

type OfChair = { role: Role; agency_id: string | null };

/** What people keep of their desks. */
export type DeskTables = {
	desk_view: OfChair & { code: string; owner_id: string; shared: boolean; name: string; query: string; made_at: Date };
	desk_visit: OfChair & { user_id: string; since: Date | null; seen_at: Date };
	tag: {
		id: Generated<string>;
		agency_id: string | null;
		name: string;
		made_by: string;
		made_at: Date;
		became: string | null;
	};
	thread_tag: {
		id: GeneratedAlways<number>;
		tag_id: string;
		thread_id: string;
		put_by: string;
		put_at: Date;
		taken_by: string | null;
		taken_at: Date | null;
	};
	tag_rename: {
		id: GeneratedAlways<number>;
		tag_id: string;
		before: string;
		after: string;
		merged: boolean;
		by_id: string;
		at: Date;
	};
	desk_feed: OfChair & { user_id: string; key: string; made_at: Date };
};

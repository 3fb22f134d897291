import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** Who answers for what, by version; and the next version while it is written. */
export type RoutingTables = {
	routing_version: RoutingVersionTable;
	routing_rule: Rule & { version: number; position: number };
	routing_draft: Rule & { id: Generated<string>; position: GeneratedAlways<number> };
};

type RoutingVersionTable = {
	version: number;
	valid_from: IsoDate;
	ground: string;
	published_at: Date;
	published_by: string | null;
	tried: number;
	moved: number;
};

type Rule = {
	priority: number;
	category_slug: string | null;
	district_code: string | null;
	words: ColumnType<string[], string[] | undefined, string[]>;
	agency_id: string;
	note: ColumnType<string, string | undefined, string>;
};

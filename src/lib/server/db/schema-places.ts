import type { Generated } from 'kysely';

/** What a report is sorted by before anybody has it: where, and about what. */
export type PlaceTables = {
	district: { code: string; name: string; position: number };
	place: {
		code: string;
		district_code: string;
		name: string;
		/** A point inside; both or neither. */
		latitude: Generated<number | null>;
		longitude: Generated<number | null>;
	};
	category: CategoryTable;
};

type CategoryTable = {
	slug: string;
	parent_slug: string | null;
	name_id: string;
	name_en: string;
	keywords: Generated<string>;
	agency_id: string | null;
	elsewhere: Generated<string>;
	supervisory: Generated<boolean>;
	sensitive: Generated<boolean>;
	position: number;
};

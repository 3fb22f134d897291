import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Generated } from 'kysely';

/** Open data as it was given away, a month at a time. */
export type EditionTables = {
	data_edition: { month: IsoDate; revision: number; made_at: Date; reason: Generated<string> };
	data_edition_file: EditionFileTable;
	/** Blurred before they were kept. */
	verification_count: { month: IsoDate; received: number; in_time: number; counted_at: Date };
	data_edition_part: { month: IsoDate; revision: number; name: string; position: number; bytes: Buffer };
};

type EditionFileTable = {
	month: IsoDate;
	revision: number;
	name: string;
	media_type: string;
	rows: number;
	size: number;
	sha256: string;
};

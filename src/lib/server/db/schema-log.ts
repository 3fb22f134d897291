import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Generated } from 'kysely';

/** The public log: leaves, tiles of hashes, signed heads. */
export type LogTables = {
	log_leaf: LogLeafTable;
	log_tile: { level: number; nth: number; hashes: Buffer };
	log_head: { size: number; root: Buffer; at: Date; note: string };
	log_key: { only_one: Generated<boolean>; public_key: Buffer; sealed: Buffer; made_at: Date };
};

type LogLeafTable = {
	id: Generated<number>;
	event_id: string | null;
	change_id: number | null;
	edition_month: IsoDate | null;
	edition_revision: number | null;
	place: number | null;
	commitment: Buffer | null;
	secret: Buffer | null;
	opens: string | null;
};

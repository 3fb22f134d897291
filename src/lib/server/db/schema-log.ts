import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { StandsFor, WitnessFailure } from '$lib/domain/log/words';
import type { Generated, GeneratedAlways } from 'kysely';

/** The public log: leaves, tiles of hashes, signed heads; who else signs them, and what is signed for others. */
export type LogTables = {
	log_leaf: LogLeafTable;
	log_tile: { level: number; nth: number; hashes: Buffer };
	log_head: { size: number; root: Buffer; at: Date; note: string };
	log_key: {
		id: GeneratedAlways<number>;
		public_key: Buffer;
		sealed: Buffer;
		made_at: Date;
		retired_at: Generated<Date | null>;
	};
	log_witness: {
		verifier: string;
		size: Generated<number>;
		signed_at: Generated<Date | null>;
		failing_since: Generated<Date | null>;
		failure: Generated<WitnessFailure | null>;
	};
	log_cosignature: { size: number; witness: string; line: string; at: Date };
	witnessed_log: { origin: string; size: number; root: Buffer; note: string; at: Date };
	witness_key: { only_one: Generated<boolean>; public_key: Buffer; sealed: Buffer; made_at: Date };
};

type LogLeafTable = {
	id: Generated<number>;
	event_id: string | null;
	change_id: number | null;
	edition_month: IsoDate | null;
	edition_revision: number | null;
	stands_for: StandsFor | null;
	stands_for_id: string | null;
	place: number | null;
	commitment: Buffer | null;
	secret: Buffer | null;
	/** Whether salts are drawn from the secret and a lasting key together. */
	keyed: Generated<boolean>;
	opens: string | null;
	/** Until when whoever has a receipt was promised that it has its place. */
	promised_by: Generated<Date | null>;
};

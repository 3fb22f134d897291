import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { BulkInput, CarriedAct, ItemInput } from '$lib/domain/desk/bulk';
import type { ColumnType, Generated } from 'kysely';

/** What the people of an agency settle among themselves. */
export type TeamTables = {
	watch: { thread_id: string; user_id: string; since: Date };
	absence: {
		id: Generated<string>;
		agency_id: string;
		user_id: string;
		deputy_id: string;
		from_day: IsoDate;
		until_day: IsoDate;
		written_by: string;
		written_at: Date;
		ended_by: string | null;
		ended_at: Date | null;
	};
};

/** One act on several reports, and what became of each. */
export type BulkTables = {
	bulk: {
		id: Generated<string>;
		act: CarriedAct;
		input: ColumnType<BulkInput, string, string>;
		doer_id: string;
		at: Date;
		finished_at: Date | null;
		undoes: string | null;
	};
	bulk_item: {
		bulk_id: string;
		position: number;
		thread_id: string;
		input: ColumnType<ItemInput, string, string>;
		outcome: 'done' | 'refused' | null;
		refusal: string | null;
		at: Date | null;
	};
};

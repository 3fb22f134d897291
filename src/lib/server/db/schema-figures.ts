import type { ColumnType } from 'kysely';

/** What figures and lists of what is open are read from; written with each act and rebuilt by `npm run figures`. */
export type FigureTables = {
	open_work: OpenWorkTable;
	figure_change: FigureChangeTable;
};

type OpenWorkTable = {
	thread_id: string;
	/** Null: what anybody but the reporter has to do of it. */
	agency_id: string | null;
	listed: boolean;
	held: boolean;
	received_at: Date;
	due_at: Date | null;
	first_due_at: Date | null;
};

type FigureChangeTable = {
	thread_id: string;
	received_at: Date;
	/** A transaction's number, which no number of JavaScript holds. */
	changed_by: ColumnType<string>;
};

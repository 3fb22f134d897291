import type { RequestKind, RequestOutcome } from '$lib/domain/privacy/request';
import type { Retained } from '$lib/domain/privacy/retention';
import type { ColumnType, Generated, GeneratedAlways } from 'kysely';

/** What people may ask about what is kept of them, and what came of it. */
export type PrivacyTables = {
	erasure: ErasureTable;
	data_request: DataRequestTable;
	retention: RetentionTable;
	retention_run: { id: GeneratedAlways<number>; kind: Retained; at: Date; days: number; removed: number };
};

type RetentionTable = {
	id: GeneratedAlways<number>;
	kind: Retained;
	days: number;
	ground: string;
	since: Date;
	by_user_id: string | null;
};

type DataRequestTable = {
	id: Generated<string>;
	user_id: string | null;
	thread_id: string | null;
	kind: RequestKind;
	words: string;
	asked_at: Date;
	due_at: Date;
	outcome: Generated<RequestOutcome | null>;
	answer: Generated<string>;
	answered_at: Generated<Date | null>;
	answered_by: Generated<string | null>;
};

type ErasureTable = {
	id: Generated<string>;
	user_id: string | null;
	thread_id: string | null;
	at: Date;
	counts: ColumnType<Record<string, number>, string | undefined, string>;
	made_in: Generated<string>;
	began: Generated<Date>;
};

import type { MergeReason } from '$lib/domain/complaint/alike';
import type { ColumnType } from 'kysely';

/** What may be the same matter, as it was found. */
export type MergeTables = { merge_suggestion: MergeSuggestionTable };

type MergeSuggestionTable = {
	thread_id: string;
	other_id: string;
	likeness: number;
	why: ColumnType<MergeReason, string, string>;
	found_at: Date;
	declined_at: Date | null;
	declined_by: string | null;
};

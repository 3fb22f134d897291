import type { Passage } from '$lib/domain/moderation/redaction';
import type { RedactedPart } from '$lib/domain/moderation/redacted-part';
import type { ColumnType, Generated } from 'kysely';

export type RedactionTable = {
	id: Generated<string>;
	thread_id: string;
	part: RedactedPart;
	post_id: string | null;
	event_id: string | null;
	file_id: string | null;
	shown_file_id: string | null;
	sealed: Buffer;
	passages: ColumnType<Passage[], string | undefined, string>;
	made_seq: number;
	last_seq: number;
	restored_seq: number | null;
};

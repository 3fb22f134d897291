import type { Doubt, LookOutcome } from '$lib/domain/evidence/doubt';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { ColumnType, Generated } from 'kysely';

/** Pictures that are known again, and the looks of a second person at proofs of completion. */
export type EvidenceTables = {
	picture_print: { file_id: string; version: number; points: Buffer; words: number[] };
	picture_facts: { file_id: string; sealed: Buffer };
	proof_seed: { month: IsoDate; commitment: string; sealed: Buffer; announced_at: Date };
	proof_look: ProofLookTable;
	proof_doubt: ProofDoubtTable;
	closing_voice: { look_id: string; voice: string; done: boolean; at: Date };
};

type ProofLookTable = {
	id: Generated<string>;
	thread_id: string;
	event_id: string;
	opened_at: Date;
	doubted: boolean;
	drawn: boolean;
	explained: Generated<string>;
	settled_at: Date | null;
	outcome: LookOutcome | null;
};

/** A part of a picture, in thousandths of its width and height. */
export type StoredBox = { left: number; top: number; width: number; height: number };

type ProofDoubtTable = {
	look_id: string;
	position: number;
	file_id: string;
	doubt: Doubt;
	like_file_id: string | null;
	boxes: ColumnType<StoredBox[], string | undefined, never>;
};

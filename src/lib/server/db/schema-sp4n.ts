import type { Generated } from 'kysely';

/** What was handed to SP4N-LAPOR!, and in which file. */
export type Sp4nTables = {
	sp4n_handover: { id: Generated<string>; at: Date; by_user_id: string };
	sp4n_handed: { thread_id: string; handover_id: string };
};

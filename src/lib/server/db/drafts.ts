import { sql } from 'kysely';

/** Who writes a report: whoever holds the token of the cookie, and of an account's draft that account alone. */
export type Writer = { token: string; userId: string | null };

/** Whether the draft of the row is this account's; with null, that of a writer without one. */
export const isOf = (userId: string | null) => sql<boolean>`draft.user_id is not distinct from ${userId}::uuid`;

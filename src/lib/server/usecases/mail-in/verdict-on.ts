import type { PenReason, Verdict } from '$lib/domain/mail-in/verdict';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import type { Incoming } from '../../mail-in/read-message';

/** What became of a message, and what is written in one transaction with that; or when it is to be tried again. */
export type Judged =
	| {
			verdict: Exclude<Verdict, 'penned'>;
			replyId?: string | null;
			with?: (trx: Transaction<Database>) => Promise<unknown>;
	  }
	| { verdict: 'penned'; why: PenReason; replyId?: string | null; ref?: string | null; follows?: string | null }
	| { later: Date };

/** A message that is being read. */
export type Reading = { id: string; incoming: Incoming };

export const penned = (
	why: PenReason,
	known: { replyId?: string; ref?: string; follows?: string | null } = {}
): Judged => ({
	verdict: 'penned',
	why,
	...known
});

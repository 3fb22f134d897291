import type { Change, Effect } from '$lib/domain/administration/change';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';

/** What is kept of one act: who, when, why, what became of which things, and what it reached as it was shown. */
export type Kept = {
	at: Date;
	/** Null: at the machine itself. */
	byUserId: string | null;
	reason: string;
	changes: readonly KeptChange[];
	effect?: Effect;
};

type KeptChange = Pick<Change, 'subject' | 'subjectId' | 'act'> &
	Partial<Pick<Change, 'before' | 'after'>> & {
		/** As people call it now, where neither its facts nor a table say it by its id. */
		title?: string;
	};

/** As many as one statement takes: a file of a whole province names thousands of villages. */
const ROWS_AT_ONCE = 2_000;

/** Tells an act in the history of the province, in the transaction that makes it. Returns its rows there. */
export async function keepChanges(
	trx: Transaction<Database>,
	{ at, byUserId, reason, changes, effect }: Kept
): Promise<number[]> {
	const rows = changes.map(({ subject, subjectId, act, before, after, title }, index) => ({
		at,
		by_user_id: byUserId,
		subject,
		subject_id: subjectId,
		title,
		act,
		before: before ? JSON.stringify(before) : null,
		after: after ? JSON.stringify(after) : null,
		reason,
		effect: index === 0 && effect ? JSON.stringify(effect) : null
	}));
	const ids: number[] = [];
	for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
		const some = rows.slice(from, from + ROWS_AT_ONCE);
		const written = await trx.insertInto('province_change').values(some).returning('id').execute();
		ids.push(...written.map(({ id }) => id));
	}
	return ids;
}

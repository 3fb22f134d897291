import type { LeafKind } from '$lib/domain/log/words';
import { findLeaf, listOpenLeaves } from '../../db/log-leaves';
import type { Services } from '../../services';
import { readForm } from '../../transparency/receipt';

export const LEAVES_A_PAGE = 50;

/** Something of the log that is no act on a thread: what it is, when, and where in the log. */
export type OpenLeaf = {
	id: number;
	place: number;
	kind: LeafKind;
	about: string;
	at: string | null;
	facts: Record<string, unknown> | null;
};

/** The newest first; `older` is the place before which the next page begins. */
export async function listLeaves({ db }: Pick<Services, 'db'>, kinds: readonly LeafKind[], before: number | null) {
	const rows = await listOpenLeaves(db, kinds, before, LEAVES_A_PAGE + 1);
	const shown = rows.slice(0, LEAVES_A_PAGE);
	const leaves = shown.map(({ opens, ...leaf }): OpenLeaf => {
		if (opens === null) return { ...leaf, about: '', at: null, facts: null };
		return { ...leaf, ...readForm(opens) };
	});
	return { leaves, older: rows.length > LEAVES_A_PAGE ? (shown.at(-1)?.place ?? null) : null };
}

/** The leaf of one of them; null where it is an act on a thread, whose page decides who may have its receipt. */
export async function findOpenLeaf({ db }: Pick<Services, 'db'>, id: number) {
	const [leaf, act] = await Promise.all([
		findLeaf(db, id),
		db.selectFrom('log_leaf').select('id').where('id', '=', id).where('event_id', 'is not', null).executeTakeFirst()
	]);
	return leaf && !act ? { leaf, isOwn: false } : null;
}

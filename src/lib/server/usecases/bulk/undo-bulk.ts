import type { Actor } from '$lib/domain/actor/actor';
import { bulkLaw, type BulkAct } from '$lib/domain/desk/bulk';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Deps } from '../record';
import { keepBulk } from './begin-bulk';

export type UndoCommand = { doer: Actor & { userId: string }; id: string; text: string };
export type UndoRefusal = 'not_found' | 'not_undone' | 'already_so';

/**
 * Takes back what was done to several, each by an act of its own; what somebody changed since stays as they left it. Only
 * whoever did it, and once.
 */
export const undoBulk = (deps: Deps, { doer, id, text }: UndoCommand): Promise<Result<{ id: string }, UndoRefusal>> =>
	deps.db.transaction().execute(async (trx) => {
		const bulk = await trx.selectFrom('bulk').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
		if (!bulk || bulk.doer_id !== doer.userId) return refuse('not_found');
		const undo = bulk.act === 'unmerge' || bulk.undoes ? null : bulkLaw(bulk.act as BulkAct).undo;
		if (!undo) return refuse('not_undone');
		const undone = await trx.selectFrom('bulk').select('id').where('undoes', '=', id).executeTakeFirst();
		if (undone) return refuse('already_so');
		const done = await trx
			.selectFrom('bulk_item')
			.select(['thread_id as threadId', 'input'])
			.where('bulk_id', '=', id)
			.where('outcome', '=', 'done')
			.orderBy('position')
			.execute();
		if (done.length === 0) return refuse('already_so');
		const given = bulk.input.assigneeId ?? null;
		const items = done.map(({ threadId, input }) => ({
			threadId,
			input: undo === 'assign' ? { assigneeId: input.from ?? null, from: given } : {}
		}));
		const { tag } = bulk.input;
		const input = { text, ...(tag && { tag }) };
		return allow({ id: await keepBulk(trx, deps, { act: undo, input, doer, items, undoes: id }) });
	});

import type { Actor } from '$lib/domain/actor/actor';
import { fillPlaces, placesIn, type PlaceValues } from '$lib/domain/answer/places';
import type { ActRefusal } from '$lib/domain/complaint/decide';
import type { TeamRefusal } from '$lib/domain/complaint/team-acts';
import {
	bulkActsFor,
	choiceAs,
	isAtDesk,
	type BulkAct,
	type BulkInput,
	type CarriedAct,
	type Choice,
	type ItemInput,
	type ItemRefusal
} from '$lib/domain/desk/bulk';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { addJob } from '../../db/add-job';
import { listChosen, type Chosen } from './chosen';
import type { Database } from '../../db/schema';
import { once } from '../once';
import type { Deps } from '../record';

export type BulkCommand = {
	doer: Actor & { userId: string };
	formKey: string | null;
	act: BulkAct;
	chosen: readonly Choice[];
	input: BulkInput;
	/** What the place-holders of an answer stand for on each of these reports. */
	placesOf: (threadIds: readonly string[]) => Promise<ReadonlyMap<string, PlaceValues>>;
};
export type BulkRefusal = 'not_allowed' | 'none_chosen' | 'places_unknown';

/** What one of them would get, or why it would be refused as it stands. */
export type Prepared = Chosen & {
	input: ItemInput;
	refusal: ActRefusal | TeamRefusal | 'merge_same' | ItemRefusal | null;
};

/** What each of several reports would get by one act: nothing is done by it. */
export async function prepareBulk(
	deps: Deps,
	{ doer, act, chosen: choices, input, placesOf }: Omit<BulkCommand, 'formKey'>
): Promise<Result<Prepared[], BulkRefusal>> {
	if (!bulkActsFor(doer.appointments.map(({ role }) => role)).includes(act)) return refuse('not_allowed');
	const { text = '' } = input;
	const isFilled = act === 'answer' && placesIn(text).open.length > 0;
	if (act === 'answer' && placesIn(text).unknown.length > 0) return refuse('places_unknown');
	const chosen = await listChosen(deps.db, doer, choices, deps.now());
	if (chosen.length === 0) return refuse('none_chosen');
	const values = isFilled ? await placesOf(chosen.map(({ threadId }) => threadId)) : new Map<string, PlaceValues>();
	const gets = (one: Chosen): ItemInput => ({
		...(isFilled && { text: fillPlaces(text, values.get(one.threadId) ?? {}) }),
		...(act === 'assign' && { from: one.assigneeId }),
		...(!isAtDesk(act) && one.seen !== null && { seen: one.seen })
	});
	return allow(
		chosen.map((one) => {
			const own = gets(one);
			return { ...one, input: own, refusal: foreseen(act, one, { ...input, ...own }) };
		})
	);
}

/** Why one would be refused as it stands; whoever carries it out asks again. */
function foreseen(act: BulkAct, one: Chosen, { text = '', into, assigneeId = null }: BulkInput): Prepared['refusal'] {
	if (one.changed && !isAtDesk(act)) return 'changed_since';
	if (one.barred[act]) return one.barred[act];
	if (act === 'answer' && placesIn(text).open.length > 0) return 'places_open';
	if (act === 'merge' && into === one.ref) return 'merge_same';
	if (act === 'assign' && one.assigneeId === assigneeId) return 'already_so';
	return null;
}

/**
 * Writes down what is to be done to each, with the words that were looked at before, and wakes whoever does it. Sent twice it
 * is one piece of work.
 */
export async function beginBulk(
	deps: Deps,
	command: BulkCommand
): Promise<Result<{ id: string }, BulkRefusal | 'form_spent'>> {
	const prepared = await prepareBulk(deps, command);
	if (!prepared.ok) return prepared;
	const { doer, formKey, act, input, chosen } = command;
	return deps.db.transaction().execute((trx) =>
		once(trx, deps, { formKey, act: 'bulk', doer, says: { act, input, refs: chosen.map(choiceAs) } }, async () => {
			const items = prepared.value.map(({ threadId, input: own }) => ({ threadId, input: own }));
			return allow({ id: await keepBulk(trx, deps, { act, input, doer, items, undoes: null }) });
		})
	);
}

type Kept = {
	act: CarriedAct;
	input: BulkInput;
	doer: Actor & { userId: string };
	items: readonly { threadId: string; input: ItemInput }[];
	undoes: string | null;
};

/** Keeps a piece of work; whoever does it is woken when this is committed. */
export async function keepBulk(
	trx: Transaction<Database>,
	{ now }: Pick<Deps, 'now'>,
	{ act, input, doer, items, undoes }: Kept
): Promise<string> {
	const { id } = await trx
		.insertInto('bulk')
		.values({ act, input: JSON.stringify(input), doer_id: doer.userId, at: now(), undoes })
		.returning('id')
		.executeTakeFirstOrThrow();
	const rows = items.map((one, position) => ({
		bulk_id: id,
		position,
		thread_id: one.threadId,
		input: JSON.stringify(one.input)
	}));
	await trx.insertInto('bulk_item').values(rows).execute();
	await addJob(trx, 'carry-bulk', { id }, { jobKey: `carry-bulk:${id}` });
	return id;
}

import { dayOf } from '$lib/domain/calendar/zone';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayFault, type DraftingRefusal, type ItemRefusal } from '$lib/domain/consultation/minutes/minutes';
import type { Term } from '$lib/domain/consultation/words';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { contentOfItem, findDraftItem } from '$lib/server/db/minutes-draft';
import { stateOf } from '$lib/server/proof/fingerprint';
import type { Database } from '$lib/server/db/schema';
import type { Deps } from '../../record';
import type { Command, Done, NotBegun } from '../../in-thread';
import { inDraftMinutes } from './write-minutes';

export type ItemInput = {
	problem: string;
	recommendation: string;
	term: Term;
	/** What is not agreed yet may be left open until the text is fixed. */
	dueDay: IsoDate | null;
	agencyId: string | null;
	/** The office, never a person. */
	personInCharge: string;
	/** Numbers of the answered inputs that it is drawn from. */
	inputs: readonly number[];
};

type Refusal = DraftingRefusal | ItemRefusal | NotBegun | 'changed_meanwhile';

export type SaveItem = Command & {
	itemId: string | null;
	item: ItemInput;
	/** Of the item that its writer began from; null: whatever it was. */
	state?: string | null;
};

/** Writes an item, or changes it. */
export const saveItem = (deps: Deps, command: SaveItem): Promise<Result<Done, Refusal>> =>
	inDraftMinutes(
		deps,
		'save_item',
		command,
		async ({ trx, thread, at }): Promise<Result<Done, ItemRefusal | 'changed_meanwhile'>> => {
			const { item, itemId, slug, formKey, state = null } = command;
			const before = itemId ? await findDraftItem(trx, thread.id, itemId) : null;
			if (before === undefined) return refuse('unknown_item');
			if (state !== null && before && state !== stateOf(contentOfItem(before))) return refuse('changed_meanwhile');
			const faulty = dayFault(item, dayOf(at, deps.env.zone));
			if (faulty) return refuse(faulty);
			if (item.agencyId && !(await isAgency(trx, item.agencyId))) return refuse('unknown_agency');
			const posts = await findAnswered(trx, thread.id, item.inputs);
			if (posts.length !== new Set(item.inputs).size) return refuse('unknown_input');
			const id = itemId ?? formKey ?? crypto.randomUUID();
			if (before) await updateItem(trx, id, item);
			else await insertItem(trx, thread.id, id, item);
			await replaceInputs(trx, id, posts);
			return allow({ slug });
		}
	);

const isAgency = async (trx: Transaction<Database>, id: string): Promise<boolean> =>
	(await trx.selectFrom('agency').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;

async function findAnswered(trx: Transaction<Database>, threadId: string, numbers: readonly number[]) {
	if (numbers.length === 0) return [];
	const rows = await trx
		.selectFrom('input')
		.innerJoin('post', 'post.id', 'input.post_id')
		.select('input.post_id as id')
		.where('input.thread_id', '=', threadId)
		.where('number', 'in', numbers)
		.where('disposition', 'is not', null)
		.where('post.hidden_at', 'is', null)
		.execute();
	return rows.map(({ id }) => id);
}

const valuesOf = ({ problem, recommendation, term, dueDay, agencyId, personInCharge }: ItemInput) => ({
	problem,
	recommendation,
	term,
	due_day: dueDay,
	agency_id: agencyId,
	person_in_charge: personInCharge
});

const updateItem = (trx: Transaction<Database>, id: string, item: ItemInput) =>
	trx.updateTable('minutes_item').set(valuesOf(item)).where('id', '=', id).execute();

async function insertItem(trx: Transaction<Database>, threadId: string, id: string, item: ItemInput): Promise<void> {
	const { last } = await trx
		.selectFrom('minutes_item')
		.select(({ fn }) => fn.coalesce(fn.max('position'), fn.countAll<number>()).as('last'))
		.where('thread_id', '=', threadId)
		.executeTakeFirstOrThrow();
	await trx
		.insertInto('minutes_item')
		.values({ id, thread_id: threadId, position: last + 1, ...valuesOf(item) })
		.execute();
}

async function replaceInputs(trx: Transaction<Database>, itemId: string, posts: readonly string[]): Promise<void> {
	await trx.deleteFrom('minutes_item_input').where('item_id', '=', itemId).execute();
	if (posts.length === 0) return;
	const rows = posts.map((postId) => ({ item_id: itemId, post_id: postId }));
	await trx.insertInto('minutes_item_input').values(rows).execute();
}

export type PlaceItem = Command & { itemId: string; to: 'up' | 'down' | 'out' };

/** Moves an item one place up or down, or takes it out of the minutes; the rest closes ranks. */
export const placeItem = (
	deps: Deps,
	command: PlaceItem
): Promise<Result<Done, DraftingRefusal | NotBegun | 'unknown_item'>> =>
	inDraftMinutes(deps, 'place_item', command, async ({ trx, thread }): Promise<Result<Done, 'unknown_item'>> => {
		const { itemId, to, slug } = command;
		const rows = await trx
			.selectFrom('minutes_item')
			.select('id')
			.where('thread_id', '=', thread.id)
			.orderBy('position')
			.execute();
		const order = rows.map(({ id }) => id);
		const from = order.indexOf(itemId);
		if (from < 0) return refuse('unknown_item');
		order.splice(from, 1);
		if (to === 'out') await trx.deleteFrom('minutes_item').where('id', '=', itemId).execute();
		else order.splice(Math.max(0, from + (to === 'up' ? -1 : 1)), 0, itemId);
		for (const [index, id] of order.entries())
			await trx
				.updateTable('minutes_item')
				.set({ position: index + 1 })
				.where('id', '=', id)
				.execute();
		return allow({ slug });
	});

import type { Actor } from '$lib/domain/actor/actor';
import { placesIn } from '$lib/domain/answer/places';
import type { BulkInput, CarriedAct, ItemInput } from '$lib/domain/desk/bulk';
import { allow, refuse, type Result } from '$lib/domain/result';
import { findStaff } from '../../auth/staff';
import { addJob } from '../../db/add-job';
import { lastChange } from '../../db/last-change';
import { performAct } from '../act';
import { isKeySpent } from '../once';
import type { Deps } from '../record';
import { assignReport } from '../team/assign';
import { tagReport } from '../team/tags';
import { oneByOne } from './one-by-one';

type Item = { position: number; ref: string; threadId: string; input: ItemInput };

/**
 * Goes on with a piece of work until nothing of it waits. It may be cut off anywhere and begun again, also while another
 * process is at it: what was done is known by the key of its act, and is not done again.
 */
export async function carryBulk(deps: Deps, id: string): Promise<void> {
	const { db } = deps;
	const bulk = await db.selectFrom('bulk').selectAll().where('id', '=', id).executeTakeFirst();
	if (!bulk || bulk.finished_at) return;
	await oneByOne<Item, string>({
		items: await listWaiting(deps, id),
		formKey: id,
		nameOf: ({ ref }) => ref,
		async act({ ref, threadId, input }, formKey) {
			if (await isChangedSince(deps, { threadId, formKey, seen: input.seen })) return refuse('changed_since');
			// Asked of each anew: an office may end in the middle.
			const doer = await findStaff(deps, bulk.doer_id);
			return performOne(deps, { act: bulk.act, ref, doer, formKey, ...bulk.input, ...input });
		},
		became: ({ position }, refusal) => keepOutcome(deps, id, position, refusal)
	});
	await db
		.updateTable('bulk')
		.set({ finished_at: deps.now() })
		.where('id', '=', id)
		.where('finished_at', 'is', null)
		.where(({ not, exists, selectFrom }) =>
			not(
				exists(
					selectFrom('bulk_item').select('position').whereRef('bulk_id', '=', 'bulk.id').where('outcome', 'is', null)
				)
			)
		)
		.execute();
}

/** As long as nothing becomes of any report, whoever was at it is taken for dead. */
const SILENCE_MS = 5_000;

/**
 * Sees that the work goes on should its process die: a look that waits, and is put off for as long as reports are done.
 * Were that process alive after all, two would be at it, which does no harm.
 */
export async function watchBulk(deps: Deps, id: string): Promise<void> {
	const open = deps.db.selectFrom('bulk').select('id').where('id', '=', id).where('finished_at', 'is', null);
	if (!(await open.executeTakeFirst())) return;
	const since = new Date(deps.now().getTime() - SILENCE_MS);
	const items = deps.db.selectFrom('bulk_item').select('position').where('bulk_id', '=', id);
	const isCarried = (await items.where('at', '>', since).limit(1).executeTakeFirst()) !== undefined;
	await lookAgain(deps, id);
	if (!isCarried) await carryBulk(deps, id);
}

/** Whatever comes of this process, somebody looks after it. */
export const lookAgain = ({ db }: Deps, id: string): Promise<void> =>
	addJob(db, 'watch-bulk', { id }, { jobKey: `watch-bulk:${id}`, afterMs: SILENCE_MS });

/** Goes on with whatever was left lying, by whichever process. */
export async function carryBulks(deps: Deps): Promise<void> {
	const open = await deps.db.selectFrom('bulk').select('id').where('finished_at', 'is', null).orderBy('at').execute();
	for (const { id } of open) await carryBulk(deps, id);
}

const listWaiting = ({ db }: Deps, id: string): Promise<Item[]> =>
	db
		.selectFrom('bulk_item')
		.innerJoin('thread', 'thread.id', 'bulk_item.thread_id')
		.select(['position', 'thread.ref', 'thread.id as threadId', 'input'])
		.where('bulk_id', '=', id)
		.where('outcome', 'is', null)
		.orderBy('position')
		.execute();

const keepOutcome = ({ db, now }: Deps, id: string, position: number, refusal: string | null) =>
	db
		.updateTable('bulk_item')
		.set({ outcome: refusal === null ? 'done' : 'refused', refusal, at: now() })
		.where('bulk_id', '=', id)
		.where('position', '=', position)
		.where('outcome', 'is', null)
		.execute();

/** Whether somebody did something there since it was read, other than this very act. */
async function isChangedSince(
	{ db }: Deps,
	{ threadId, formKey, seen }: { threadId: string; formKey: string; seen: number | undefined }
): Promise<boolean> {
	if (seen === undefined) return false;
	const { last } = await db
		.selectFrom('thread')
		.select(lastChange('thread.id').as('last'))
		.where('id', '=', threadId)
		.executeTakeFirstOrThrow();
	return last > seen && !(await isKeySpent(db, formKey));
}

type One = BulkInput & ItemInput & { act: CarriedAct; ref: string; doer: Actor; formKey: string };

/** The act itself, by the door through which a single one goes. */
function performOne(deps: Deps, one: One): Promise<Result<unknown, string>> {
	const { act, ref, doer, formKey, assigneeId, from, text, agencyId, into, tag } = one;
	if (act === 'tag' || act === 'untag')
		return tagReport(deps, { ref, doer, formKey, name: tag ?? '', puts: act === 'tag' });
	// It is taken along by whoever asked, as they may read it then; that they asked is what is kept.
	if (act === 'export') return Promise.resolve(allow({ ref }));
	if (act === 'assign')
		return assignReport(deps, {
			ref,
			doer,
			formKey,
			assigneeId: assigneeId ?? null,
			...(from !== undefined && { from }),
			...(text && { text })
		});
	// What is still open of a text was found nowhere, or was a day that has passed.
	if (act === 'answer' && placesIn(text ?? '').open.length > 0) return Promise.resolve(refuse('places_open'));
	// A leading report is not linked to itself.
	if (act === 'merge' && into === ref) return Promise.resolve(refuse('merge_same'));
	const input = {
		...(text && { text }),
		...(agencyId && { agencyId }),
		...(into && { into }),
		// The same words on several reports are what was asked for; each says on how many they stand.
		...(act === 'answer' && { repeated: 'ya' as const })
	};
	return performAct(deps, { ref, act, doer, input, formKey, fileIds: [], postId: null, flagger: '' });
}

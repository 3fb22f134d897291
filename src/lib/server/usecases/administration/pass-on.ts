import { ENTRUSTING } from '$lib/domain/complaint/entrusting';
import { IN_CHARGE } from '$lib/domain/complaint/succession-acts';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { sql, type Transaction } from 'kysely';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import { findComplaintForUpdate } from '../../db/threads';
import { passServices } from './pass-services';
import { record, type Deps } from '../record';

const BATCH = 100;

type Due = {
	changeId: number;
	fromId: string;
	toId: string;
	categories: string[] | null;
	carried: string[];
	services: string[];
	byUserId: string | null;
	back: boolean;
	reason: string;
};

/**
 * Has what one agency leaves to another pass, once its day has come: every open report by an act of its own, then the
 * categories by which new ones come. It may end at any moment and begin again, and run twice: each report moves under its
 * lock, once. Returns how many moved.
 */
export async function passOn(deps: Deps): Promise<number> {
	let moved = 0;
	for (const due of await listDue(deps.db, dayOf(deps.now(), deps.env.zone))) moved += await carryOut(deps, due);
	return moved;
}

const listDue = (db: Db, today: IsoDate): Promise<Due[]> =>
	db
		.selectFrom('agency_transfer')
		.innerJoin('province_change', 'province_change.id', 'change_id')
		.select(['change_id as changeId', 'from_id as fromId', 'to_id as toId', 'categories', 'carried'])
		.select(['services', 'back', 'reason', 'by_user_id as byUserId'])
		.where('done_at', 'is', null)
		.where('on_day', '<=', today)
		.orderBy('change_id')
		.execute();

async function carryOut(deps: Deps, due: Due): Promise<number> {
	let moved = 0;
	for (let seen = ''; ;) {
		const refs = await passing(deps.db, due)
			.where('thread.ref', '>', seen)
			.orderBy('thread.ref')
			.limit(BATCH)
			.execute();
		for (const { ref } of refs) if (await pass(deps, due, ref)) moved += 1;
		const last = refs.at(-1);
		if (!last || refs.length < BATCH) break;
		seen = last.ref;
	}
	await settle(deps, due);
	return moved;
}

/** Reports of which the agency that leaves them is in charge. */
function passing(db: Db, { fromId, toId, categories, back }: Due) {
	const open = db
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.select('thread.ref')
		.where('complaint.agency_id', '=', fromId)
		.where('complaint.status', 'in', IN_CHARGE);
	if (back) return open.where(cameFrom(toId));
	return categories === null ? open : open.where('complaint.category_slug', 'in', categories);
}

/** It passed here from there, and nobody has put it anywhere since. */
const cameFrom = (agencyId: string) => sql<boolean>`(
	select action from thread_event where thread_id = complaint.thread_id
		and action in (${sql.join(ENTRUSTING)}) order by seq desc limit 1
) = 'succeed' and (
	select agency_id from tenure where thread_id = complaint.thread_id order by seq desc offset 1 limit 1
) = ${agencyId}`;

function pass(deps: Deps, due: Due, ref: string): Promise<boolean> {
	return deps.db.transaction().execute(async (trx) => {
		const thread = await findComplaintForUpdate(trx, ref);
		const still = await passing(trx, due).where('thread.ref', '=', ref).executeTakeFirst();
		if (!thread || !still) return false;
		const { status } = thread.complaint;
		await record(trx, deps, thread, {
			action: 'succeed',
			from: status,
			to: status,
			role: 'system',
			agencyId: null,
			userId: null,
			public: true,
			data: { agencyId: due.toId, reason: due.reason },
			at: deps.now()
		});
		await count(trx, due);
		return true;
	});
}

const count = (trx: Transaction<Database>, { changeId }: Due) =>
	trx
		.updateTable('agency_transfer')
		.set((eb) => ({ moved: eb('moved', '+', 1) }))
		.where('change_id', '=', changeId)
		.execute();

/** New reports go where the open ones went, and of a merger the services too. */
const settle = (deps: Deps, due: Due) =>
	deps.db.transaction().execute(async (trx) => {
		const { changeId, fromId, toId, categories, carried, back } = due;
		// Whoever comes second finds it done.
		const waiting = trx.selectFrom('agency_transfer').select('change_id').where('change_id', '=', changeId);
		if (!(await waiting.where('done_at', 'is', null).forUpdate().executeTakeFirst())) return;
		const its = trx.updateTable('category').set({ agency_id: toId }).where('agency_id', '=', fromId).returning('slug');
		const some = back ? carried : categories;
		const gone =
			some === null ? await its.execute() : some.length > 0 ? await its.where('slug', 'in', some).execute() : [];
		const services = await passServices(trx, deps.now(), due);
		await trx
			.updateTable('agency_transfer')
			.set({ done_at: deps.now(), carried: gone.map(({ slug }) => slug), services })
			.where('change_id', '=', changeId)
			.execute();
	});

import type { Actor } from '$lib/domain/actor/actor';
import { OWED_STATUSES, REPORTED_STATUS, SETTLED_STATUSES } from '$lib/domain/consultation/commitment/status';
import { officesOf } from '$lib/domain/consultation/hosting/host';
import { dayOf } from '$lib/domain/calendar/zone';
import {
	lateOn,
	momentOf,
	selectCommitments,
	toCommitmentRow,
	type CommitmentRow,
	type House
} from '../consultation/commitment/row';

/** Each part of the list ends here, and the page says so. */
export const DESK_COMMITMENTS_MOST = 50;

export type DeskCommitments = Record<'open' | 'waiting' | 'settled', CommitmentRow[]>;

/** What the agencies of this person have promised; null for who works at none. */
export async function listDeskCommitments(house: House, actor: Actor): Promise<DeskCommitments | null> {
	const agencies = officesOf(actor);
	if (agencies.length === 0) return null;
	const moment = await momentOf(house);
	const own = selectCommitments(house.db).where('commitment.agency_id', 'in', agencies).limit(DESK_COMMITMENTS_MOST);
	const [open, waiting, settled] = await Promise.all([
		own.where('commitment.status', 'in', OWED_STATUSES).orderBy('commitment.due_day').orderBy('item.id').execute(),
		own.where('commitment.status', '=', REPORTED_STATUS).orderBy('commitment.reported_at').orderBy('item.id').execute(),
		own
			.where('commitment.status', 'in', SETTLED_STATUSES)
			.orderBy('commitment.settled_at', 'desc')
			.orderBy('item.id')
			.execute()
	]);
	const shown = (rows: typeof open) => rows.map((row) => toCommitmentRow(row, moment));
	return { open: shown(open), waiting: shown(waiting), settled: shown(settled) };
}

/** How many of them are late; null for who works at no agency. */
export async function countLateCommitments({ db, now, env }: House, actor: Actor): Promise<number | null> {
	const agencies = officesOf(actor);
	if (agencies.length === 0) return null;
	const { late } = await lateOn(dayOf(now(), env.zone))(selectCommitments(db))
		.clearSelect()
		.select((eb) => eb.fn.countAll<number>().as('late'))
		.where('commitment.agency_id', 'in', agencies)
		.executeTakeFirstOrThrow();
	return late;
}

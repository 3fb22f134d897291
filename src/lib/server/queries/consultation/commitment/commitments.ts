import type { PromisesKept } from '$lib/domain/consultation/commitment/kept';
import { OWED_STATUSES } from '$lib/domain/consultation/commitment/status';
import { sql } from 'kysely';
import {
	countCommitments,
	lateOn,
	momentOf,
	publicCommitments,
	selectCommitments,
	toCommitmentRow,
	type CommitmentRow,
	type House
} from './row';

/** All promises of one consultation, as the minutes number them. */
export async function listCommitmentsOf(house: House, threadId: string): Promise<CommitmentRow[]> {
	const [moment, rows] = await Promise.all([
		momentOf(house),
		selectCommitments(house.db).where('commitment.thread_id', '=', threadId).orderBy('commitment.position').execute()
	]);
	return rows.map((row) => toCommitmentRow(row, moment));
}

export type CommitmentFigures = { kept: PromisesKept; late: number };
export type AgencyCommitments = CommitmentFigures & { rows: CommitmentRow[] };

/** What an agency has promised in public: how it keeps its word, and what is owed next, the latest first. */
export async function loadAgencyCommitments(house: House, agencyId: string, limit: number): Promise<AgencyCommitments> {
	const moment = await momentOf(house);
	const [figures, rows] = await Promise.all([
		countCommitments(house.db, moment.today, agencyId),
		publicCommitments(house.db)
			.where('commitment.agency_id', '=', agencyId)
			.orderBy(sql`commitment.status not in (${sql.join(OWED_STATUSES.map((status) => sql.lit(status)))})`)
			.orderBy('commitment.due_day')
			.orderBy('commitment.item_id')
			.limit(limit)
			.execute()
	]);
	return { ...figures, rows: rows.map((row) => toCommitmentRow(row, moment)) };
}

const LATE = 5;

/** The promises of the whole province that are late, the longest first, and which share is kept. */
export async function loadLateCommitments(house: House): Promise<AgencyCommitments> {
	const moment = await momentOf(house);
	const [figures, rows] = await Promise.all([
		countCommitments(house.db, moment.today, null),
		lateOn(moment.today)(publicCommitments(house.db))
			.orderBy('commitment.due_day')
			.orderBy('commitment.item_id')
			.limit(LATE)
			.execute()
	]);
	return { ...figures, rows: rows.map((row) => toCommitmentRow(row, moment)) };
}

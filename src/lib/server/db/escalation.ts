import { climbersIn, type Duty, type Rung } from '$lib/domain/escalation/ladder';
import type { ComplaintStatus } from '$lib/domain/complaint/status';
import type { Db } from './client';

/** The ladder as it is set. */
export const listRungs = (db: Db): Promise<Rung[]> =>
	db
		.selectFrom('escalation_step')
		.select(['clock', 'step', 'offset_working_days as offset', 'audience', 'to_agency_slug as toAgencySlug'])
		.orderBy('clock')
		.orderBy('offset_working_days')
		.execute();

/** The clocks of a report that climb the ladder in its status. */
export async function listDuties(db: Db, threadId: string, status: ComplaintStatus): Promise<Duty[]> {
	const climbers = climbersIn(status);
	if (climbers.length === 0) return [];
	return (
		db
			.selectFrom('deadline')
			.select(['clock', 'round', 'owner', 'agency_id as agencyId', 'due_day as dueDay', 'due_at as dueAt'])
			.where('thread_id', '=', threadId)
			.where('owner', 'in', climbers)
			.where('met_at', 'is', null)
			.where('ended_at', 'is', null)
			.where('due_at', 'is not', null)
			// Before the first routing nobody owes the completion yet; the moderators' own clocks climb.
			.where((eb) => eb.or([eb('owner', '=', 'moderator'), eb('agency_id', 'is not', null)]))
			.$narrowType<Duty>()
			.execute()
	);
}

export const listTaken = (db: Db, threadId: string) =>
	db.selectFrom('escalation').select(['clock', 'round', 'step']).where('thread_id', '=', threadId).execute();

import { HANDLING_ROLES } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { keptInComplaint } from '$lib/domain/complaint/event';
import { OPEN_STATUSES } from '$lib/domain/complaint/status';
import type { Db } from '../../db/client';
import { isInForce } from '../../db/in-force';
import { findComplaintForUpdate } from '../../db/threads';
import { record, type Deps } from '../record';

/**
 * Takes open reports from whoever serves at their agency no longer, in whichever way the service ended: nobody has them then,
 * and the head is told. Any number of processes may run it at once. Returns how many were given up.
 */
export async function vacateReports(deps: Deps): Promise<number> {
	const today = dayOf(deps.now(), deps.env.zone);
	const left = await leftBehind(deps.db, today).execute();
	let given = 0;
	for (const { ref } of left) if (await vacate(deps, ref, today)) given += 1;
	return given;
}

/** Asks once more under the lock: somebody may have taken it since. */
const vacate = ({ db, ...deps }: Deps, ref: string, today: IsoDate): Promise<boolean> =>
	db.transaction().execute(async (trx) => {
		const thread = await findComplaintForUpdate(trx, ref);
		const isLeft = await leftBehind(trx, today).where('thread.ref', '=', ref).executeTakeFirst();
		if (!thread?.assigneeId || !isLeft) return false;
		await record(trx, { db, ...deps }, thread, {
			...keptInComplaint('vacate', { relievedId: thread.assigneeId }),
			from: null,
			to: null,
			role: 'system',
			userId: null,
			agencyId: null,
			public: false,
			at: deps.now()
		});
		return true;
	});

const leftBehind = (db: Db, today: IsoDate) =>
	db
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.select('thread.ref')
		.where('complaint.assignee_id', 'is not', null)
		.where('complaint.status', 'in', OPEN_STATUSES)
		.where((eb) =>
			eb.not(
				eb.exists(
					eb
						.selectFrom('membership')
						.select('membership.id')
						.whereRef('membership.user_id', '=', 'complaint.assignee_id')
						.whereRef('membership.agency_id', '=', 'complaint.agency_id')
						.where('membership.role', 'in', HANDLING_ROLES)
						.where(isInForce(today))
				)
			)
		)
		.orderBy('thread.ref');

import type { Actor } from '$lib/domain/actor/actor';
import type { Capacity } from '$lib/domain/actor/capacity';
import { counterOf } from '$lib/domain/actor/counter';
import { dayOf } from '$lib/domain/calendar/zone';
import { complaintLaw } from '$lib/domain/complaint/acts';
import { isAgencyLate, pausedDaysOf } from '$lib/domain/complaint/read-clocks';
import type { Act, Deciding, Decision } from '$lib/domain/complaint/decide';
import { postOf } from '$lib/domain/thread/act-law';
import type { Transaction } from 'kysely';
import type { Database } from '../../db/schema';
import type { ComplaintThread } from '../../db/threads';
import { actedBy } from '../in-thread';
import type { Deps } from '../record';
import { deriveClocks } from './apply-event';

type Doing = { act: Act; doer: Actor; capacities: readonly Capacity[]; at: Date };

/** What decides, besides the report itself, whether this person may do it now. */
export async function decidingOn(
	trx: Transaction<Database>,
	{ env }: Deps,
	{ id }: ComplaintThread,
	{ act, doer, capacities, at }: Doing
): Promise<Deciding> {
	const timed = act.action === 'ask' || act.action === 'hand_over';
	const clocks = timed ? await deriveClocks(trx, env.zone, id) : [];
	const times = { pausedDays: pausedDaysOf(clocks), overdue: isAgencyLate(clocks, at) };
	return { capacities, userId: doer.userId, at, today: dayOf(at, env.zone), ...times, counter: counterOf(doer, id) };
}

/** The event of a move in the status law, by whom it was decided. */
export const asEvent = (decision: Decision, thread: ComplaintThread, doer: Pick<Actor, 'userId'>, text?: string) => ({
	...decision,
	...actedBy(decision.role, doer, thread.complaint.agencyId),
	public: true,
	...(text && postOf(complaintLaw(decision.action)) ? { text } : {})
});

import type { Actor } from '$lib/domain/actor/actor';
import type { Act } from '$lib/domain/complaint/decide';
import { decide } from '$lib/domain/complaint/decide';
import { isCarriedTo } from '$lib/domain/complaint/merging';
import type { Transaction } from 'kysely';
import { lockLinked } from '../../db/cases';
import type { Database } from '../../db/schema';
import { agencyOf, type ComplaintThread } from '../../db/threads';
import { capacitiesIn } from '../../identity/standing';
import { record, type Deps } from '../record';
import { asEvent, decidingOn } from './move';

type Done = { act: Act; doer: Actor; fileIds: readonly string[]; at: Date };

/**
 * Does to the linked reports what was done to the leading one, each by an event of its own: what its reporter is told, its
 * clocks and its figures are as if it had been done there by hand. What the law does not let happen to one of them, because it
 * stands elsewhere or with somebody else, does not happen to that one. `leader` is the report as it was before.
 */
export async function carryOn(
	trx: Transaction<Database>,
	deps: Deps,
	leader: ComplaintThread,
	{ act, doer, fileIds, at }: Done
): Promise<void> {
	if (leader.headId !== null) return;
	for (const linked of await lockLinked(trx, leader.id)) {
		if (!isCarriedTo(act.action, asStanding(leader), asStanding(linked))) continue;
		const capacities = await capacitiesIn(trx, { ...linked, agencyId: agencyOf(linked) }, doer);
		const doing = await decidingOn(trx, deps, linked, { act, doer, capacities, at });
		// It is sent around with the leading one, and stays where that one stays.
		const { handOvers, returns, boundBy } = leader.complaint;
		const together = { ...linked.complaint, handOvers, returns, boundBy };
		const decision = decide(together, { ...act, files: fileIds.length, carriedFrom: leader.id }, doing);
		if (decision.ok)
			await record(trx, deps, linked, { ...asEvent(decision.value, linked, doer, act.text), at, fileIds });
	}
}

const asStanding = ({ confidential, complaint: { status } }: ComplaintThread) => ({ confidential, status });

import type { Actor, Role } from '$lib/domain/actor/actor';
import { keptInComplaint } from '$lib/domain/complaint/event';
import type { DecisionEnd } from '$lib/domain/moderation/decision';
import { findLink, markDenial, partReport } from '../../db/cases';
import type { ComplaintThread } from '../../db/threads';
import { actedBy } from '../in-thread';
import { record, type Deps } from '../record';
import type { Trx } from './in-decision';

type Answer = { doer: Pick<Actor, 'userId'>; role: Role; words: string; end?: DecisionEnd; at: Date };

/** Takes a report out of its case, as whoever takes the link back found; false where it is in none. */
export async function partOnAppeal(trx: Trx, deps: Deps, thread: ComplaintThread, answer: Answer): Promise<boolean> {
	const link = await findLink(trx, thread.id);
	if (!link) return false;
	await answerIn(trx, deps, thread, { ...answer, act: 'unmerge', into: link.into });
	await partReport(trx, thread.id, link.into);
	return true;
}

/** The link stands: the history of the report says so, and nothing is asked any more. */
export async function keepOnAppeal(trx: Trx, deps: Deps, thread: ComplaintThread, answer: Answer): Promise<void> {
	await answerIn(trx, deps, thread, { ...answer, act: 'keep_merge' });
	await markDenial(trx, thread.id, null);
}

const answerIn = (
	trx: Trx,
	deps: Deps,
	thread: ComplaintThread,
	{ act, into, doer, role, words, end, at }: Answer & { act: 'unmerge' | 'keep_merge'; into?: string }
) =>
	record(trx, deps, thread, {
		...keptInComplaint(act, { reason: words, ...(into && { into }) }),
		from: null,
		to: null,
		...actedBy(role, doer, null),
		public: true,
		...(end && { decision: { end } }),
		at
	});

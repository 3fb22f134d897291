import { decideInThread, type Forum, type ThreadAct } from '../thread/forum';
import { mayAct, type Complaint, type Deciding } from './decide';
import { COMPLAINT_ACTIONS, type ComplaintAction, type ComplaintStatus } from './status';

/** Acts on the thread as a whole; hiding a post belongs to the post. */
const THREAD_WIDE = [
	'reply',
	'note',
	'rate',
	'hide_name',
	'record_sp4n',
	'open_identity',
	'hide_thread',
	'restore_thread',
	'lock',
	'unlock'
] as const satisfies ThreadAct[];

export type AvailableAct = ComplaintAction | (typeof THREAD_WIDE)[number];

/** What the owner of the turn is expected to do next: the one button that stands out. */
const EXPECTED = {
	submitted: 'route',
	needs_completion: 'complete',
	routed: 'answer',
	in_progress: 'resolve',
	questioned: 'complete',
	followed_up: 'confirm',
	contested: 'rework',
	reopened: 'rework',
	returned: 'route',
	appealed: 'route',
	closed_agreed: 'rate',
	closed_silent: 'rate',
	not_our_authority: 'appeal',
	archived: 'appeal',
	withdrawn: null
} as const satisfies Record<ComplaintStatus, AvailableAct | null>;

export type Acting = Deciding & { mayOpenIdentity: boolean };

/** Every act that this person may do on the report now; what their words must hold is asked when they do it. */
export function actsFor(complaint: Complaint, forum: Forum, doer: Acting): AvailableAct[] {
	const moves = COMPLAINT_ACTIONS.filter((action) => mayAct(complaint, action, doer));
	const others = THREAD_WIDE.filter(
		(action) =>
			decideInThread(forum, action, doer.capacities).ok && (action !== 'open_identity' || doer.mayOpenIdentity)
	);
	return [...moves, ...others];
}

export function expectedAct(status: ComplaintStatus, acts: readonly AvailableAct[]): AvailableAct | null {
	const expected = EXPECTED[status];
	return expected !== null && acts.includes(expected) ? expected : null;
}

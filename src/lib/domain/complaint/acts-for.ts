import { pagesOf, type WithPage } from '../thread/act-law';
import type { Result } from '../result';
import { aimsAt, decideInThread, isForumAct } from '../thread/forum';
import { COMPLAINT_ACTS, complaintLaw } from './acts';
import { obstacleTo, type ActRefusal, type Complaint, type Deciding } from './decide';
import { decideAside, isAsideAct, type AsideRefusal, type ComplaintForum } from './forum';
import { isIdentityAct } from './identity-acts';
import { obstacleToIdentity, type IdentityStep } from './identity-request';
import type { ComplaintStatus } from './status';

/** What a person does to a report by a page of its own. */
export type AvailableAct = WithPage<typeof COMPLAINT_ACTS>;

const ACTS = pagesOf(COMPLAINT_ACTS);

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
	at_inspectorate: 'rework',
	at_secretariat: 'rule',
	returned: 'route',
	unsettled: 'route',
	disputed: 'route',
	appealed: 'route',
	closed_agreed: 'rate',
	closed_silent: 'rate',
	ruled: null,
	not_our_authority: 'appeal',
	archived: 'appeal',
	withdrawn: null
} as const satisfies Record<ComplaintStatus, AvailableAct | null>;

/** `identity`: what has happened about the identity of its reporter, for those who hold the permission. */
export type Acting = Deciding & { mayOpenIdentity: boolean; identity?: readonly IdentityStep[] };

/** Whether an act is this person's to do now; what their words must hold is asked when they do it. */
export const mayDo = (complaint: Complaint, forum: ComplaintForum, act: AvailableAct, doer: Acting): boolean =>
	whyNot(complaint, forum, act, doer) === null;

/** Why this person may not do the act now, whatever they would write; null where they may. */
export function whyNot(
	complaint: Complaint,
	forum: ComplaintForum,
	act: AvailableAct,
	doer: Acting
): ActRefusal | AsideRefusal | null {
	if (isIdentityAct(act)) {
		if (!doer.mayOpenIdentity) return 'not_allowed';
		const obstacle = obstacleToIdentity(act, doer.identity ?? [], doer);
		if (obstacle) return obstacle;
	}
	if (isForumAct(act)) return refusalOf(decideInThread(forum, act, doer.capacities));
	if (isAsideAct(act)) return refusalOf(decideAside(forum, act, doer.capacities));
	return obstacleTo(complaint, act, doer);
}

const refusalOf = <R extends string>(decision: Result<unknown, R>): R | null => (decision.ok ? null : decision.refusal);

/** What undoes a masking is offered where that stands, and a picture is chosen first. */
const isOffered = (act: AvailableAct) => !['masked', 'picture'].includes(complaintLaw(act).about ?? 'thread');

/** Every act that this person may do on the report as a whole now; to hide a post belongs to the post. */
export const actsFor = (complaint: Complaint, forum: ComplaintForum, doer: Acting): AvailableAct[] =>
	ACTS.filter(
		(act) => isOffered(act) && aimsAt(complaintLaw(act).about, forum, 'thread') && mayDo(complaint, forum, act, doer)
	);

export function expectedAct(status: ComplaintStatus, acts: readonly AvailableAct[]): AvailableAct | null {
	const expected = EXPECTED[status];
	return expected !== null && acts.includes(expected) ? expected : null;
}

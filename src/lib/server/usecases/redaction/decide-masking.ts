import { surelyPersonal } from '$lib/domain/personal-data/find';
import type { Actor } from '$lib/domain/actor/actor';
import type { Capacity } from '$lib/domain/actor/capacity';
import { dayOf } from '$lib/domain/calendar/zone';
import type { ComplaintParticulars } from '$lib/domain/complaint/particulars';
import { allow, refuse, type Result } from '$lib/domain/result';
import { FORUM_ACTS } from '$lib/domain/thread/acts';
import { aimsAt, decideInThread, type ForumRefusal } from '$lib/domain/thread/forum';
import { findRuleInForce } from '../../db/forum-rules';
import { agencyOf, forumOf, type Thread } from '../../db/threads';
import { actedBy, type Locked } from '../in-thread';
import type { Deps } from '../record';

export type MaskingAct = 'redact' | 'unredact' | 'redact_picture' | 'restore_picture';
export type MaskingRefusal =
	ForumRefusal | 'not_found' | 'text_required' | 'reason_required' | 'reason_personal' | 'rule_ended';

type Asked = { postId: string | null; rule?: string; text?: string };
type Decided = { role: Capacity; data: Pick<ComplaintParticulars, 'reason' | 'rule' | 'postId'> };

/** Whether this person may mask or restore it now, with the words and the rule that this owes. */
export async function decideMasking(
	deps: Deps,
	{ trx, thread, capacities }: Locked<Thread>,
	act: MaskingAct,
	{ postId, rule, text = '' }: Asked
): Promise<Result<Decided, MaskingRefusal>> {
	const forum = forumOf(thread);
	if (!aimsAt(FORUM_ACTS[act].about, forum, postId ? 'post' : 'thread')) return refuse('not_found');
	const permitted = decideInThread(forum, act, capacities);
	if (!permitted.ok) return permitted;
	if (!text.trim()) return refuse('text_required');
	if (surelyPersonal(text).length > 0) return refuse('reason_personal');
	const data = { reason: text, ...(postId ? { postId } : {}) };
	if (!('rule' in FORUM_ACTS[act].asks)) return allow({ role: permitted.value, data });
	if (!rule) return refuse('reason_required');
	const cited = await findRuleInForce(trx, rule, dayOf(deps.now(), deps.env.zone));
	if (!cited) return refuse('rule_ended');
	return allow({ role: permitted.value, data: { ...data, rule: cited } });
}

/** The fields of the event that are the same for all of these acts. */
export const eventOf = ({ thread, at }: Locked<Thread>, role: Capacity, doer: Pick<Actor, 'userId'>) => ({
	from: null,
	to: null,
	...actedBy(role, doer, agencyOf(thread)),
	public: true,
	at
});

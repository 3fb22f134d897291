import type { Actor, Role } from '$lib/domain/actor/actor';
import type { Capacity } from '$lib/domain/actor/capacity';
import { keptInComplaint } from '$lib/domain/complaint/event';
import type { DecisionEnd } from '$lib/domain/moderation/decision';
import type { CitedRule } from '$lib/domain/moderation/rule';
import type { Transaction } from 'kysely';
import { listCopiesOfPost } from '../../db/carried-copies';
import type { Database } from '../../db/schema';
import { agencyOf, findComplaintForUpdate, type Thread } from '../../db/threads';
import { actedBy } from '../in-thread';
import { record, type Deps } from '../record';
import { changePost } from './change-post';

type Done = {
	action: string;
	doer: Pick<Actor, 'userId'>;
	role: Capacity | Role;
	at: Date;
	postId?: string;
	text?: string;
	rule?: CitedRule | null;
	end?: DecisionEnd;
};

const FOLLOWED = { hide_post: 'hide_post', restore_post: 'restore_post' } as const;
const isFollowed = (action: string): action is keyof typeof FOLLOWED => Object.hasOwn(FOLLOWED, action);

/** One answer that reached several reports is hidden, and shown again, in all of them, each by an event of its own. */
export async function followCopies(
	trx: Transaction<Database>,
	deps: Deps,
	{ id: from }: Thread,
	{ action, doer, role, at, postId, text = '', rule, end }: Done
): Promise<void> {
	if (!isFollowed(action)) return;
	for (const copy of await listCopiesOfPost(trx, postId)) {
		const thread = await findComplaintForUpdate(trx, copy.ref);
		if (!thread || !(await changePost(trx, thread.id, { action, postId: copy.postId }, at))) continue;
		await record(trx, deps, thread, {
			...keptInComplaint(action, { reason: text, postId: copy.postId, ...(rule && { rule }), carriedFrom: from }),
			from: null,
			to: null,
			...actedBy(role, doer, agencyOf(thread)),
			public: true,
			...(end && { decision: { end } }),
			at
		});
	}
}

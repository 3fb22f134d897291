import { HANDLING_ROLES, type Actor } from '$lib/domain/actor/actor';
import { capacitiesOf, hasOneOf } from '$lib/domain/actor/capacity';
import { obstacleTo, type ActRefusal } from '$lib/domain/complaint/decide';
import type { ComplaintStatus } from '$lib/domain/complaint/status';
import { BULK_MOST, type BulkAct } from '$lib/domain/desk/bulk';
import { mayRead } from '$lib/domain/thread/visibility';
import type { Db } from '../../db/client';
import { COMPLAINT_COLUMNS } from '../../db/threads';
import { isNotOwn } from '../../identity/own-reports';

/** A report that somebody chose, as far as they may read it. */
export type Chosen = {
	threadId: string;
	ref: string;
	title: string;
	status: ComplaintStatus;
	/** Told to the people of its agency alone. */
	assigneeId: string | null;
	/** Why the act would be refused as it stands; whoever carries it out asks again. */
	barred: Partial<Record<BulkAct, ActRefusal>>;
};

/** The reports behind these numbers, in their order; those that are not this person's to read are left out. */
export async function listChosen(db: Db, actor: Actor, refs: readonly string[], now: Date): Promise<Chosen[]> {
	if (refs.length === 0) return [];
	const rows = await db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['thread.id', 'thread.ref', 'thread.title', 'thread.confidential', 'thread.published_at as publishedAt'])
		.select(['thread.hidden_at as hiddenAt', 'complaint.assignee_id as assigneeId'])
		.select(COMPLAINT_COLUMNS)
		.where('thread.ref', 'in', refs)
		.where(isNotOwn(actor))
		.execute();
	const found = rows.flatMap(({ id, ref, title, confidential, publishedAt, hiddenAt, assigneeId, ...complaint }) => {
		const standing = { threadId: id, agencyId: complaint.agencyId, isReporter: false };
		const capacities = capacitiesOf(actor, standing);
		const readable = { confidential, published: publishedAt !== null, hidden: hiddenAt !== null };
		if (!mayRead(readable, capacities)) return [];
		const doer = { capacities, userId: actor.userId, at: now };
		const has = hasOneOf(capacities, HANDLING_ROLES) ? assigneeId : null;
		const barred = (act: 'accept' | 'answer' | 'route') => obstacleTo(complaint, act, doer) ?? undefined;
		const obstacles = { accept: barred('accept'), answer: barred('answer'), route: barred('route') };
		return [{ threadId: id, ref, title, status: complaint.status, assigneeId: has, barred: without(obstacles) }];
	});
	const order = new Map(refs.map((ref, nth) => [ref, nth]));
	return found.sort((a, b) => (order.get(a.ref) ?? 0) - (order.get(b.ref) ?? 0)).slice(0, BULK_MOST);
}

const without = (barred: Record<string, ActRefusal | undefined>): Chosen['barred'] =>
	Object.fromEntries(Object.entries(barred).filter(([, refusal]) => refusal !== undefined));

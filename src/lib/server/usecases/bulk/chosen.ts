import { HANDLING_ROLES, type Actor } from '$lib/domain/actor/actor';
import { capacitiesOf, hasOneOf } from '$lib/domain/actor/capacity';
import { obstacleTo, type ActRefusal } from '$lib/domain/complaint/decide';
import type { ComplaintStatus } from '$lib/domain/complaint/status';
import { BULK_MOST, type BulkAct, type Choice } from '$lib/domain/desk/bulk';
import { mayRead } from '$lib/domain/thread/visibility';
import type { Db } from '../../db/client';
import { lastChange, lastEvent } from '../../db/last-change';
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
	/** The last event that whoever chose it could know of. */
	seen: number | null;
	/** Somebody did something there since it was chosen. */
	changed: boolean;
	/** Its last event now. */
	last: number;
	/** Why the act would be refused as it stands; whoever carries it out asks again. */
	barred: Partial<Record<BulkAct, ActRefusal>>;
};

/** The reports behind these numbers, in their order; those that are not this person's to read are left out. */
export async function listChosen(db: Db, actor: Actor, choices: readonly Choice[], now: Date): Promise<Chosen[]> {
	if (choices.length === 0) return [];
	const rows = await rowsOf(
		db,
		actor,
		choices.map(({ ref }) => ref)
	);
	const seenOf = new Map(choices.map(({ ref, seen }) => [ref, seen]));
	const found = rows.flatMap((row) => {
		const {
			id,
			ref,
			title,
			confidential,
			publishedAt,
			hiddenAt,
			assigneeId,
			last,
			lastChange: changedBy,
			...complaint
		} = row;
		const standing = { threadId: id, agencyId: complaint.agencyId, isReporter: false };
		const capacities = capacitiesOf(actor, standing);
		const readable = { confidential, published: publishedAt !== null, hidden: hiddenAt !== null };
		if (!mayRead(readable, capacities)) return [];
		const doer = { capacities, userId: actor.userId, at: now };
		const has = hasOneOf(capacities, HANDLING_ROLES) ? assigneeId : null;
		const barred = (act: 'accept' | 'answer' | 'route') => obstacleTo(complaint, act, doer) ?? undefined;
		const obstacles = { accept: barred('accept'), answer: barred('answer'), route: barred('route') };
		const seen = seenOf.get(ref) ?? null;
		const stands = { seen, last, changed: seen !== null && changedBy > seen };
		return [
			{ threadId: id, ref, title, status: complaint.status, assigneeId: has, ...stands, barred: without(obstacles) }
		];
	});
	const order = new Map(choices.map(({ ref }, nth) => [ref, nth]));
	return found.sort((a, b) => (order.get(a.ref) ?? 0) - (order.get(b.ref) ?? 0)).slice(0, BULK_MOST);
}

const rowsOf = (db: Db, actor: Actor, refs: readonly string[]) =>
	db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['thread.id', 'thread.ref', 'thread.title', 'thread.confidential', 'thread.published_at as publishedAt'])
		.select(['thread.hidden_at as hiddenAt', 'complaint.assignee_id as assigneeId'])
		.select([lastEvent('thread.id').as('last'), lastChange('thread.id').as('lastChange')])
		.select(COMPLAINT_COLUMNS)
		.where('thread.ref', 'in', refs)
		.where(isNotOwn(actor))
		.execute();

const without = (barred: Record<string, ActRefusal | undefined>): Chosen['barred'] =>
	Object.fromEntries(Object.entries(barred).filter(([, refusal]) => refusal !== undefined));

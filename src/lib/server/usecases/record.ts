import { project } from '$lib/domain/complaint/project';
import { STATUS_CLOCK } from '$lib/domain/complaint/status-clock';
import { clocksOf, type Clock } from '$lib/domain/deadline/clock';
import type { ClockKind } from '$lib/domain/deadline/policy';
import { postKindOf } from '$lib/domain/thread/post';
import type { ThreadEvent } from '$lib/domain/thread/event';
import type { Transaction } from 'kysely';
import type { Database } from '../db/schema';
import { replaceDeadlines } from '../db/deadlines';
import { loadClockRules } from '../db/rules';
import { findDistrict, listEvents, type Thread } from '../db/threads';
import { renderMarkdown } from '../markdown';
import { queueNotices } from '../notify/queue-notices';
import type { Services } from '../services';
import { attachFiles } from './thread/attach-files';

export type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/** An event about to be written, with the words and files that came with it. */
export type NewEvent = Omit<ThreadEvent, 'seq'> & {
	formKey: string | null;
	/** Words that become a post; those of staff decisions are in `data.reason` instead. */
	text?: string;
	/** Files already cleaned and stored. */
	fileIds?: readonly string[];
};

/**
 * The one door through which anything happens to a thread: the event, its post and files, the row, the clocks and the
 * notices, in the caller's transaction, or none of it. The caller holds the lock on the thread.
 */
export async function record(trx: Transaction<Database>, deps: Deps, thread: Thread, event: NewEvent): Promise<Thread> {
	const seq = thread.lastSeq + 1;
	const eventId = crypto.randomUUID();
	const postId = event.text ? crypto.randomUUID() : null;
	const data = postId ? { ...event.data, postId } : event.data;
	await insertEvent(trx, thread.id, eventId, seq, { ...event, data });
	if (postId) await insertPost(trx, thread.id, eventId, postId, event);
	await attachFiles(trx, thread.id, postId, event.fileIds ?? []);
	const next = {
		...thread,
		...projectThread(thread, event),
		lastSeq: seq,
		complaint: project(thread.complaint, event)
	};
	await updateRows(trx, next, event);
	const clocks = await rebuildDeadlines(trx, deps, thread.id);
	await queueNotices(trx, deps, {
		event: { ...event, data, seq, id: eventId },
		thread: { ...next, published: next.publishedAt !== null, hidden: next.hiddenAt !== null },
		complaint: { ...next.complaint, anonymous: next.anonymous },
		postBody: event.text ?? null,
		dueDay: dueDayFor(next, clocks, event.data.clock)
	});
	return next;
}

/** Derives the clocks of a thread from its history and stores them. Repeating it changes nothing. */
export async function rebuildDeadlines(
	trx: Transaction<Database>,
	{ env }: Pick<Deps, 'env'>,
	threadId: string
): Promise<Clock[]> {
	const clocks = await deriveClocks(trx, env.zone, threadId);
	await replaceDeadlines(trx, threadId, clocks);
	return clocks;
}

/** The clocks of a thread as its history gives them. */
export async function deriveClocks(trx: Transaction<Database>, zone: string, threadId: string): Promise<Clock[]> {
	const rules = await loadClockRules(trx, zone, await findDistrict(trx, threadId));
	return clocksOf(await listEvents(trx, threadId), rules);
}

const insertEvent = (trx: Transaction<Database>, threadId: string, id: string, seq: number, event: NewEvent) =>
	trx
		.insertInto('thread_event')
		.values({
			id,
			thread_id: threadId,
			seq,
			at: event.at,
			action: event.action,
			from_status: event.from,
			to_status: event.to,
			actor_role: event.role,
			actor_agency_id: event.agencyId,
			actor_user_id: event.userId,
			public: event.public,
			data: JSON.stringify(event.data),
			form_key: event.formKey
		})
		.execute();

function insertPost(trx: Transaction<Database>, threadId: string, eventId: string, id: string, event: NewEvent) {
	const text = event.text ?? '';
	return trx
		.insertInto('post')
		.values({
			id,
			thread_id: threadId,
			event_id: eventId,
			kind: postKindOf(event.action) ?? 'reply',
			author_role: event.role,
			author_agency_id: event.agencyId,
			author_user_id: event.userId,
			body: text,
			body_html: renderMarkdown(text),
			created_at: event.at,
			hidden_at: null
		})
		.execute();
}

/** Verification by routing or referral is what makes a report public; a hint at misuse makes it confidential. */
function projectThread(thread: Thread, { action, at, data }: NewEvent) {
	const verifies = action === 'route' || action === 'refer';
	return {
		publishedAt: thread.publishedAt ?? (verifies ? at : null),
		confidential: thread.confidential || data.classification === 'supervisory_complaint',
		hiddenAt: action === 'hide_thread' ? at : action === 'restore_thread' ? null : thread.hiddenAt,
		lockedAt: action === 'lock' ? at : action === 'unlock' ? null : thread.lockedAt,
		anonymous: thread.anonymous || action === 'hide_name',
		rating: data.rating ?? thread.rating
	};
}

async function updateRows(trx: Transaction<Database>, thread: Thread, event: NewEvent): Promise<void> {
	const { complaint } = thread;
	const replies = event.text && event.public ? 1 : 0;
	await trx
		.updateTable('thread')
		.set((eb) => ({
			confidential: thread.confidential,
			published_at: thread.publishedAt,
			hidden_at: thread.hiddenAt,
			locked_at: thread.lockedAt,
			last_event_at: event.at,
			last_seq: thread.lastSeq,
			reply_count: eb('reply_count', '+', replies)
		}))
		.where('id', '=', thread.id)
		.execute();
	await trx
		.updateTable('complaint')
		.set({
			status: complaint.status,
			classification: complaint.classification,
			agency_id: complaint.agencyId,
			anonymous: thread.anonymous,
			hand_overs: complaint.handOvers,
			questions: complaint.questions,
			last_decider_id: complaint.lastDeciderId,
			appealed: complaint.appealed,
			closed_at: complaint.closedAt,
			...(event.data.rating ? { rating: event.data.rating, rating_words: event.data.reason ?? null } : {}),
			...(event.data.sp4nNumber ? { sp4n_number: event.data.sp4nNumber } : {})
		})
		.where('thread_id', '=', thread.id)
		.execute();
}

function dueDayFor(thread: Thread, clocks: readonly Clock[], named?: ClockKind): string | null {
	const kind = named ?? STATUS_CLOCK[thread.complaint.status];
	const running = clocks.filter((clock) => clock.kind === kind && !clock.metAt && !clock.endedAt);
	return running.at(-1)?.reckoning.dueDay ?? null;
}

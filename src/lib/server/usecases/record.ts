import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Clock } from '$lib/domain/deadline/clock';
import type { AnyEvent } from '$lib/domain/events';
import type { ConsultationEvent } from '$lib/domain/consultation/event';
import type { ComplaintEvent } from '$lib/domain/complaint/event';
import { complaintLaw } from '$lib/domain/complaint/acts';
import { effectsOf } from '$lib/domain/complaint/project';
import { consultationLaw } from '$lib/domain/consultation/acts';
import { postOf } from '$lib/domain/thread/act-law';
import type { PostKind } from '$lib/domain/thread/post';
import { projectThread } from '$lib/domain/thread/project';
import type { Transaction } from 'kysely';
import type { Database } from '../db/schema';
import { agencyOf, repliesIn, type ComplaintThread, type Thread } from '../db/threads';
import { renderMarkdown } from '../markdown';
import { writeNotices } from '../notices/who';
import type { Services } from '../services';
import { applyToComplaint } from './complaint/apply-event';
import { applyToConsultation } from './consultation/apply-event';
import { attachFiles } from './thread/attach-files';

export type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/** An event about to be written, with the words and files that came with it. */
type Written<Event> = Omit<Event, 'seq'> & {
	/** Words that become a post; those of staff decisions are in `data.reason` instead. */
	text?: string;
	/** Files already cleaned and stored. */
	fileIds?: readonly string[];
	/** What the post answers or belongs to. */
	replyTo?: string | null;
	meetingId?: string;
	itemId?: string;
	/** Shown to nobody but who lets it in. */
	held?: boolean;
	/** Of a report: its clocks, where its history has just been reckoned and the event itself changes none. */
	clocks?: readonly Clock[];
	/** Writes the rows that hang on the post, before anything is counted. */
	withPost?: (trx: Transaction<Database>, postId: string) => Promise<unknown>;
};

export type NewEvent = Written<ComplaintEvent>;
export type NewConsultationEvent = Written<ConsultationEvent>;
type EventFor<T extends Thread> = T extends ComplaintThread ? NewEvent : NewConsultationEvent;

/** What an event made of the half of the thread that it belongs to. */
export type Applied<T extends Thread> = {
	thread: T;
	/** Due day of the clock that now runs for the owner. */
	dueDay: IsoDate | null;
};

/**
 * The one door through which anything happens to a thread: the event, its post and files, the row, the clocks and the
 * notices, in the caller's transaction, or none of it. The caller holds the lock on the thread.
 */
export async function record<T extends Thread>(
	trx: Transaction<Database>,
	deps: Deps,
	thread: T,
	event: EventFor<T>
): Promise<T>;
export async function record(
	trx: Transaction<Database>,
	deps: Deps,
	thread: Thread,
	event: Written<AnyEvent>
): Promise<Thread> {
	const eventId = crypto.randomUUID();
	const postId = event.text ? crypto.randomUUID() : null;
	const data = postId ? { ...event.data, postId } : event.data;
	const written = { ...event, data, seq: thread.lastSeq + 1 };
	await insertEvent(trx, thread.id, eventId, written);
	const { kind, does } = lawOf(thread, event);
	if (postId) await insertPost(trx, thread.id, eventId, postId, { ...event, kind: kind ?? 'reply' });
	await attachFiles(trx, thread.id, postId, event.fileIds ?? []);
	if (postId) await event.withPost?.(trx, postId);
	const before = { ...thread, ...projectThread(thread, does, event.at), lastSeq: written.seq };
	await updateThread(trx, before, event);
	const { thread: next, dueDay } = await apply(trx, deps, before, written);
	await writeNotices(trx, deps, {
		event: { ...written, id: eventId },
		thread: { ...next, published: next.publishedAt !== null, hidden: next.hiddenAt !== null },
		agencyId: agencyOf(next),
		dueDay
	});
	return next;
}

/** What the row of the act says: the kind of its post, and what it does to the thread. */
function lawOf({ kind }: Thread, event: Written<AnyEvent>): { kind: PostKind | null; does: readonly string[] } {
	if (kind === 'consultation') {
		const law = consultationLaw((event as NewConsultationEvent).action);
		return { kind: postOf(law), does: law.does ?? [] };
	}
	const own = event as NewEvent;
	return { kind: postOf(complaintLaw(own.action)), does: effectsOf(own) };
}

/** An event of a report can only be given with a report, and of a consultation with a consultation: see the signature. */
const apply = (
	trx: Transaction<Database>,
	deps: Deps,
	thread: Thread,
	event: AnyEvent & Pick<Written<AnyEvent>, 'clocks'>
): Promise<Applied<Thread>> =>
	thread.kind === 'complaint'
		? applyToComplaint(trx, deps, thread, event as ComplaintEvent, event.clocks)
		: applyToConsultation(trx, deps, thread, event as ConsultationEvent);

const insertEvent = (trx: Transaction<Database>, threadId: string, id: string, event: AnyEvent) =>
	trx
		.insertInto('thread_event')
		.values({
			id,
			thread_id: threadId,
			seq: event.seq,
			at: event.at,
			action: event.action,
			from_status: event.from,
			to_status: event.to,
			actor_role: event.role,
			actor_agency_id: event.agencyId,
			actor_user_id: event.userId,
			public: event.public,
			data: JSON.stringify(event.data),
			// What form it came from stands in `spent_form`; here it does for events of earlier versions.
			form_key: null
		})
		.execute();

function insertPost(
	trx: Transaction<Database>,
	threadId: string,
	eventId: string,
	id: string,
	event: Written<AnyEvent> & { kind: PostKind }
) {
	const text = event.text ?? '';
	return trx
		.insertInto('post')
		.values({
			id,
			thread_id: threadId,
			event_id: eventId,
			kind: event.kind,
			author_role: event.role,
			author_agency_id: event.agencyId,
			author_user_id: event.userId,
			body: text,
			body_html: renderMarkdown(text),
			created_at: event.at,
			hidden_at: event.held ? event.at : null,
			reply_to: event.replyTo ?? null,
			meeting_id: event.meetingId ?? null,
			item_id: event.itemId ?? null
		})
		.execute();
}

const updateThread = (trx: Transaction<Database>, thread: Thread, event: Written<AnyEvent>) =>
	trx
		.updateTable('thread')
		.set((eb) => ({
			confidential: thread.confidential,
			published_at: thread.publishedAt,
			hidden_at: thread.hiddenAt,
			locked_at: thread.lockedAt,
			last_event_at: event.at,
			last_seq: thread.lastSeq,
			reply_count: thread.kind === 'complaint' ? repliesIn(eb) : eb.ref('thread.reply_count')
		}))
		.where('id', '=', thread.id)
		.execute();

import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Clock } from '$lib/domain/complaint/clock';
import type { AnyAction, AnyEvent, AnyStatus } from '$lib/domain/events';
import { readConsultationEvent, type ConsultationGiven } from '$lib/domain/consultation/event';
import type { ConsultationStage } from '$lib/domain/consultation/stage';
import { readComplaintEvent, type ComplaintGiven } from '$lib/domain/complaint/event';
import { complaintLaw, type ComplaintAction } from '$lib/domain/complaint/acts';
import type { ComplaintStatus } from '$lib/domain/complaint/status';
import { GROUP_OF_STATUS } from '$lib/domain/complaint/status-group';
import type { EventOf } from '$lib/domain/thread/event';
import { effectsOf } from '$lib/domain/complaint/project';
import { consultationLaw, type ConsultationAction } from '$lib/domain/consultation/acts';
import { postOf } from '$lib/domain/thread/act-law';
import { sentBy, type PostKind } from '$lib/domain/thread/post';
import { projectThread } from '$lib/domain/thread/project';
import type { Transaction } from 'kysely';
import { settleLeader } from '../db/cases';
import { insertHold, type Holding } from '../db/holds';
import { keepPrint } from '../db/prints';
import type { Database } from '../db/schema';
import { agencyOf, repliesIn, type ComplaintThread, type Thread } from '../db/threads';
import { renderMarkdown } from '../markdown';
import { hintAtPersonal } from '../redaction/hint';
import { writeNotices } from '../notices/who';
import type { Services } from '../services';
import { applyToComplaint } from './complaint/apply-event';
import { applyToConsultation } from './consultation/apply-event';
import { enterInBook, type BookLaw, type Deciding } from './thread/enter-in-book';
import { attachFiles } from './thread/attach-files';

export type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/** An event about to be written, with the words and files that came with it. */
type Written<Action, Status, Data> = Omit<EventOf<Action, Status, Data>, 'seq'> & {
	/** Words that become a post; those of staff decisions are in `data.reason` instead. */
	text?: string;
	/** Files already cleaned and stored. */
	fileIds?: readonly string[];
	/** What the post answers or belongs to. */
	replyTo?: string | null;
	meetingId?: string;
	itemId?: string;
	/** Shown to nobody but its author and who lets it in. */
	held?: Holding | null;
	/** What its entry in the book says besides, where it is moderation. */
	decision?: Deciding;
	/** Of a report: its clocks, where its history has just been reckoned and the event itself changes none. */
	clocks?: readonly Clock[];
	/** Writes the rows that hang on the post, before anything is counted. */
	withPost?: (trx: Transaction<Database>, postId: string) => Promise<unknown>;
};

export type NewEvent = {
	[Act in ComplaintAction]: Written<Act, ComplaintStatus, ComplaintGiven<Act>>;
}[ComplaintAction];
export type NewConsultationEvent = {
	[Act in ConsultationAction]: Written<Act, ConsultationStage, ConsultationGiven<Act>>;
}[ConsultationAction];
type EventFor<T extends Thread> = T extends ComplaintThread ? NewEvent : NewConsultationEvent;

/** The event as it is stored; each half reads it as one of its own. */
type Row = EventOf<AnyAction, AnyStatus, object>;

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
	event: NewEvent | NewConsultationEvent
): Promise<Thread> {
	const { at, action, from, to, role, agencyId, userId, text = '', fileIds = [] } = event;
	const eventId = crypto.randomUUID();
	const postId = text ? crypto.randomUUID() : null;
	const data = postId ? { ...event.data, postId } : event.data;
	const row: Row = {
		seq: thread.lastSeq + 1,
		at,
		action,
		from,
		to,
		role,
		agencyId,
		userId,
		public: event.public,
		data
	};
	const { happened, kind, does, law } = inItsHalf(thread, row);
	await insertEvent(trx, thread.id, eventId, row);
	if (postId && kind) await writePost(trx, thread.id, { ...row, ...event, id: postId, eventId, kind, text });
	await attachFiles(trx, { threadId: thread.id, postId, fileIds, of: sentBy(postId ? kind : null) });
	if (postId) await event.withPost?.(trx, postId);
	await enterInBook(trx, deps, { thread, event: { ...happened, id: eventId }, law, text, ...event.decision });
	const before = { ...thread, ...projectThread(thread, does, at), lastSeq: row.seq };
	// That something waits is seen by nobody, also not from when the thread last moved.
	await updateThread(trx, before, event.held ? null : at);
	const { thread: next, dueDay } = await apply(trx, deps, { was: thread, thread: before }, row, event.clocks);
	await writeNotices(trx, deps, {
		event: { ...happened, id: eventId },
		thread: { ...next, published: next.publishedAt !== null, hidden: next.hiddenAt !== null },
		agencyId: agencyOf(next),
		dueDay
	});
	return next;
}

/** Whether a report may lead its case, or no longer, hangs on what can be read of it and on whether it was taken up. */
function mayChangeLeader(before: Thread, now: Thread): boolean {
	if (before.kind !== 'complaint' || now.kind !== 'complaint') return false;
	const standing = ({ hiddenAt, confidential, complaint: { status } }: ComplaintThread) =>
		[hiddenAt === null, confidential, GROUP_OF_STATUS[status] === 'other'].join();
	return standing(before) !== standing(now);
}

type InItsHalf = { happened: AnyEvent; kind: PostKind | null; does: readonly string[]; law: BookLaw };

/** What the event is in the half of its thread: the kind of its post, and what it does to the thread. */
function inItsHalf({ kind }: Thread, row: Row): InItsHalf {
	if (kind === 'complaint') {
		const happened = readComplaintEvent(row);
		const law = complaintLaw(happened.action);
		return { happened, kind: postOf(law), does: effectsOf(happened), law };
	}
	const happened = readConsultationEvent(row);
	const law = consultationLaw(happened.action);
	return { happened, kind: postOf(law), does: law.does ?? [], law };
}

async function apply(
	trx: Transaction<Database>,
	deps: Deps,
	{ was, thread }: { was: Thread; thread: Thread },
	row: Row,
	clocks: readonly Clock[] | undefined
): Promise<Applied<Thread>> {
	if (thread.kind === 'consultation') return applyToConsultation(trx, deps, thread, readConsultationEvent(row));
	const applied = await applyToComplaint(trx, deps, thread, readComplaintEvent(row), clocks);
	if (mayChangeLeader(was, applied.thread)) await settleLeader(trx, thread.id);
	return applied;
}

const insertEvent = (trx: Transaction<Database>, threadId: string, id: string, event: Row) =>
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

type NewPost = Pick<Row, 'role' | 'agencyId' | 'userId' | 'at'> &
	Pick<NewEvent, 'held' | 'replyTo' | 'meetingId' | 'itemId'> & {
		id: string;
		eventId: string;
		kind: PostKind;
		text: string;
	};

async function writePost(trx: Transaction<Database>, threadId: string, post: NewPost): Promise<void> {
	await insertPost(trx, threadId, post);
	if (post.held) await insertHold(trx, { postId: post.id, threadId, since: post.at, ...post.held });
	await keepPrint(trx, post);
	// What waits to be let in is looked at anyway.
	if (sentBy(post.kind) === 'citizen' && !post.held)
		await hintAtPersonal(trx, { threadId, postId: post.id, text: post.text, at: post.at });
}

const insertPost = (trx: Transaction<Database>, threadId: string, post: NewPost) =>
	trx
		.insertInto('post')
		.values({
			id: post.id,
			thread_id: threadId,
			event_id: post.eventId,
			kind: post.kind,
			author_role: post.role,
			author_agency_id: post.agencyId,
			author_user_id: post.userId,
			body: post.text,
			body_html: renderMarkdown(post.text),
			created_at: post.at,
			hidden_at: post.held ? post.at : null,
			held: post.held ? 'waiting' : null,
			reply_to: post.replyTo ?? null,
			meeting_id: post.meetingId ?? null,
			item_id: post.itemId ?? null
		})
		.execute();

const updateThread = (trx: Transaction<Database>, thread: Thread, at: Date | null) =>
	trx
		.updateTable('thread')
		.set((eb) => ({
			confidential: thread.confidential,
			published_at: thread.publishedAt,
			hidden_at: thread.hiddenAt,
			locked_at: thread.lockedAt,
			...(at && { last_event_at: at }),
			last_seq: thread.lastSeq,
			reply_count: thread.kind === 'complaint' ? repliesIn(eb) : eb.ref('thread.reply_count')
		}))
		.where('id', '=', thread.id)
		.execute();

import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Clock } from '$lib/domain/complaint/clock';
import type { AnyAction, AnyEvent, AnyParticulars, AnyStatus } from '$lib/domain/events';
import { readConsultationEvent, type ConsultationGiven } from '$lib/domain/consultation/event';
import type { ConsultationStage } from '$lib/domain/consultation/stage';
import { readComplaintEvent, type ComplaintGiven } from '$lib/domain/complaint/event';
import { complaintLaw, type ComplaintAction } from '$lib/domain/complaint/acts';
import type { ComplaintStatus } from '$lib/domain/complaint/status';
import { GROUP_OF_STATUS } from '$lib/domain/complaint/status-group';
import type { EventOf } from '$lib/domain/thread/event';
import { effectsOf } from '$lib/domain/complaint/project';
import { consultationLaw, type ConsultationAction } from '$lib/domain/consultation/acts';
import { overtakesLetters, postOf, type ActLaw } from '$lib/domain/thread/act-law';
import { KINDS_FOR_EVERYBODY, sentBy, type PostKind } from '$lib/domain/thread/post';
import { projectThread } from '$lib/domain/thread/project';
import type { ExpressionBuilder, Transaction } from 'kysely';
import { settleLeader } from '../db/cases';
import { insertHold, type Holding } from '../db/holds';
import { keepPrint } from '../db/prints';
import { stampSent, type SentAs } from '../db/sent-requests';
import type { Database } from '../db/schema';
import { together, type Write } from '../db/together';
import { agencyOf, repliesIn, type ComplaintThread, type Thread } from '../db/threads';
import { renderMarkdown } from '../markdown';
import { hintAtPersonal } from '../redaction/hint';
import { recallLetters } from '../notices/mail/recall-letters';
import { writeNotices } from '../notices/who';
import { tellWebhooks } from '../webhooks/tell-events';
import type { Services } from '../services';
import { applyToComplaint } from './complaint/apply-event';
import { applyToConsultation } from './consultation/apply-event';
import { enterInBook, type BookLaw, type Deciding } from './thread/enter-in-book';
import { attachFiles, nameFiles } from './thread/attach-files';

export type Deps = Pick<Services, 'db' | 'now' | 'env'> & {
	/** The key of a program that asks, by which everybody reads what it has done. */
	throughKey?: string;
	/** What the program sent, so that it stands with its effect or not at all. */
	sentAs?: SentAs;
};

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
type Applied<T extends Thread> = {
	thread: T;
	/** Due day of the clock that now runs for the owner. */
	dueDay: IsoDate | null;
};

/** What an event makes of that half: what is written with the event, and what is reckoned once everything hangs on it. */
export type Applying<T extends Thread> = { writes: readonly Write[]; reckon: () => Promise<Applied<T>> };

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
	const { at, text = '', fileIds = [] } = event;
	const eventId = crypto.randomUUID();
	const postId = text ? crypto.randomUUID() : null;
	const row = rowOf(thread, event, postId);
	const { happened, kind, does, law } = inItsHalf(thread, row);
	const post = postId && kind ? { ...row, ...event, id: postId, eventId, kind, text } : null;
	const moved = { ...thread, ...projectThread(thread, does, at), lastSeq: row.seq };
	const half = applyTo(trx, deps, moved, row, event.clocks);
	await together(trx, [
		insertEvent(trx, { threadId: thread.id, id: eventId, throughKey: deps.throughKey ?? null }, row),
		...(post ? writePost(trx, thread.id, post) : []),
		...attachFiles(trx, { threadId: thread.id, postId, fileIds }),
		updateThread(trx, { was: thread, now: moved, event: { ...event, data: row.data, post } }),
		...half.writes,
		...tellWebhooks({ eventId, event: happened, was: thread, now: moved }),
		...(deps.sentAs ? [stampSent(trx, deps.sentAs, { eventId, at })] : [])
	]);
	await nameFiles(trx, fileIds, sentBy(postId ? kind : null));
	if (postId) await event.withPost?.(trx, postId);
	await enterInBook(trx, deps, { thread, event: { ...happened, id: eventId }, law, text, ...event.decision });
	const { thread: next, dueDay } = await half.reckon();
	if (mayChangeLeader(thread, next)) await settleLeader(trx, thread.id);
	if (overtakesLetters(law, does)) await recallLetters(trx, deps, thread.id);
	await writeNotices(trx, deps, {
		event: { ...happened, id: eventId },
		thread: { ...next, published: next.publishedAt !== null, hidden: next.hiddenAt !== null },
		agencyId: agencyOf(next),
		dueDay
	});
	return next;
}

function rowOf(thread: Thread, event: NewEvent | NewConsultationEvent, postId: string | null): Row {
	const { at, action, from, to, role, agencyId, userId } = event;
	const data = postId ? { ...event.data, postId } : event.data;
	return { seq: thread.lastSeq + 1, at, action, from, to, role, agencyId, userId, public: event.public, data };
}

/** Whether a report may lead its case, or no longer, hangs on what can be read of it and on whether it was taken up. */
function mayChangeLeader(before: Thread, now: Thread): boolean {
	if (before.kind !== 'complaint' || now.kind !== 'complaint') return false;
	const standing = ({ hiddenAt, confidential, complaint: { status } }: ComplaintThread) =>
		[hiddenAt === null, confidential, GROUP_OF_STATUS[status] === 'other'].join();
	return standing(before) !== standing(now);
}

type InItsHalf = {
	happened: AnyEvent;
	kind: PostKind | null;
	does: readonly string[];
	law: BookLaw & Pick<ActLaw, 'about' | 'asks'>;
};

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

function applyTo(
	trx: Transaction<Database>,
	deps: Deps,
	thread: Thread,
	row: Row,
	clocks: readonly Clock[] | undefined
): Applying<Thread> {
	return thread.kind === 'consultation'
		? applyToConsultation(trx, deps, thread, readConsultationEvent(row))
		: applyToComplaint(trx, deps, thread, readComplaintEvent(row), clocks);
}

type OfEvent = { threadId: string; id: string; throughKey: string | null };

const insertEvent = (trx: Transaction<Database>, { threadId, id, throughKey }: OfEvent, event: Row) =>
	trx.insertInto('thread_event').values({
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
		form_key: null,
		through_key: throughKey
	});

type NewPost = Pick<Row, 'role' | 'agencyId' | 'userId' | 'at'> &
	Pick<NewEvent, 'held' | 'replyTo' | 'meetingId' | 'itemId'> & {
		id: string;
		eventId: string;
		kind: PostKind;
		text: string;
	};

/** The post, and what is kept of it to hold it, to find its like and to have somebody look at it. */
function writePost(trx: Transaction<Database>, threadId: string, post: NewPost): Write[] {
	// What waits to be let in is looked at anyway.
	const isLookedAt = sentBy(post.kind) === 'citizen' && !post.held;
	return [
		insertPost(trx, threadId, post),
		...(post.held ? [insertHold(trx, { postId: post.id, threadId, since: post.at, ...post.held })] : []),
		...keepPrint(trx, post),
		...(isLookedAt ? hintAtPersonal(trx, { threadId, postId: post.id, text: post.text, at: post.at }) : [])
	];
}

const insertPost = (trx: Transaction<Database>, threadId: string, post: NewPost) =>
	trx.insertInto('post').values({
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
	});

type Moving = {
	was: Thread;
	now: Thread;
	event: Pick<NewEvent, 'at' | 'held'> & { data: AnyParticulars; post: NewPost | null };
};

/** What of the row has changed, and nothing else. */
function updateThread(trx: Transaction<Database>, { was, now, event: { at, held, data, post } }: Moving): Write {
	const { confidential, publishedAt, hiddenAt, lockedAt } = now;
	return trx
		.updateTable('thread')
		.set((eb) => ({
			last_seq: now.lastSeq,
			// That something waits is seen by nobody, also not from when the thread last moved.
			...(!held && { last_event_at: at }),
			...(confidential !== was.confidential && { confidential }),
			...(publishedAt !== was.publishedAt && { published_at: publishedAt }),
			...(hiddenAt !== was.hiddenAt && { hidden_at: hiddenAt }),
			...(lockedAt !== was.lockedAt && { locked_at: lockedAt }),
			...(now.kind === 'complaint' && repliesAfter(eb, data, post))
		}))
		.where('id', '=', now.id);
}

/** One more with a post that everybody is shown; counted anew where something happened to one that was there. */
function repliesAfter(eb: ExpressionBuilder<Database, 'thread'>, data: AnyParticulars, post: NewPost | null) {
	if (!post) return data.postId ? { reply_count: repliesIn(eb) } : {};
	const isShown = !post.held && KINDS_FOR_EVERYBODY.includes(post.kind);
	return isShown ? { reply_count: eb('thread.reply_count', '+', 1) } : {};
}

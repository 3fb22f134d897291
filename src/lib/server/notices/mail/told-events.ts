import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { readComplaintEvent } from '$lib/domain/complaint/event';
import { readConsultationEvent } from '$lib/domain/consultation/event';
import type { AnyEvent } from '$lib/domain/events';
import type { ExpressionBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db } from '../../db/client';
import type { Database } from '../../db/schema';
import type { Seen } from '../audiences';
import { readPlans, type Plan } from './plan';
import type { DueNotice } from './take-notices';

/** An event as a letter tells of it: what happened as it was then, and of people's words what may be seen now. */
export type ToldEvent = {
	event: AnyEvent & { id: string };
	thread: Seen & { id: string; ref: string; title: string };
	/** Of a consultation: its address. */
	slug: string | null;
	/** What was written with the event. */
	words: string | null;
	/** The agency in charge after the event, and the due day of the clock that then ran for the owner. */
	agencyId: string | null;
	dueDay: IsoDate | null;
	/** The entries that the event has in the book of moderation, and the words that they are about. */
	decisions: readonly ToldDecision[];
	/** Of a consultation: its window and its meetings as they stand now. */
	plan: Plan | null;
	/** Offices that the letter may name. People are never named. */
	names: {
		actingAgency: string | null;
		handlingAgency: string | null;
		promisingAgency: string | null;
		counterAgency: string | null;
		/** The program with whose key it was done. */
		through: string | null;
	};
};

export type ToldDecision = {
	number: number;
	act: string;
	at: Date;
	until: Date | null;
	about: string | null;
	/** Who may have written these words, as keys of recipients; null where it is about the thread as a whole. */
	writers: readonly string[] | null;
};

/** An event that is read when its letters are written, so that one whose record is broken keeps no other waiting. */
type Telling = { eventId: string; read: () => ToldEvent };

/** Finds the events that notices speak of, with their threads as these stand now. */
export async function findToldEvents(db: Db, notices: readonly DueNotice[]): Promise<Telling[]> {
	if (notices.length === 0) return [];
	const after = new Map(notices.map((notice) => [notice.eventId, notice]));
	const rows = await selectEvents(db, [...after.keys()]);
	const nameOf = await readAgencyNames(
		db,
		rows.flatMap(({ id, agencyId, data }) => [
			agencyId,
			data.promisedBy,
			data.counter?.agencyId,
			after.get(id)?.agencyId
		])
	);
	const planOf = await readPlans(
		db,
		rows.filter(({ kind }) => kind === 'consultation').map(({ threadId }) => threadId)
	);
	return rows.map((row) => {
		const { agencyId = null, dueDay = null } = after.get(row.id) ?? {};
		const names = {
			actingAgency: nameOf(row.agencyId),
			handlingAgency: nameOf(agencyId),
			promisingAgency: nameOf(row.data.promisedBy),
			counterAgency: nameOf(row.data.counter?.agencyId),
			through: row.through
		};
		return { eventId: row.id, read: () => ({ ...asTold(row), agencyId, dueDay, names, plan: planOf(row.threadId) }) };
	});
}

const selectEvents = (db: Db, ids: readonly string[]) =>
	db
		.selectFrom('thread_event as event')
		.innerJoin('thread', 'thread.id', 'event.thread_id')
		.leftJoin('consultation', 'consultation.thread_id', 'thread.id')
		.leftJoin('post', 'post.event_id', 'event.id')
		.leftJoin('api_key', 'api_key.id', 'event.through_key')
		.select(['event.id', 'event.seq', 'event.at', 'event.action', 'event.from_status as from', 'event.to_status as to'])
		.select(['event.actor_role as role', 'event.actor_agency_id as agencyId', 'event.actor_user_id as userId'])
		.select(['event.public', 'event.data', 'api_key.name as through'])
		.select(['thread.id as threadId', 'thread.kind', 'thread.ref', 'thread.title', 'thread.confidential'])
		.select(['thread.published_at as publishedAt', 'thread.hidden_at as hiddenAt', 'consultation.slug'])
		.select(['post.body', 'post.hidden_at as postHiddenAt', 'post.held'])
		.select((eb) => jsonArrayFrom(decisionsOf(eb)).as('decisions'))
		.where('event.id', 'in', ids)
		.execute();

const decisionsOf = (eb: ExpressionBuilder<Database & { event: Database['thread_event'] }, 'event'>) =>
	eb
		.selectFrom('decision')
		.leftJoin('post as about', 'about.id', 'decision.post_id')
		.select(['decision.number', 'decision.act', 'decision.at', 'decision.until', 'about.body as about'])
		.select(['decision.post_id as postId', 'about.author_user_id as userId'])
		.whereRef('decision.event_id', '=', 'event.id')
		.orderBy('decision.number');

type Row = Awaited<ReturnType<typeof selectEvents>>[number];

function asTold(row: Row): Pick<ToldEvent, 'event' | 'thread' | 'slug' | 'words' | 'decisions'> {
	const { threadId, kind, ref, title, confidential, publishedAt, hiddenAt, slug, body, postHiddenAt, held, ...rest } =
		row;
	const { decisions, through: _, ...event } = rest;
	// What waits to be let in is told to its author and to whoever looks at it; what was hidden is quoted to nobody.
	const quotable = postHiddenAt === null || held === 'waiting';
	const seen = { kind, confidential, published: publishedAt !== null, hidden: hiddenAt !== null };
	return {
		event: kind === 'complaint' ? readComplaintEvent(event) : readConsultationEvent(event),
		thread: { id: threadId, ref, title, ...seen },
		slug,
		words: quotable ? body : null,
		// As JSON, instants come as text.
		decisions: decisions.map(({ postId, userId, ...decision }) => ({
			...decision,
			at: new Date(decision.at),
			until: decision.until ? new Date(decision.until) : null,
			writers: postId ? [`guest:${postId}`, `user:${userId}`] : null
		}))
	};
}

/** The event as one recipient is told of it: of an act about the words of several, each reads their own part. */
export function toldTo(told: ToldEvent, recipient: string): ToldEvent {
	if (told.decisions.length < 2) return told;
	return { ...told, decisions: told.decisions.filter(({ writers }) => writers?.includes(recipient)) };
}

type AgencyId = string | null | undefined;

async function readAgencyNames(db: Db, ids: readonly AgencyId[]): Promise<(id: AgencyId) => string | null> {
	const known = [...new Set(ids.filter((id) => typeof id === 'string'))];
	const rows =
		known.length === 0 ? [] : await db.selectFrom('agency').select(['id', 'name']).where('id', 'in', known).execute();
	const names = new Map(rows.map(({ id, name }) => [id, name]));
	return (id) => names.get(id ?? '') ?? null;
}

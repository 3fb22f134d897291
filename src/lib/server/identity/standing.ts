import type { Actor } from '$lib/domain/actor/actor';
import { desksOf } from '$lib/domain/actor/counter';
import { ENTRUSTING } from '$lib/domain/complaint/entrusting';
import { capacitiesOf, type Capacity, type Standing } from '$lib/domain/actor/capacity';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../db/client';
import { agencyOf, asThread, selectThread, type Named, type Thread } from '../db/threads';
import { isReporterOf } from './reporter';

type Stood = { id: string; kind: 'complaint' | 'consultation'; agencyId: string | null; onPaper?: boolean };

/** In which capacities a person stands before a thread, whatever it is about. */
export async function capacitiesIn(db: Db, { kind, ...stood }: Stood, actor: Actor): Promise<Capacity[]> {
	const { id, agencyId } = stood;
	if (kind === 'complaint') return capacitiesOf(actor, await standInReport(db, stood, actor));
	const consultation = { isParticipant: await isParticipantIn(db, id, actor.userId) };
	return capacitiesOf(actor, { threadId: id, agencyId, isReporter: false, consultation });
}

/** What a person has to do with a report; who has handled it is asked only where staff take or have the reporter's place. */
export async function standInReport(
	db: Db,
	{ id, agencyId, onPaper = false }: Pick<Stood, 'id' | 'agencyId' | 'onPaper'>,
	actor: Actor
): Promise<Standing> {
	const isReporter = await isReporterOf(db, id, actor.userId);
	const isAsked = (isReporter || actor.openedThreadId === id) && desksOf(actor).length > 0;
	return { threadId: id, agencyId, isReporter, onPaper, ...(isAsked && { handledBy: await listHandlers(db, id) }) };
}

/** The agencies that a report was ever given to, and the one that its reporter meant. */
const handlersOf = (threadId: RawBuilder<unknown>) => sql<string[]>`array(
	select data ->> 'agencyId' from thread_event where thread_id = ${threadId} and action in (${sql.join(ENTRUSTING.map((act) => sql.lit(act)))})
	union
	select wished_agency_id::text from complaint where thread_id = ${threadId} and wished_agency_id is not null)`;

async function listHandlers(db: Db, threadId: string): Promise<string[]> {
	const { rows } = await sql<{ handlers: string[] }>`select ${handlersOf(sql`${threadId}::uuid`)} as handlers`.execute(
		db
	);
	return rows[0]?.handlers ?? [];
}

async function isParticipantIn(db: Db, threadId: string, userId: string | null): Promise<boolean> {
	if (userId === null) return false;
	const asked = sql<{ took_part: boolean }>`select ${tookPart(sql`${threadId}`, userId)} as took_part`;
	const { rows } = await asked.execute(db);
	return rows[0]?.took_part ?? false;
}

/** A thread under whichever name, and who stands before it. */
export type Stand = { thread: Thread; capacities: Capacity[]; spent: boolean };

/**
 * A thread and in which capacities a person stands before it, in one statement: every act asks for both. `formKey`: also
 * whether a form of an earlier version has had its effect here already, whose key stands in its event.
 */
export async function standBefore(
	db: Db,
	named: Named,
	actor: Actor,
	formKey: string | null = null
): Promise<Stand | undefined> {
	const { userId } = actor;
	const id = sql`thread.id`;
	const found = await selectThread(db, named)
		.select([
			sql<boolean>`exists (select from reporter where thread_id = thread.id and user_id = ${userId})`.as('isReporter'),
			(desksOf(actor).length > 0 ? handlersOf(id) : sql<string[]>`array[]::text[]`).as('handledBy'),
			sql<boolean>`thread.kind = 'consultation' and ${userId === null ? sql`false` : tookPart(id, userId)}`.as(
				'tookPart'
			),
			sql<boolean>`exists (select from thread_event where thread_id = thread.id and form_key = ${formKey})`.as('spent')
		])
		.executeTakeFirst();
	if (!found) return undefined;
	const { isReporter, handledBy, tookPart: isParticipant, spent, ...row } = found;
	const thread = asThread(row);
	const stood = { threadId: thread.id, agencyId: agencyOf(thread), isReporter };
	const standing =
		thread.kind === 'complaint'
			? { ...stood, handledBy, onPaper: thread.complaint.onPaper }
			: { ...stood, consultation: { isParticipant } };
	return { thread, capacities: capacitiesOf(actor, standing), spent };
}

/** Whether the account gave an input, signed in at a meeting, or is a party to the minutes. */
export const tookPart = (threadId: RawBuilder<unknown>, userId: string) =>
	sql<boolean>`(exists (select from post where author_user_id = ${userId} and thread_id = ${threadId} and kind = 'input')
		or exists (select from attendance where thread_id = ${threadId} and user_id = ${userId})
		or exists (select from signatory where user_id = ${userId} and thread_id = ${threadId}))`;

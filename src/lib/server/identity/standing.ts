import type { Actor } from '$lib/domain/actor/actor';
import { desksOf } from '$lib/domain/actor/counter';
import { capacitiesOf, type Capacity, type Standing } from '$lib/domain/actor/capacity';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../db/client';
import { isReporterOf } from './reporter';

type Stood = { id: string; kind: 'complaint' | 'consultation'; agencyId: string | null };

/** In which capacities a person stands before a thread, whatever it is about. */
export async function capacitiesIn(db: Db, { id, kind, agencyId }: Stood, actor: Actor): Promise<Capacity[]> {
	if (kind === 'complaint') return capacitiesOf(actor, await standInReport(db, { id, agencyId }, actor));
	const consultation = { isParticipant: await isParticipantIn(db, id, actor.userId) };
	return capacitiesOf(actor, { threadId: id, agencyId, isReporter: false, consultation });
}

/** What a person has to do with a report; who has handled it is asked only where staff take or have the reporter's place. */
export async function standInReport(
	db: Db,
	{ id, agencyId }: Pick<Stood, 'id' | 'agencyId'>,
	actor: Actor
): Promise<Standing> {
	const isReporter = await isReporterOf(db, id, actor.userId);
	const isAsked = (isReporter || actor.openedThreadId === id) && desksOf(actor).length > 0;
	return { threadId: id, agencyId, isReporter, ...(isAsked && { handledBy: await listHandlers(db, id) }) };
}

/** The agencies that a report was ever given to, and the one that its reporter meant. */
async function listHandlers(db: Db, threadId: string): Promise<string[]> {
	const given = db
		.selectFrom('thread_event')
		.select(sql<string>`data ->> 'agencyId'`.as('agencyId'))
		.where('thread_id', '=', threadId)
		.where('action', 'in', ['route', 'hand_over']);
	const meant = db
		.selectFrom('complaint')
		.select(sql<string>`wished_agency_id::text`.as('agencyId'))
		.where('thread_id', '=', threadId)
		.where('wished_agency_id', 'is not', null);
	const rows = await given.union(meant).execute();
	return rows.map((row) => row.agencyId);
}

async function isParticipantIn(db: Db, threadId: string, userId: string | null): Promise<boolean> {
	if (userId === null) return false;
	const asked = sql<{ took_part: boolean }>`select ${tookPart(sql`${threadId}`, userId)} as took_part`;
	const { rows } = await asked.execute(db);
	return rows[0]?.took_part ?? false;
}

/** Whether the account gave an input, signed in at a meeting, or is a party to the minutes. */
export const tookPart = (threadId: RawBuilder<unknown>, userId: string) =>
	sql<boolean>`(exists (select from post where author_user_id = ${userId} and thread_id = ${threadId} and kind = 'input')
		or exists (select from attendance where thread_id = ${threadId} and user_id = ${userId})
		or exists (select from signatory where user_id = ${userId} and thread_id = ${threadId}))`;

import type { Actor } from '$lib/domain/actor/actor';
import { capacitiesOf, type Capacity } from '$lib/domain/actor/capacity';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../db/client';
import { isReporterOf } from './reporter';

type Stood = { id: string; kind: 'complaint' | 'consultation'; agencyId: string | null };

/** In which capacities a person stands before a thread, whatever it is about. */
export async function capacitiesIn(db: Db, { id, kind, agencyId }: Stood, actor: Actor): Promise<Capacity[]> {
	if (kind === 'complaint')
		return capacitiesOf(actor, { threadId: id, agencyId, isReporter: await isReporterOf(db, id, actor.userId) });
	const consultation = { isParticipant: await isParticipantIn(db, id, actor.userId) };
	return capacitiesOf(actor, { threadId: id, agencyId, isReporter: false, consultation });
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

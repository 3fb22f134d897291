import { ROOMLESS, type Unsur } from '$lib/domain/consultation/words';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from './client';

/**
 * The unsur that take part in a consultation, for every page, desk, file and report: of those who came; of one that is held
 * online alone, which has no room to come to, of those who wrote as well. `attendance_thread_idx`, `input`.
 */
export const unsurIn = (threadId: RawBuilder<unknown>) => sql`(
	select unsur from attendance where attendance.thread_id = ${threadId}
	union
	select unsur from input
		join post on post.id = input.post_id join consultation on consultation.thread_id = input.thread_id
	where input.thread_id = ${threadId} and post.hidden_at is null and consultation.method = ${ROOMLESS}
)`;

export async function listUnsur(db: Db, threadId: string): Promise<Unsur[]> {
	const { rows } = await sql<{ unsur: Unsur }>`
		select unsur from ${unsurIn(sql.val(threadId))} as present order by unsur`.execute(db);
	return rows.map(({ unsur }) => unsur);
}

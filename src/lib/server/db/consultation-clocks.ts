import type { StoredDue } from '$lib/domain/deadline/due-move';
import type { Db } from './client';

/**
 * Consultations with an open limit that a newer calendar can move: not those breached when the next version came out,
 * and never a day that people agreed on.
 */
export const listPendingConsultations = (db: Db) =>
	db
		.selectFrom('deadline')
		.innerJoin('consultation', 'consultation.thread_id', 'deadline.thread_id')
		.innerJoin('calendar_version as next', (join) =>
			join.on((eb) => eb('next.version', '=', eb('deadline.calendar_version', '+', 1)))
		)
		.select('consultation.slug')
		.distinct()
		.where('policy_id', 'is not', null)
		.where('met_at', 'is', null)
		.where('ended_at', 'is', null)
		.whereRef('due_at', '>', 'next.published_at')
		.orderBy('slug')
		.execute();

export const listStoredDues = (db: Db, threadId: string): Promise<StoredDue[]> =>
	db
		.selectFrom('deadline')
		.select(['clock', 'round', 'due_day as dueDay'])
		.where('thread_id', '=', threadId)
		.where('met_at', 'is', null)
		.where('ended_at', 'is', null)
		.execute();

import { readConsultationEvent } from '$lib/domain/consultation/event';
import type { TimedEvent } from '$lib/domain/consultation/clock';
import { TIMING_ACTS } from '$lib/domain/consultation/commitment/acts';
import { sql } from 'kysely';
import type { Db } from './client';

/** What of a consultation's history moves its clocks: its stages and what became of its promises, not each input. */
export async function listTimedEvents(db: Db, threadId: string): Promise<TimedEvent[]> {
	const rows = await db
		.selectFrom('thread_event')
		.select(['at', 'action', 'from_status as from', 'to_status as to', 'data'])
		.where('thread_id', '=', threadId)
		// The words of the partial index, or it is not used.
		.where(
			sql<boolean>`(to_status is not null or action in (${sql.join(TIMING_ACTS.map((action) => sql.lit(action)))}))`
		)
		.orderBy('seq')
		.execute();
	return rows.map(readConsultationEvent);
}

/** Days that the signed minutes promise. */
export const listPromisedDays = (db: Db, threadId: string) =>
	db
		.selectFrom('commitment')
		.select(['position', 'agency_id as agencyId', 'due_day as dueDay'])
		.where('thread_id', '=', threadId)
		.orderBy('position')
		.execute();

/** Counts the inputs anew, so that the kept counts cannot drift: those that stand, those answered, those held back. */
export const recountInputs = (db: Db, threadId: string) =>
	db
		.updateTable('consultation')
		.from((eb) =>
			eb
				.selectFrom('input')
				.innerJoin('post', 'post.id', 'input.post_id')
				.select((of) => [
					of.fn.countAll<number>().filterWhere('post.hidden_at', 'is', null).as('standing'),
					of.fn
						.countAll<number>()
						.filterWhere('post.hidden_at', 'is', null)
						.filterWhere('disposition', 'is not', null)
						.as('answered'),
					of.fn.countAll<number>().filterWhere('post.held', '=', 'waiting').as('held')
				])
				.where('input.thread_id', '=', threadId)
				.as('counted')
		)
		.set((eb) => ({
			input_count: eb.ref('counted.standing'),
			answered_count: eb.ref('counted.answered'),
			held_count: eb.ref('counted.held')
		}))
		.where('thread_id', '=', threadId)
		.returning(['input_count as inputs', 'answered_count as answered', 'held_count as held'])
		.executeTakeFirstOrThrow();

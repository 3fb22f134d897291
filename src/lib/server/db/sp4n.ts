import { HANDED_IN } from '$lib/domain/sp4n/gate';
import type { ExpressionBuilder } from 'kysely';
import type { Db } from './client';
import type { Database } from './schema';

/** What everybody may read, is settled enough to be sent on, leads its case, and has neither a number nor been handed over. */
export const waitsForSp4n = (eb: ExpressionBuilder<Database, 'complaint'>) =>
	eb.and([
		eb('complaint.listed_at', 'is not', null),
		eb('complaint.led_by', 'is', null),
		eb('complaint.sp4n_number', 'is', null),
		eb('complaint.status', 'in', HANDED_IN),
		eb('complaint.classification', '<>', 'supervisory_complaint'),
		eb.not(
			eb.exists(eb.selectFrom('sp4n_handed').select('thread_id').whereRef('thread_id', '=', 'complaint.thread_id'))
		)
	]);

/** Those of these numbers that wait. */
export const listIdsWaiting = (db: Db, refs: readonly string[]): Promise<{ id: string; ref: string }[]> =>
	db
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.select(['thread.id', 'thread.ref'])
		.where(waitsForSp4n)
		.where('thread.ref', 'in', refs)
		.orderBy('thread.id')
		.execute();

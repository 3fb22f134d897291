import type { Db } from '../db/client';

/** Reports that everybody may read and reply to. */
export const repliable = (db: Db) =>
	db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select('ref')
		.where('published_at', 'is not', null)
		.where('hidden_at', 'is', null)
		.where('locked_at', 'is', null)
		.where('confidential', '=', false)
		.where('complaint.closed_at', 'is', null);

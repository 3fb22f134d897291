import type { CommitmentStatus } from '$lib/domain/consultation/commitment/status';
import type { Db } from './client';

/** A promise as the rules need to know it. */
export type StoredCommitment = {
	itemId: string;
	position: number;
	status: CommitmentStatus;
	agencyId: string;
	reportedAt: Date | null;
};

export const findCommitment = (db: Db, threadId: string, position: number): Promise<StoredCommitment | undefined> =>
	db
		.selectFrom('commitment')
		.select(['item_id as itemId', 'position', 'status', 'agency_id as agencyId', 'reported_at as reportedAt'])
		.where('thread_id', '=', threadId)
		.where('position', '=', position)
		.executeTakeFirst();

/** Promises that were reported kept and on which nobody who took part has said anything in time. */
export const listUnanswered = (db: Db, now: Date) =>
	db
		.selectFrom('deadline')
		.innerJoin('consultation', 'consultation.thread_id', 'deadline.thread_id')
		.select(['consultation.slug', 'deadline.round as position'])
		.where('deadline.owner', '=', 'participants')
		.where('deadline.clock', '=', 'fulfilment_confirmation')
		.where('deadline.met_at', 'is', null)
		.where('deadline.ended_at', 'is', null)
		.where('deadline.due_at', '<=', now)
		.orderBy('consultation.slug')
		.orderBy('deadline.round')
		.execute();

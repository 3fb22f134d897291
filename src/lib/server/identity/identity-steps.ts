import { IDENTITY_ACTS, type IdentityAct } from '$lib/domain/complaint/identity-acts';
import type { IdentityStep } from '$lib/domain/complaint/identity-request';
import type { Db } from '../db/client';

/** What has happened about who the reporter of a thread is, in its order. */
export const listIdentitySteps = (db: Db, threadId: string): Promise<IdentityStep[]> =>
	db
		.selectFrom('thread_event')
		.select(['action', 'actor_user_id as userId', 'at'])
		.where('thread_id', '=', threadId)
		.where('action', 'in', Object.keys(IDENTITY_ACTS) as IdentityAct[])
		.orderBy('seq')
		.execute();

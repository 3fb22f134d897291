import type { Unlocking } from '$lib/domain/actor/unlocking';
import type { Db } from './client';

export type OpenUnlocking = Unlocking & { id: number; dueAt: Date; askedByName: string };

const open = (db: Db) =>
	db
		.selectFrom('unlocking')
		.innerJoin('app_user as asker', 'asker.id', 'unlocking.asked_by')
		.select(['unlocking.id', 'user_id as about', 'asked_by as askedBy', 'asker.name as askedByName'])
		.select(['asked_at as askedAt', 'due_at as dueAt'])
		.select(['needs_assent as needsAssent', 'assented_by as assentedBy'])
		.where('stopped_at', 'is', null)
		.where('done_at', 'is', null);

/** What is being waited for of somebody's second step, if anything. */
export const findUnlocking = (db: Db, userId: string): Promise<OpenUnlocking | undefined> =>
	open(db).where('user_id', '=', userId).executeTakeFirst();

export const listUnlockings = (db: Db): Promise<OpenUnlocking[]> => open(db).orderBy('unlocking.id').execute();

export type ToAssent = { id: string; name: string };

/** Whose second step waits for this administrator to agree. */
export const listToAssent = (db: Db, adminId: string): Promise<ToAssent[]> =>
	db
		.selectFrom('unlocking')
		.innerJoin('app_user as person', 'person.id', 'unlocking.user_id')
		.select(['person.id', 'person.name'])
		.where('stopped_at', 'is', null)
		.where('done_at', 'is', null)
		.where('needs_assent', '=', true)
		.where('assented_by', 'is', null)
		.where('asked_by', '<>', adminId)
		.where('user_id', '<>', adminId)
		.orderBy('asked_at')
		.execute();

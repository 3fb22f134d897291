import type { Person } from '$lib/domain/privacy/my-data';
import type { RequestKind, RequestOutcome } from '$lib/domain/privacy/request';
import { sql } from 'kysely';
import type { Db } from '../../db/client';

export type DataRequest = {
	id: string;
	kind: RequestKind;
	words: string;
	askedAt: string;
	dueAt: string;
	outcome: RequestOutcome | null;
	answer: string;
	answeredAt: string | null;
};

const selectRequests = (db: Db) =>
	db
		.selectFrom('data_request')
		.select(['data_request.id', 'data_request.kind', 'words', 'outcome', 'answer'])
		.select(['asked_at as askedAt', 'due_at as dueAt', 'answered_at as answeredAt']);

type Row = Omit<DataRequest, 'askedAt' | 'dueAt' | 'answeredAt'> & {
	askedAt: Date;
	dueAt: Date;
	answeredAt: Date | null;
};
const told = <R extends Row>({ askedAt, dueAt, answeredAt, ...row }: R) => ({
	...row,
	askedAt: askedAt.toISOString(),
	dueAt: dueAt.toISOString(),
	answeredAt: answeredAt?.toISOString() ?? null
});

/** What somebody has asked, the latest first, with its answers. */
export async function listMyRequests(db: Db, person: Person): Promise<DataRequest[]> {
	const rows = await selectRequests(db)
		.where(
			person.whose === 'account' ? 'user_id' : 'thread_id',
			'=',
			person.whose === 'account' ? person.userId : person.threadId
		)
		.orderBy('asked_at', 'desc')
		.limit(50)
		.execute();
	return rows.map(told);
}

/** All that wait, what is due first; then the latest that were answered. Who asked is named as far as the answer needs it. */
export async function listRequests(db: Db) {
	const asked = () =>
		selectRequests(db)
			.leftJoin('app_user', 'app_user.id', 'data_request.user_id')
			.leftJoin('thread', 'thread.id', 'data_request.thread_id')
			.select(sql<string>`coalesce(app_user.email, thread.ref)`.as('of'));
	const [waiting, answered] = await Promise.all([
		asked().where('answered_at', 'is', null).orderBy('due_at').limit(200).execute(),
		asked().where('answered_at', 'is not', null).orderBy('answered_at', 'desc').limit(20).execute()
	]);
	return { waiting: waiting.map(told), answered: answered.map(told) };
}

/** How many wait longer than the law allows. */
export async function countLateRequests(db: Db, now: Date): Promise<number> {
	const { late } = await db
		.selectFrom('data_request')
		.select(({ fn }) => fn.countAll<string>().as('late'))
		.where('answered_at', 'is', null)
		.where('due_at', '<', now)
		.executeTakeFirstOrThrow();
	return Number(late);
}

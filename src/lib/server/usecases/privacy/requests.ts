import { holds, type Actor } from '$lib/domain/actor/actor';
import type { Person } from '$lib/domain/privacy/my-data';
import { dueOf, WAITING_MOST, type RequestKind, type RequestOutcome } from '$lib/domain/privacy/request';
import { allow, refuse, type Result } from '$lib/domain/result';
import { sql } from 'kysely';
import type { Services } from '../../services';
import { once } from '../once';

type House = Pick<Services, 'db' | 'now' | 'env'>;
type Asking = { person: Person; kind: RequestKind; words: string; formKey: string };

/** Asks about one's own data. The clock of 3 × 24 hours begins now. */
export function askAboutData(
	house: House,
	{ person, kind, words, formKey }: Asking
): Promise<Result<{ id: string }, 'too_many_requests' | 'form_spent'>> {
	const whose =
		person.whose === 'account'
			? { user_id: person.userId, thread_id: null }
			: { user_id: null, thread_id: person.threadId };
	const { user_id, thread_id } = whose;
	return house.db.transaction().execute(async (trx) => {
		await sql`select pg_advisory_xact_lock(hashtextextended(${`data request ${user_id ?? thread_id}`}, 0))`.execute(
			trx
		);
		const sending = { formKey, act: 'ask_about_data', doer: { userId: user_id }, says: { kind, words, thread_id } };
		return once(trx, house, sending, async () => {
			const { waiting } = await trx
				.selectFrom('data_request')
				.select(({ fn }) => fn.countAll<string>().as('waiting'))
				.where(user_id ? 'user_id' : 'thread_id', '=', user_id ?? thread_id)
				.where('answered_at', 'is', null)
				.executeTakeFirstOrThrow();
			if (Number(waiting) >= WAITING_MOST) return refuse('too_many_requests');
			const at = house.now();
			const row = { ...whose, kind, words, asked_at: at, due_at: dueOf(at) };
			return allow(await trx.insertInto('data_request').values(row).returning('id').executeTakeFirstOrThrow());
		});
	});
}

type Answering = { id: string; doer: Actor; outcome: RequestOutcome; answer: string };

/** Answers a request, once: of two who answer at the same time one is told that it has happened. */
export async function answerRequest(
	{ db, now }: House,
	{ id, doer, outcome, answer }: Answering
): Promise<Result<null, 'not_allowed' | 'request_answered'>> {
	if (!holds(doer, 'admin') || doer.userId === null) return refuse('not_allowed');
	const { numUpdatedRows } = await db
		.updateTable('data_request')
		.set({ outcome, answer, answered_at: now(), answered_by: doer.userId })
		.where('id', '=', id)
		.where('answered_at', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows === 0n ? refuse('request_answered') : allow(null);
}

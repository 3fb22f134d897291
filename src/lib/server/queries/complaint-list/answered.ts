import { workdaysBetween } from '$lib/domain/calendar/work-calendar';
import { dayOf } from '$lib/domain/calendar/zone';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { hasOwnRow } from './cases';
import { publicThreads, selectRow, toRow, type ComplaintRow, type Moment } from './public-threads';

/** A report with its first answer: on which working day it came, of how many; null where a pause or a delay tells more. */
export type AnsweredRow = ComplaintRow & { inTime: boolean; onDay: { day: number; of: number } | null };

/** Answers are looked for among those whose limit falls so many days around now. */
const AROUND_MS = 21 * 24 * 60 * 60_000;

/** The first answers that were given last, by `deadline_answer_idx`. */
export async function listAnswered(db: Db, moment: Moment, limit: number): Promise<AnsweredRow[]> {
	const [from, until] = [-AROUND_MS, AROUND_MS].map((by) => new Date(moment.now.getTime() + by)) as [Date, Date];
	const answers = db
		.selectFrom('deadline')
		.select(['thread_id', 'policy_id', 'started_at as startedAt', 'met_at as metAt'])
		.select(sql<boolean>`met_at < falls_at`.as('inTime'))
		.where(sql<boolean>`clock = 'first_response' and listed and falls_at is not null`)
		.where('falls_at', '>', from)
		.where('falls_at', '<', until)
		.where('met_at', 'is not', null)
		.orderBy('met_at', 'desc')
		.orderBy('thread_id')
		// Some of them are told by the report that leads their case.
		.limit(4 * limit);
	const rows = await selectRow(publicThreads(db).where(hasOwnRow()))
		.innerJoin(answers.as('answer'), 'answer.thread_id', 'thread.id')
		.innerJoin('deadline_policy', 'deadline_policy.id', 'answer.policy_id')
		.select(['startedAt', 'metAt', 'inTime', 'deadline_policy.amount', 'deadline_policy.unit'])
		.orderBy('metAt', 'desc')
		.orderBy('thread.id')
		.limit(limit)
		.execute();
	return rows.map(({ startedAt, metAt, inTime, amount, unit, ...row }) => {
		const [start, met] = [dayOf(startedAt, moment.zone), dayOf(metAt ?? startedAt, moment.zone)];
		const day = workdaysBetween(start, met, moment.calendar);
		const tells = inTime && unit === 'working_days' && day <= amount;
		return { ...toRow(row, moment), inTime, onDay: tells ? { day, of: amount } : null };
	});
}

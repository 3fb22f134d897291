import { keyOf, makeSecret } from '../auth/secret-key';
import type { Db } from '../db/client';

/** A new address for the calendar of a report; the one before it, if any, opens nothing any more. Told once. */
export async function makeCaseCalendar(db: Db, threadId: string, at: Date): Promise<string> {
	const secret = makeSecret();
	const key = keyOf(secret);
	await db
		.insertInto('case_calendar')
		.columns(['thread_id', 'key', 'code_hash', 'made_at'])
		.expression((eb) =>
			eb
				.selectFrom('reporter')
				.select(({ val }) => ['thread_id', val(key).as('key'), 'code_hash', val(at).as('made_at')])
				.where('thread_id', '=', threadId)
		)
		.onConflict((conflict) =>
			conflict.column('thread_id').doUpdateSet(({ ref }) => ({
				key: ref('excluded.key'),
				code_hash: ref('excluded.code_hash'),
				made_at: ref('excluded.made_at')
			}))
		)
		.execute();
	return secret;
}

export const dropCaseCalendar = (db: Db, threadId: string) =>
	db.deleteFrom('case_calendar').where('thread_id', '=', threadId).execute();

/** An address that was made under an earlier code went with it: whoever lost the code has no use for what it opened. */
const openCalendars = (db: Db) =>
	db
		.selectFrom('case_calendar')
		.innerJoin('reporter', (join) =>
			join
				.onRef('reporter.thread_id', '=', 'case_calendar.thread_id')
				.onRef('reporter.code_hash', '=', 'case_calendar.code_hash')
		);

export const hasCaseCalendar = async (db: Db, threadId: string): Promise<boolean> =>
	(await openCalendars(db)
		.select('case_calendar.made_at')
		.where('case_calendar.thread_id', '=', threadId)
		.executeTakeFirst()) !== undefined;

/** The report whose calendar an address opens. */
export const findCaseOfCalendar = (db: Db, secret: string): Promise<{ id: string; ref: string } | undefined> =>
	openCalendars(db)
		.innerJoin('thread', 'thread.id', 'case_calendar.thread_id')
		.select(['thread.id', 'thread.ref'])
		.where('case_calendar.key', '=', keyOf(secret))
		.executeTakeFirst();

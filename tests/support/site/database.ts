import type { Kysely } from 'kysely';
import { clocksOf, type Clock } from '../../../src/lib/domain/complaint/clock';
import { openDatabase } from '../../../src/lib/server/db/client';
import { loadClockRules } from '../../../src/lib/server/db/rules';
import type { Database } from '../../../src/lib/server/db/schema';
import { findThread, listEvents } from '../../../src/lib/server/db/threads';
import { until } from '../until';
import { setting } from './setting';

export const ZONE = 'Asia/Jayapura';

let opened: Kysely<Database> | undefined;

/** The database of the server under test, to look at what pages do not show. Closes with the worker. */
export const database = (): Kysely<Database> => (opened ??= openDatabase(setting('DATABASE'), { max: 2 }));

/** The clocks that the history of a report gives, by the rules alone. */
export async function clocksFromHistory(ref: string): Promise<Clock[]> {
	const db = database();
	const thread = await findThread(db, ref);
	if (!thread) throw new Error(`No report ${ref}`);
	return clocksOf(await listEvents(db, thread.id), await loadClockRules(db, ZONE));
}

/** The id of an agency, as forms want it. */
export const agencyId = async (slug: string): Promise<string> =>
	(await database().selectFrom('agency').select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id;

/** Those who hold an office today and can be reached by mail. */
export async function holdersOf(role: 'moderator' | 'officer' | 'agency_head', agencySlug?: string): Promise<string[]> {
	const rows = await database()
		.selectFrom('membership')
		.innerJoin('app_user', 'app_user.id', 'membership.user_id')
		.leftJoin('agency', 'agency.id', 'membership.agency_id')
		.select('app_user.email')
		.distinct()
		.where('role', '=', role)
		.where('slug', agencySlug ? '=' : 'is', agencySlug ?? null)
		.where((eb) => eb.or([eb('membership.valid_until', 'is', null), eb('membership.valid_until', '>=', today())]))
		.execute();
	return rows.map(({ email }) => email);
}

const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: ZONE }).format(new Date());

/** What the outbox holds about a report, besides what arrived, once all who hear of it have their letters. */
export async function outbox(ref: string): Promise<{ written: number; sent: number }> {
	await until('all letters are written', async () => (await countDueLetters(ref)) === 0);
	const rows = await database()
		.selectFrom('mail')
		.innerJoin('thread', 'thread.id', 'mail.thread_id')
		.select('mail.sent_at')
		.where('ref', '=', ref)
		.execute();
	return { written: rows.length, sent: rows.filter(({ sent_at }) => sent_at !== null).length };
}

async function countDueLetters(ref: string): Promise<number> {
	const due = await database()
		.selectFrom('delivery')
		.innerJoin('thread_event', 'thread_event.id', 'delivery.event_id')
		.innerJoin('thread', 'thread.id', 'thread_event.thread_id')
		.select('delivery.recipient')
		.where('ref', '=', ref)
		.where('due_at', '<=', new Date())
		.execute();
	const untold = await database()
		.selectFrom('fan_out')
		.innerJoin('thread_event', 'thread_event.id', 'fan_out.event_id')
		.innerJoin('thread', 'thread.id', 'thread_event.thread_id')
		.select('fan_out.event_id')
		.where('ref', '=', ref)
		.execute();
	return due.length + untold.length;
}

import { nextDigest } from '$lib/domain/escalation/digest';
import { dayOf } from '$lib/domain/calendar/zone';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { sql, type Transaction } from 'kysely';
import { addJob } from '../../db/add-job';
import { loadCalendar } from '../../db/rules';
import type { Database } from '../../db/schema';
import type { Services } from '../../services';
import { composeDigest } from './compose-digest';
import type { Letter, MailDeps } from './outbox';
import { readReaders } from './readers';
import { readStanding } from './standing';
import { noticesDue, putOff, type DueNotice } from './take-notices';
import { findToldEvents, type ToldEvent } from './told-events';

const RETRY_MS = 3_600_000;

/** Writes the letters of the day: to each of the staff one, about all that their duties brought since the last. */
export async function writeDueDigests({ db, now, env, log }: Services): Promise<void> {
	const due = await noticesDue(db, now(), 'digest').select('notice.recipient').distinct().execute();
	for (const { recipient } of due) {
		try {
			await db.transaction().execute((trx) => writeDigest(trx, { now, env }, recipient));
		} catch (error) {
			log.error('no letter of the day', { recipient, error });
		}
	}
}

/** Whoever is at it already writes it; a person who had theirs today gets the rest tomorrow. */
async function writeDigest(trx: Transaction<Database>, deps: MailDeps, recipient: string): Promise<void> {
	const { rows } = await sql<{ free: boolean }>`
		select pg_try_advisory_xact_lock(hashtextextended('fkp digest ' || ${recipient}, 0)) as free`.execute(trx);
	if (!rows[0]?.free) return;
	const at = deps.now();
	const day = dayOf(at, deps.env.zone);
	const notices = await takeOf(trx, at, recipient);
	const { told, broken } = await readEvents(trx, notices);
	await putOff(trx, broken, new Date(at.getTime() + RETRY_MS));
	const whole = notices.filter((notice) => !broken.includes(notice));
	const letter = await letterFor(trx, deps, whole, told, day);
	if (letter && !(await insertDigest(trx, deps, letter, recipient, day))) {
		const rules = { calendar: await loadCalendar(trx), zone: deps.env.zone };
		return putOff(trx, whole, nextDigest(at, rules));
	}
	await putOff(trx, whole, null);
}

const takeOf = (trx: Transaction<Database>, at: Date, recipient: string): Promise<DueNotice[]> =>
	noticesDue(trx, at, 'digest')
		.select(['notice.event_id as eventId', 'thread_event.thread_id as threadId', 'notice.recipient'])
		.select(['notice.audience', 'notice.agency_id as agencyId', 'notice.due_day as dueDay'])
		.select('notice.created_at as createdAt')
		.where('notice.recipient', '=', recipient)
		.orderBy('notice.due_day')
		.orderBy('notice.created_at')
		.execute();

/** What happened; an event whose record is broken is tried again later, and keeps no other from being told. */
async function readEvents(trx: Transaction<Database>, notices: readonly DueNotice[]) {
	const told = new Map<string, ToldEvent>();
	if (notices.length === 0) return { told, broken: [] };
	for (const { eventId, read } of await findToldEvents(trx, notices)) {
		try {
			told.set(eventId, read());
		} catch {
			continue;
		}
	}
	return { told, broken: notices.filter(({ eventId }) => !told.has(eventId)) };
}

/** Null where nothing of it is theirs any more, or they cannot be reached. */
async function letterFor(
	trx: Transaction<Database>,
	{ env }: MailDeps,
	notices: readonly DueNotice[],
	told: ReadonlyMap<string, ToldEvent>,
	today: IsoDate
): Promise<Letter | null> {
	if (notices.length === 0) return null;
	const stands = await readStanding(trx, notices, today);
	const readerOf = await readReaders(trx, notices);
	const own = notices.flatMap((notice) => {
		const event = told.get(notice.eventId);
		return event && stands(notice, event) ? [{ ...event, dueDay: notice.dueDay }] : [];
	});
	const [first] = notices;
	const reader = first && readerOf(first);
	return reader && own.length > 0 ? composeDigest(own, reader, env) : null;
}

async function insertDigest(
	trx: Transaction<Database>,
	{ now, env }: MailDeps,
	letter: Letter,
	recipient: string,
	day: IsoDate
): Promise<boolean> {
	const at = now();
	const about = { event_id: null, thread_id: null, recipient, audience: 'digest' as const, digest_day: day };
	const { numInsertedOrUpdatedRows } = await trx
		.insertInto('mail')
		.values({ ...letter, ...about, created_at: at, next_attempt_at: at })
		.onConflict((mail) => mail.doNothing())
		.executeTakeFirstOrThrow();
	if (!numInsertedOrUpdatedRows) return false;
	if (env.smtpUrl !== null) await addJob(trx, 'send-mail', {}, { jobKey: 'send-mail' });
	return true;
}

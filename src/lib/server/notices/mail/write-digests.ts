import { nextDigest } from '$lib/domain/escalation/digest';
import { nextMorning } from '$lib/domain/follow/letters';
import { dayOf } from '$lib/domain/calendar/zone';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { sql, type Transaction } from 'kysely';
import { addJob } from '../../db/add-job';
import { loadCalendar } from '../../db/rules';
import type { Database } from '../../db/schema';
import { DIGESTS, type Digest } from '$lib/domain/notice/channel';
import type { Services } from '../../services';
import { composeFollowing } from './compose-following';
import { composeDigest } from './compose-digest';
import type { Letter, MailDeps } from './outbox';
import { readReaders } from './readers';
import { readStanding } from './standing';
import { noticesDue, putOff, selectDue, settleIn, type DueNotice } from './take-notices';
import { findToldEvents, type ToldEvent } from './told-events';

const RETRY_MS = 3_600_000;

/** What a letter of the day is called in the outbox. */
const AUDIENCE = { duties: 'digest', following: 'following' } as const satisfies Record<Digest, string>;

/** Writes the letters of the day: to each person one about what their duties brought, and one about what they follow. */
export async function writeDueDigests({ db, now, env, log }: Services): Promise<void> {
	for (const digest of DIGESTS) {
		const due = await noticesDue(db, now(), digest).select('delivery.recipient').distinct().execute();
		for (const { recipient } of due) {
			try {
				await db.transaction().execute((trx) => writeDigest(trx, { now, env }, { recipient, digest }));
			} catch (error) {
				log.error('no letter of the day', { recipient, digest, error });
			}
		}
	}
}

type Whose = { recipient: string; digest: Digest };

/** Whoever is at it already writes it; a person who had theirs today gets the rest tomorrow. */
async function writeDigest(trx: Transaction<Database>, deps: MailDeps, whose: Whose): Promise<void> {
	const { rows } = await sql<{ free: boolean }>`
		select pg_try_advisory_xact_lock(hashtextextended('fkp digest ' || ${whose.recipient}, 0)) as free`.execute(trx);
	if (!rows[0]?.free) return;
	const at = deps.now();
	const day = dayOf(at, deps.env.zone);
	const notices = await takeOf(trx, at, whose);
	const { told, broken } = await readEvents(trx, notices);
	await putOff(trx, broken, new Date(at.getTime() + RETRY_MS));
	const whole = notices.filter((notice) => !broken.includes(notice));
	const letter = await letterFor(trx, deps, whole, told, { day, digest: whose.digest });
	if (!letter) return putOff(trx, whole, null);
	const mailId = await insertDigest(trx, deps, letter, whose, day);
	return mailId ? settleIn(trx, whole, mailId) : putOff(trx, whole, await nextOf(trx, deps, whose.digest));
}

async function nextOf(trx: Transaction<Database>, { now, env }: MailDeps, digest: Digest): Promise<Date> {
	if (digest === 'following') return nextMorning(now(), env.zone);
	return nextDigest(now(), { calendar: await loadCalendar(trx), zone: env.zone });
}

const takeOf = (trx: Transaction<Database>, at: Date, { recipient, digest }: Whose): Promise<DueNotice[]> =>
	selectDue(noticesDue(trx, at, digest))
		.where('delivery.recipient', '=', recipient)
		.orderBy('notice.due_day')
		.orderBy('notice.created_at')
		// Whoever ends a follow waits until it is written, or it is not written any more.
		.forUpdate('delivery')
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
	{ day, digest }: { day: IsoDate; digest: Digest }
): Promise<Letter | null> {
	if (notices.length === 0) return null;
	const stands = await readStanding(trx, notices, day);
	const readerOf = await readReaders(trx, notices);
	const own = notices.flatMap((notice) => {
		const event = told.get(notice.eventId);
		const reader = readerOf(notice);
		return event && reader && stands(notice, event) ? [{ told: { ...event, dueDay: notice.dueDay }, reader }] : [];
	});
	const reader = own[0]?.reader;
	if (!reader) return null;
	if (digest === 'following') return composeFollowing(own, reader, env);
	return composeDigest(own, reader, env);
}

/** Null where they have had theirs of this day. */
async function insertDigest(
	trx: Transaction<Database>,
	{ now, env }: MailDeps,
	letter: Letter,
	{ recipient, digest }: Whose,
	day: IsoDate
): Promise<string | null> {
	const at = now();
	const about = { event_id: null, thread_id: null, recipient, audience: AUDIENCE[digest], digest_day: day };
	const written = await trx
		.insertInto('mail')
		.values({ ...letter, ...about, created_at: at, next_attempt_at: at })
		.onConflict((mail) => mail.doNothing())
		.returning('id')
		.executeTakeFirst();
	if (!written) return null;
	if (env.smtpUrl !== null) await addJob(trx, 'send-mail', {}, { jobKey: 'send-mail' });
	return written.id;
}

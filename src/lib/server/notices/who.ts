import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { isNews } from '$lib/domain/follow/news';
import { isGathered, nextDigest } from '$lib/domain/escalation/digest';
import { dayOf } from '$lib/domain/calendar/zone';
import { sql, type Transaction } from 'kysely';
import { jobOf } from '../db/add-job';
import type { Database } from '../db/schema';
import type { Services } from '../services';
import { loadCalendar } from '../db/rules';
import { hearing, isCrowd, type NoticeAudience } from './audiences';
import { takeInvitations } from './consultation-groups';
import type { Happened, Look } from './group';
import { noticesOf } from './note';

type Told = Happened & {
	/** Due day of the clock that now runs for the owner. */
	dueDay: IsoDate | null;
};

/**
 * Writes down who hears of an event, in the transaction that records it: once a person, in the first group that fits,
 * without the one who acted. The caller holds the lock on the thread, so this is one statement, and of crowds one row,
 * which a job makes into notices of each (`fan-out.ts`). What they are told is written later, by the job that is woken here.
 */
export async function writeNotices(
	trx: Transaction<Database>,
	{ now, env }: Pick<Services, 'now' | 'env'>,
	told: Told
): Promise<void> {
	const audiences = hearing(told.event, told.thread);
	if (audiences.length === 0) return;
	const invited = audiences.includes('invitees') ? await takeInvitations(trx, told) : [];
	const at = now();
	const look = { ...told, db: trx, today: dayOf(at, env.zone), invited };
	await insertNotices(trx, told, audiences, look, at, env.zone);
}

async function insertNotices(
	trx: Transaction<Database>,
	{ event, agencyId, dueDay }: Told,
	audiences: readonly NoticeAudience[],
	look: Look,
	at: Date,
	zone: string
): Promise<void> {
	const isOfTheDay = isGathered(event.action, dueDay, look.today);
	const digestAt = isOfTheDay ? nextDigest(at, { calendar: await loadCalendar(trx), zone }) : null;
	const crowds = audiences.filter((audience) => isCrowd(audience, event));
	const few = audiences.filter((audience) => !crowds.includes(audience));
	const groups = sql.join(
		crowds.map((crowd) =>
			crowd === 'followers' ? sql`case when ${isFollowed(look)} then 'followers' end` : sql`${crowd}`
		),
		sql`, `
	);
	const spread = sql`
		insert into fan_out (event_id, agency_id, due_day, at, groups)
		select ${event.id}::uuid, ${agencyId}::uuid, ${dueDay}::date, ${at}::timestamptz, groups
		from (select array_remove(array[${groups}]::text[], null) as groups) as crowds where cardinality(groups) > 0
		returning event_id`;
	// A key a thread: under one key for all, acts in different threads would wait for each other's commit.
	const wake = jobOf('write-letters', {}, { jobKey: `write-letters:${look.thread.id}` });
	await sql`
		with ${noticesOf({ audiences: few, look, dueDay, at, digestAt })}, spread as (${spread})
		select ${wake} where exists (select from told) or exists (select from spread)`.execute(trx);
}

/** Whether anybody may have to hear of it who follows. */
const isFollowed = ({ thread, event }: Look) => sql<boolean>`(
	exists (select from follow where thread_id = ${thread.id}::uuid)
	or ${isNews(thread.kind, event)}::boolean and exists (select from follow where thread_id is null)
)`;

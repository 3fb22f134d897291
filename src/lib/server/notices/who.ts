import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { isGathered, nextDigest } from '$lib/domain/escalation/digest';
import { dayOf } from '$lib/domain/calendar/zone';
import { sql, type Transaction } from 'kysely';
import { jobOf } from '../db/add-job';
import type { Database } from '../db/schema';
import type { Services } from '../services';
import { loadCalendar } from '../db/rules';
import { hearing, isStaff, type NoticeAudience } from './audiences';
import { consultationGroups, takeInvitations } from './consultation-groups';
import type { Happened, Look } from './group';
import { reporterAccount, threadGroups } from './thread-groups';

const GROUPS = { ...threadGroups, ...consultationGroups };

type Told = Happened & {
	/** Due day of the clock that now runs for the owner. */
	dueDay: IsoDate | null;
};

/**
 * Writes down who hears of an event, in the transaction that records it: once a person, in the first group that fits,
 * without the one who acted. The caller holds the lock on the thread, so this is one statement for any number of people;
 * what they are told is written later, by the job that is woken here.
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
	const groups = audiences.flatMap((audience, rank) =>
		GROUPS[audience](look).map(
			(group) => sql`select recipient, ${audience}::text as audience, ${rank}::int as rank from ${group} as people`
		)
	);
	if (groups.length === 0) return;
	const isOfTheDay = isGathered(event.action, dueDay, look.today);
	const gathered = isOfTheDay ? audiences.filter(isStaff) : [];
	const digestAt = isOfTheDay ? nextDigest(at, { calendar: await loadCalendar(trx), zone }) : at;
	const actor = event.userId && `user:${event.userId}`;
	const told = sql`
		insert into notice (event_id, recipient, audience, agency_id, due_day, created_at, mail_due_at, digest)
		select distinct on (recipient)
			${event.id}::uuid, recipient, audience, ${agencyId}::uuid, ${dueDay}::date, ${at}::timestamptz,
			case when audience = any(${gathered}::text[]) then ${digestAt}::timestamptz else ${at}::timestamptz end,
			audience = any(${gathered}::text[])
		from (${sql.join(groups, sql` union all `)}) as told
		where recipient is distinct from ${actor}::text and recipient is distinct from ${reporterAccount(look)}
		order by recipient, rank
		on conflict do nothing
		returning event_id`;
	// A key a thread: under one key for all, acts in different threads would wait for each other's commit.
	const wake = jobOf('write-letters', {}, { jobKey: `write-letters:${look.thread.id}` });
	await sql`with told as (${told}) select ${wake} where exists (select from told)`.execute(trx);
}

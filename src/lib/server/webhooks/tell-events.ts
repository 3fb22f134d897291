import { webhookKindsOf, type WebhookKind } from '$lib/domain/webhook/kinds';
import { isPublic } from '$lib/domain/thread/visibility';
import type { AnyEvent } from '$lib/domain/events';
import { sql } from 'kysely';
import { jobOf } from '../db/add-job';
import type { Db } from '../db/client';
import type { Write } from '../db/together';
import { forumOf, type Thread } from '../db/threads';

export const SEND_WEBHOOKS = 'send-webhooks';

type Happening = { eventId: string; event: AnyEvent; was: Thread; now: Thread };

/** What is left to be told to other programs of an event, as a part of the statement that writes it. */
export function tellWebhooks({ eventId, event, was, now }: Happening): Write[] {
	const seen = { before: isPublic(forumOf(was)), after: isPublic(forumOf(now)) };
	const kinds = webhookKindsOf(now.kind, event, seen);
	return kinds.length > 0 ? [leave({ eventId, threadId: now.id, kinds, at: event.at })] : [];
}

type Left = { eventId: string; threadId: string; kinds: WebhookKind[]; at: Date };

/** Only where somebody wants it; the job is woken in the same breath. A key a thread, as for letters. */
const leave = ({ eventId, threadId, kinds, at }: Left): Write => sql`
	insert into webhook_event (event_id, kinds, at)
	select ${eventId}::uuid, ${kinds}::text[], ${at}::timestamptz
	where case
		when exists (select from webhook where ended_at is null and paused_at is null and kinds && ${kinds}::text[])
		then ${jobOf(SEND_WEBHOOKS, {}, { jobKey: `${SEND_WEBHOOKS}:${threadId}` })} is not null
		else false
	end`;

/** So many events are passed on in one statement. */
const AT_ONCE = 200;

/**
 * Notes to whom each event is told, once a webhook: a process that dies leaves all of a statement or nothing, and a second one
 * takes other events. What a webhook was made or opened for after it happened is not told to it.
 */
export async function spreadEvents(db: Db): Promise<void> {
	for (let taken = AT_ONCE; taken === AT_ONCE;) {
		const { rows } = await sql<{ taken: number }>`
			with taken as (
				delete from webhook_event where event_id in (
					select event_id from webhook_event order by at, event_id limit ${sql.lit(AT_ONCE)} for update skip locked
				)
				returning event_id, kinds, at
			), told as (
				insert into webhook_delivery (webhook_id, event_id, kind, made_at, due_at)
				select webhook.id, taken.event_id, chosen.kind, taken.at, taken.at
				from taken
				join thread_event as event on event.id = taken.event_id
				left join complaint on complaint.thread_id = event.thread_id
				left join consultation on consultation.thread_id = event.thread_id
				left join category on category.slug = complaint.category_slug
				join webhook on ended_at is null and paused_at is null and webhook.made_at <= taken.at
					and (about_district is null or about_district = complaint.district_code)
					and (about_category is null or about_category in (complaint.category_slug, category.parent_slug))
					and (about_agency is null or ${CONCERNS_AGENCY})
				cross join lateral (
					select kind from unnest(taken.kinds) with ordinality as wanted (kind, nth)
					where kind = any(webhook.kinds) order by nth limit 1
				) as chosen
				on conflict do nothing
			)
			select count(*)::int as taken from taken`.execute(db);
		taken = rows[0]?.taken ?? 0;
	}
}

/** Who has it, who acted and who was given it; and the one that an agency has become. */
const CONCERNS_AGENCY = sql`exists (
	select from agency
	where agency.id = about_agency and array[agency.id, agency.merged_into] && array[
		complaint.agency_id, consultation.agency_id, event.actor_agency_id, (event.data ->> 'agencyId')::uuid
	]
)`;

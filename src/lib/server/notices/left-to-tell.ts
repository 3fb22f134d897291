import { readComplaintEvent } from '$lib/domain/complaint/event';
import { readConsultationEvent } from '$lib/domain/consultation/event';
import type { AnyEvent } from '$lib/domain/events';
import type { Transaction } from 'kysely';
import type { Database } from '../db/schema';

/** The oldest event that a crowd is still to be told of and that nobody is at, for this transaction alone. */
export const takeNext = (trx: Transaction<Database>) =>
	trx
		.selectFrom('fan_out')
		.innerJoin('thread_event as event', 'event.id', 'fan_out.event_id')
		.innerJoin('thread', 'thread.id', 'event.thread_id')
		.leftJoin('complaint', 'complaint.thread_id', 'thread.id')
		.leftJoin('category', 'category.slug', 'complaint.category_slug')
		.select(['event.id as eventId', 'event.seq', 'event.at', 'event.action', 'event.public', 'event.data'])
		.select(['event.from_status as from', 'event.to_status as to', 'event.actor_role as role'])
		.select(['event.actor_agency_id as agencyId', 'event.actor_user_id as userId'])
		.select(['thread.id as threadId', 'thread.kind', 'complaint.district_code as district'])
		.select(['thread.confidential', 'thread.published_at as publishedAt', 'thread.hidden_at as hiddenAt'])
		.select(['complaint.category_slug as category', 'category.parent_slug as parent'])
		.select(['fan_out.agency_id as charged', 'fan_out.due_day as dueDay', 'fan_out.at as toldAt'])
		.select(['fan_out.groups', 'fan_out.after'])
		.orderBy('fan_out.at')
		.orderBy('fan_out.event_id')
		.limit(1)
		.forUpdate('fan_out')
		.skipLocked()
		.executeTakeFirst();

/** What is left to be told to a crowd, and who of it has been. */
export type Left = NonNullable<Awaited<ReturnType<typeof takeNext>>>;

export const eventOf = (left: Left): AnyEvent =>
	left.kind === 'complaint' ? readComplaintEvent(left) : readConsultationEvent(left);

import type { Sitting } from '$lib/domain/consultation/hosting/sitting';
import { isUuid } from '$lib/domain/uuid';
import type { Db } from './client';

/** What the sheet on the wall may say. */
export const SIGN_IN_CODE = /^[\w-]{1,64}$/;

/** When a meeting of this consultation takes place. */
export async function findSitting(db: Db, threadId: string, meetingId: string): Promise<Sitting | undefined> {
	if (!isUuid(meetingId)) return undefined;
	return db
		.selectFrom('meeting')
		.select(['starts_at as startsAt', 'ends_at as endsAt'])
		.where('thread_id', '=', threadId)
		.where('id', '=', meetingId)
		.executeTakeFirst();
}

export type Meeting = {
	title: string;
	startsAt: Date;
	endsAt: Date;
	place: string;
	link: string;
	/** Markdown. */
	agenda: string;
};

/** What was planned of a meeting of this consultation. */
export async function findMeeting(db: Db, threadId: string, meetingId: string): Promise<Meeting | undefined> {
	if (!isUuid(meetingId)) return undefined;
	return db
		.selectFrom('meeting')
		.select(['title', 'starts_at as startsAt', 'ends_at as endsAt', 'place', 'link', 'agenda'])
		.where('thread_id', '=', threadId)
		.where('id', '=', meetingId)
		.executeTakeFirst();
}

/** Of all that is known of a meeting, what was planned. */
export const planOf = ({ title, startsAt, endsAt, place, link, agenda }: Meeting): Meeting => ({
	title,
	startsAt,
	endsAt,
	place,
	link,
	agenda
});

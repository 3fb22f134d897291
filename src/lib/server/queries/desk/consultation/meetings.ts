import { countUnsur } from '$lib/domain/consultation/words';
import type { ViewedFile } from '$lib/domain/thread/shown-post';
import { isUuid } from '$lib/domain/uuid';
import { sql } from 'kysely';
import type { Db } from '$lib/server/db/client';
import { SIGN_IN_CODE } from '$lib/server/db/meetings';

const selectMeetings = (db: Db, threadId: string) =>
	db
		.selectFrom('meeting')
		.select(['id', 'title', 'starts_at as startsAt', 'ends_at as endsAt', 'place', 'link', 'agenda'])
		.select(['agenda_html as agendaHtml', 'sign_in_code as code', 'taken_back_reason as takenBack'])
		.where('thread_id', '=', threadId);

/** The meetings of a consultation in their order, with how many came and how often something was noted. */
export const listDeskMeetings = (db: Db, threadId: string) =>
	selectMeetings(db, threadId)
		.select((eb) =>
			eb
				.selectFrom('attendance')
				.select(sql<number>`count(*)::int`.as('people'))
				.whereRef('meeting_id', '=', 'meeting.id')
				.as('people')
		)
		.select((eb) =>
			eb
				.selectFrom('post')
				.select(sql<number>`count(*)::int`.as('notes'))
				.whereRef('meeting_id', '=', 'meeting.id')
				.where('post.thread_id', '=', threadId)
				.where('kind', '=', 'meeting_note')
				.where('hidden_at', 'is', null)
				.as('notes')
		)
		.orderBy('starts_at')
		.orderBy('id')
		.execute();

/** One meeting with who came and what was noted. Telephone numbers stay sealed. */
export async function findDeskMeeting(db: Db, threadId: string, id: string) {
	if (!isUuid(id)) return undefined;
	const meeting = await selectMeetings(db, threadId).where('id', '=', id).executeTakeFirst();
	if (!meeting) return undefined;
	const people = await listPeople(db, id);
	const summary = {
		people: people.length,
		unsur: countUnsur(people.map(({ unsur }) => unsur)),
		women: people.filter(({ gender }) => gender === 'female').length,
		disabled: people.filter(({ disability }) => disability === true).length
	};
	return { meeting, people, summary, notes: await listNotes(db, threadId, id) };
}

const listPeople = (db: Db, meetingId: string) =>
	db
		.selectFrom('attendance')
		.select(['id', 'name', 'organisation', 'unsur', 'gender', 'disability', 'channel'])
		.where('meeting_id', '=', meetingId)
		.orderBy('name')
		.orderBy('id')
		.execute();

type Note = { id: string; html: string; at: string; files: ViewedFile[] };

async function listNotes(db: Db, threadId: string, meetingId: string): Promise<Note[]> {
	const posts = await db
		.selectFrom('post')
		.select(['id', 'body_html as html', 'created_at as at'])
		.where('thread_id', '=', threadId)
		.where('meeting_id', '=', meetingId)
		.where('kind', '=', 'meeting_note')
		.where('hidden_at', 'is', null)
		.orderBy('created_at')
		.execute();
	const ids = posts.map(({ id }) => id);
	const files = ids.length === 0 ? [] : await listFiles(db, ids);
	return posts.map(({ id, html, at }) => ({
		id,
		html,
		at: at.toISOString(),
		files: files.filter(({ postId }) => postId === id).map(({ postId: _, ...file }) => file)
	}));
}

const listFiles = (db: Db, postIds: readonly string[]) =>
	db
		.selectFrom('attachment')
		.innerJoin('file', 'file.id', 'attachment.file_id')
		.select(['attachment.post_id as postId', 'file.id', 'file.name', 'file.size as bytes'])
		.select((eb) => eb('file.thumbnail', 'is not', null).$castTo<boolean>().as('isPicture'))
		.where('attachment.post_id', 'in', postIds)
		.orderBy('attachment.position')
		.execute();

/** The meeting that the sheet by the door belongs to, of a consultation that is announced and stands. */
export const findMeetingByCode = (db: Db, code: string) =>
	db
		.selectFrom('meeting')
		.innerJoin('thread', 'thread.id', 'meeting.thread_id')
		.innerJoin('consultation', 'consultation.thread_id', 'meeting.thread_id')
		.innerJoin('agency', 'agency.id', 'consultation.agency_id')
		.select(['meeting.title', 'meeting.starts_at as startsAt', 'meeting.ends_at as endsAt', 'meeting.place'])
		.select(['thread.title as topic', 'consultation.slug', 'agency.name as agency'])
		.where('sign_in_code', '=', SIGN_IN_CODE.test(code) ? code : '')
		.where('thread.published_at', 'is not', null)
		.where('thread.hidden_at', 'is', null)
		.where('taken_back_at', 'is', null)
		.executeTakeFirst();

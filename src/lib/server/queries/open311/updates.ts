import { readComplaintEvent } from '$lib/domain/complaint/event';
import type { ComplaintAction } from '$lib/domain/complaint/acts';
import type { RecordedEvent } from '$lib/domain/complaint/page-record';
import type { ComplaintParticulars } from '$lib/domain/complaint/particulars';
import type { ComplaintStatus } from '$lib/domain/complaint/status';
import { extentOf, stepsFor } from '$lib/domain/complaint/step';
import type { Window } from '$lib/domain/open311/window';
import { actsByOffice } from '$lib/domain/thread/visibility';
import type { Db } from '../../db/client';
import { publicThreads } from '../complaint-list/public-threads';
import { readPostWords, withItsPost } from '../complaint/record';

/** Something that happened to a public report, as everybody may know it. */
export type GeoUpdate = {
	id: string;
	ref: string;
	action: ComplaintAction;
	/** The status that it led to; null where it moved none. */
	to: ComplaintStatus | null;
	/** As it is listed, which is when it could first be fetched. */
	at: Date;
	/** What was written with it; null where nothing was, or all of it is hidden. */
	text: string | null;
	files: readonly string[];
};

/** What was listed in a window of time, in its order; one more than `most` where there is more. */
export async function listGeoUpdates(db: Db, { from, until }: Window, most: number): Promise<GeoUpdate[]> {
	const rows = await listed(db)
		.where('listed_update.at', '>=', from)
		.where('listed_update.at', '<=', until)
		.orderBy('listed_update.at')
		// Those that came to light together, as they happened.
		.orderBy('event.at')
		.orderBy('event.seq')
		.orderBy('event.id')
		.limit(most + 1)
		.execute();
	return shaped(db, rows);
}

const listed = (db: Db) =>
	publicThreads(db)
		.innerJoin('thread_event as event', 'event.thread_id', 'thread.id')
		.innerJoin('listed_update', 'listed_update.event_id', 'event.id')
		.leftJoin('post', 'post.event_id', 'event.id')
		.select([
			'listed_update.event_id as id',
			'thread.ref',
			'listed_update.at as listedAt',
			'event.seq',
			'event.at',
			'event.action'
		])
		.select(['event.from_status as from', 'event.to_status as to', 'event.actor_role as role', 'event.public'])
		.select(['event.actor_agency_id as agencyId', 'event.actor_user_id as userId', 'event.data'])
		.select([
			'post.id as postId',
			'post.kind as postKind',
			'post.author_role as postRole',
			'post.held as postHeld',
			'post.body'
		])
		.select(['post.hidden_at as postHiddenAt', 'post.folded_until as postFoldedUntil']);

type Row = Awaited<ReturnType<ReturnType<typeof listed>['execute']>>[number];
type Found = { row: Row; event: RecordedEvent };

async function shaped(db: Db, rows: readonly Row[]): Promise<GeoUpdate[]> {
	const shown = rows.map((row) => ({ row, event: eventOf(row) })).filter(isUpdate);
	const words = await readPostWords(
		db,
		shown.flatMap(({ event: { post } }) => (post && extentOf(post, ['anyone']) === 'whole' ? post.id : []))
	);
	return shown.map(({ row, event }) => {
		const post = event.post && words.get(event.post.id);
		const { reason }: ComplaintParticulars = event.data;
		return {
			id: row.id,
			ref: row.ref,
			action: event.action,
			to: event.to,
			at: row.listedAt,
			text: post ? row.body : event.public ? (reason ?? null) : null,
			files: post?.files.map(({ id }) => id) ?? []
		};
	});
}

/** Whether it reaches everybody, as on the page; of what is only said, what an office says. */
const isUpdate = ({ event }: Found): boolean =>
	stepsFor({ events: [event] }, ['anyone']).length > 0 && (event.to !== null || actsByOffice(event.role));

/** Names are not asked for: an update says what happened, and not who did it. */
function eventOf({ body: _, ...row }: Row): RecordedEvent {
	const unnamed = {
		byAgency: null,
		toAgency: null,
		ground: null,
		through: null,
		counterAgency: null,
		counterpart: null,
		mended: null
	};
	return readComplaintEvent({ ...withItsPost(row), ...unnamed });
}

import { statusesOf, type GeoStatus } from '$lib/domain/open311/status';
import type { Window } from '$lib/domain/open311/window';
import type { ComplaintStatus } from '$lib/domain/complaint/status';
import type { PostKind } from '$lib/domain/thread/post';
import { sql, type SqlBool } from 'kysely';
import type { Db } from '../../db/client';
import { publicThreads } from '../complaint-list/public-threads';
import { lastChanges } from '../feed/last-changes';

/** A report as everybody may read it, with what GeoReport v2 asks of one. */
export type GeoRequest = {
	ref: string;
	status: ComplaintStatus;
	/** What an office said last about the matter; null while none has. */
	said: string | null;
	category: { slug: string; id: string; en: string };
	text: string;
	agency: string | null;
	createdAt: Date;
	updatedAt: Date;
	/** The first instant after the duty that counts now; null where none of an office runs. */
	dueAt: Date | null;
	place: { text: string; village: string | null; villageCode: string | null; district: string; districtCode: string };
	/** Pictures that came with it. */
	pictures: readonly string[];
	stands: Place;
};

export type GeoAsked = {
	categories: readonly string[] | null;
	statuses: readonly GeoStatus[] | null;
	/** When it came in, or when it was last heard of. */
	by: 'requested' | 'updated';
	window: Window;
	/** Narrows what came in to what was heard of since, or until. */
	updated: { from: Date | null; until: Date | null };
	page: number;
	pageSize: number;
	/** After which request it goes on, whatever came in meanwhile; null: from the first, or by the number of a page. */
	after: Place | null;
};

/** Where a request stands in lists: by microseconds, which a date of JavaScript does not know. */
export type Place = { at: string; id: string };

/** So many at most, and as many where nobody asks for less. */
export const PAGE_MOST = 1_000;

/** Words of an office that say how the matter stands. */
const TELLING = ['official_answer', 'resolution', 'not_yet'] as const satisfies PostKind[];

/** When everybody last heard of a report; one that is closed says when that was. */
const HEARD = sql<Date>`coalesce(complaint.closed_at, (
	select event.at from thread_event as event where event.thread_id = thread.id and event.public
	and not exists (select from post where post.id = (event.data ->> 'postId')::uuid and post.held is not null)
	order by event.seq desc limit 1), thread.created_at)`;

/** Of the duties of offices that still run: to have it done, or else the one that is due first. */
const DUE = sql<Date | null>`(
	select due_at from deadline where deadline.thread_id = thread.id and met_at is null and ended_at is null
	and due_at is not null and owner <> 'reporter' order by (clock = 'resolution') desc, due_at limit 1)`;

const SAID = sql<string | null>`(
	select post.body from post where post.thread_id = thread.id and post.kind in (${sql.join(TELLING.map((kind) => sql.lit(kind)))})
	and post.hidden_at is null and post.held is null order by post.created_at desc, post.id desc limit 1)`;

const STANDS = sql<string>`thread.created_at::text`;

const PICTURES = sql<string[]>`array(
	select file.id::text from attachment join file on file.id = attachment.file_id
	where attachment.thread_id = thread.id and attachment.post_id is null and file.media_type <> 'application/pdf'
	order by attachment.position, attachment.id)`;

/** What was asked for, the newest first. Which they are is found first, so that nothing is read of those that are passed over. */
export async function listGeoRequests(db: Db, asked: GeoAsked): Promise<GeoRequest[]> {
	const { page, pageSize, after } = asked;
	const found = asking(publicThreads(db), asked)
		.select('thread.id')
		.$if(after !== null, (query) =>
			query.where(sql<SqlBool>`(thread.created_at, thread.id) < (${after?.at}::timestamptz, ${after?.id}::uuid)`)
		)
		.orderBy('thread.created_at', 'desc')
		.orderBy('thread.id', 'desc')
		.limit(pageSize)
		.offset(after ? 0 : (page - 1) * pageSize);
	const rows = await selected(db)
		.where('thread.id', 'in', found)
		.orderBy('thread.created_at', 'desc')
		.orderBy('thread.id', 'desc')
		.execute();
	return shaped(db, rows);
}

function asking(from: ReturnType<typeof publicThreads>, { categories, statuses, by, window, updated }: GeoAsked) {
	const { from: since, until } = by === 'updated' ? window : updated;
	let query = from;
	if (by === 'requested')
		query = query.where('thread.created_at', '>=', window.from).where('thread.created_at', '<=', window.until);
	// By `thread_event_at_idx`: whatever everybody heard of has happened.
	if (since) query = query.where(sql<SqlBool>`thread.id in (select thread_id from thread_event where at >= ${since})`);
	if (since) query = query.where(sql<SqlBool>`${HEARD} >= ${since}`);
	if (until) query = query.where(sql<SqlBool>`${HEARD} <= ${until}`);
	if (categories) query = query.where('complaint.category_slug', 'in', ['', ...categories]);
	if (statuses) query = query.where('complaint.status', 'in', statusesOf(statuses));
	return query;
}

/** Those of these numbers that everybody may read, in the order in which they were asked for. */
export async function findGeoRequests(db: Db, refs: readonly string[]): Promise<GeoRequest[]> {
	if (refs.length === 0) return [];
	const found = await shaped(
		db,
		await selected(db)
			.where('thread.ref', 'in', [...refs])
			.execute()
	);
	return refs.flatMap((ref) => found.find((request) => request.ref === ref) ?? []);
}

const selected = (db: Db) =>
	publicThreads(db)
		.innerJoin('district', 'district.code', 'complaint.district_code')
		.innerJoin('category', 'category.slug', 'complaint.category_slug')
		.leftJoin('place as village', 'village.code', 'complaint.village_code')
		.leftJoin('agency', 'agency.id', 'complaint.agency_id')
		.select(['thread.id', 'thread.ref', 'complaint.status', 'thread.created_at as createdAt', 'complaint.body as text'])
		.select(['complaint.closed_at as closedAt', 'complaint.place', 'agency.name as agency'])
		.select(['category.slug', 'category.name_id as nameId', 'category.name_en as nameEn'])
		.select(['village.name as village', 'village.code as villageCode'])
		.select(['district.name as district', 'district.code as districtCode'])
		.select([SAID.as('said'), DUE.as('dueAt'), PICTURES.as('pictures'), STANDS.as('standsAt')]);

type Row = Awaited<ReturnType<ReturnType<typeof selected>['execute']>>[number];

async function shaped(db: Db, rows: readonly Row[]): Promise<GeoRequest[]> {
	const heard = await lastChanges(
		db,
		rows.map(({ id }) => id)
	);
	return rows.map((row) => {
		const {
			id,
			closedAt,
			standsAt,
			place,
			slug,
			nameId,
			nameEn,
			village,
			villageCode,
			district,
			districtCode,
			...request
		} = row;
		const last = heard.get(id);
		return {
			...request,
			category: { slug, id: nameId, en: nameEn },
			place: { text: place, village, villageCode, district, districtCode },
			stands: { at: standsAt, id },
			updatedAt: closedAt ?? (last ? new Date(last) : row.createdAt)
		};
	});
}

import { readComplaintEvent } from '$lib/domain/complaint/event';
import type { ComplaintRecord, PostWords, RecordedEvent } from '$lib/domain/complaint/page-record';
import { sql, type ExpressionBuilder, type RawBuilder } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db } from '../../db/client';
import { fixedStatement } from '../../db/fixed-statement';
import { groundOf } from '../../db/search/routing-ground';
import type { Database } from '../../db/schema';
import { COMPLAINT_COLUMNS, STANCE_COLUMNS } from '../../db/threads';

/**
 * Everything stored of a report but who filed it, and the words of its posts. Nobody is shown this: `complaintFor` decides who
 * sees what of it.
 */
export async function findComplaintRecord(db: Db, ref: string): Promise<ComplaintRecord | undefined> {
	const [[row], events] = await Promise.all([findRow(db, { ref }), listEventRows(db, { ref })]);
	return row && { ...shapeRow(row), events: events.map((event) => readComplaintEvent(withItsPost(event))) };
}

/** What posts say, by their ids. */
export async function readPostWords(db: Db, postIds: readonly string[]): Promise<Map<string, PostWords>> {
	const rows = postIds.length === 0 ? [] : await listPostWords(db, { postIds });
	return new Map(rows.map((post) => [post.id, post]));
}

const findRow = fixedStatement((db, { ref }: { ref: string }) =>
	db
		.selectFrom('thread')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.innerJoin('district', 'district.code', 'complaint.district_code')
		.innerJoin('category', 'category.slug', 'complaint.category_slug')
		.leftJoin('place as village', 'village.code', 'complaint.village_code')
		.leftJoin('agency', 'agency.id', 'complaint.agency_id')
		.select(['thread.id', 'thread.ref', 'thread.title', 'thread.confidential', 'thread.created_at as createdAt'])
		.select(['thread.published_at as publishedAt', 'thread.hidden_at as hiddenAt', 'thread.locked_at as lockedAt'])
		.select(['thread.head_id as headId', 'thread.merged_into as mergedInto', 'thread.merge_denied_at as mergeDeniedAt'])
		.select(sql<boolean>`exists (select from thread as linked where linked.head_id = thread.id)`.as('leads'))
		.select(['thread.support_count as supportCount', 'complaint.body_html as bodyHtml', 'complaint.channel'])
		.select(['complaint.occurred_on as occurredOn', 'complaint.place', 'village.name as village'])
		.select(STANCE_COLUMNS)
		.select(['complaint.rating_words as ratingWords', 'complaint.sp4n_number as sp4nNumber'])
		.select(COMPLAINT_COLUMNS)
		.select(['district.code as districtCode', 'district.name as districtName'])
		.select(['category.slug as categorySlug', 'category.name_id as categoryId', 'category.name_en as categoryEn'])
		.select(['agency.slug as agencySlug', 'agency.name as agencyName', 'agency.phone', 'agency.email'])
		.select('agency.address')
		.select((eb) =>
			jsonArrayFrom(
				filesIn(eb).where('attachment.thread_id', '=', eb.ref('thread.id')).where('attachment.post_id', 'is', null)
			).as('files')
		)
		.where('thread.kind', '=', 'complaint')
		.where('thread.ref', '=', ref)
);

/** With their row, in one statement: all that is in them is JSON already. */
const filesIn = (eb: Pick<ExpressionBuilder<Database, never>, 'selectFrom'>) =>
	eb
		.selectFrom('attachment')
		.innerJoin('file', 'file.id', 'attachment.file_id')
		.select(['file.id', 'file.name', 'file.size as bytes'])
		.select((of) => of('file.media_type', '<>', 'application/pdf').$castTo<boolean>().as('isPicture'))
		.orderBy('attachment.position')
		.orderBy('attachment.id');

type Row = Awaited<ReturnType<typeof findRow>>[number];

function shapeRow(row: Row): Omit<ComplaintRecord, 'events' | 'posts'> {
	const { status, classification, agencyId, handOvers, returns, boundBy, questions, appealed, closedAt, ...ruling } =
		row;
	const { deciderIds, judged, agencyUntil, ofInspectorate, onPaper, promises, promisedOn, proofPending, ...rest } =
		ruling;
	const moved = { status, classification, agencyId, handOvers, returns, boundBy, questions, appealed, closedAt };
	const { districtCode, districtName, categorySlug, categoryId, categoryEn, ...others } = rest;
	const { agencySlug, agencyName, phone, email, address, ...thread } = others;
	return {
		...thread,
		kind: 'complaint',
		complaint: {
			...moved,
			deciderIds,
			judged,
			agencyUntil,
			ofInspectorate,
			onPaper,
			promises,
			promisedOn,
			proofPending
		},
		district: { code: districtCode, name: districtName },
		category: { slug: categorySlug, id: categoryId, en: categoryEn },
		agency:
			agencySlug === null
				? null
				: { slug: agencySlug, name: agencyName ?? '', phone: phone ?? '', email: email ?? '', address: address ?? '' }
	};
}

const GROUND = groundOf(
	sql`(event.data -> 'routedBy' ->> 'version')::int`,
	sql`(event.data -> 'routedBy' ->> 'rule')::int`,
	sql`(select category_slug from complaint where complaint.thread_id = event.thread_id)`
);

/** The leading report of what was linked, or carried from it. */
const COUNTERPART = sql<RecordedEvent['counterpart']>`case when counterpart.id is not null then jsonb_build_object(
	'ref', counterpart.ref,
	'isPublic', counterpart.published_at is not null and counterpart.hidden_at is null and not counterpart.confidential
) end`;

const wordingOf = (row: RawBuilder<unknown>) =>
	sql`jsonb_build_object('title', ${row}.title, 'body', ${row}.body, 'place', ${row}.place)`;

/** What its reporter put otherwise; gone where words of it have been masked since. */
const MENDED = sql<RecordedEvent['mended']>`case when event.action = 'revise' then (
	select jsonb_build_object('before', ${wordingOf(sql`was`)}, 'after', ${wordingOf(sql`became`)}) from earlier_report was
	cross join lateral (
		select title, body, place from (
			select seq, title, body, place from earlier_report where thread_id = was.thread_id and seq > was.seq
			union all select 2147483647, thread.title, complaint.body, complaint.place
			from thread join complaint on complaint.thread_id = thread.id where thread.id = was.thread_id
		) as later order by seq limit 1
	) became
	where was.thread_id = event.thread_id and was.seq = event.seq
) end`;

/** What an agency was called when something happened. */
const nameThen = (agencyId: RawBuilder<unknown>, at: RawBuilder<unknown>) =>
	sql<string | null>`agency_name_at(${agencyId}, ${at})`;

const listEventRows = fixedStatement((db, { ref }: { ref: string }) =>
	db
		.selectFrom('thread_event as event')
		.leftJoin('agency as counter_agency', (join) =>
			join.on('counter_agency.id', '=', sql<string>`(event.data -> 'counter' ->> 'agencyId')::uuid`)
		)
		.select(['event.seq', 'event.at', 'event.action', 'event.from_status as from', 'event.to_status as to'])
		.select(['event.actor_role as role', 'event.actor_agency_id as agencyId', 'event.actor_user_id as userId'])
		.select([
			...(['event.public', 'event.data'] as const),
			nameThen(sql`event.actor_agency_id`, sql`event.at`).as('byAgency'),
			nameThen(sql`(event.data ->> 'agencyId')::uuid`, sql`event.at`).as('toAgency')
		])
		.leftJoin('thread as counterpart', (join) =>
			join.on('counterpart.id', '=', sql<string>`coalesce(event.data ->> 'into', event.data ->> 'carriedFrom')::uuid`)
		)
		.leftJoin('api_key as through_key', 'through_key.id', 'event.through_key')
		.leftJoin('post', (join) => join.on('post.id', '=', sql<string>`(event.data ->> 'postId')::uuid`))
		.select(['post.id as postId', 'post.kind as postKind', 'post.author_role as postRole', 'post.held as postHeld'])
		.select(['post.hidden_at as postHiddenAt', 'post.folded_until as postFoldedUntil'])
		.select([
			'counter_agency.name as counterAgency',
			'through_key.name as through',
			GROUND.as('ground'),
			COUNTERPART.as('counterpart'),
			MENDED.as('mended')
		])
		.where('event.thread_id', '=', (eb) => eb.selectFrom('thread').select('thread.id').where('thread.ref', '=', ref))
		.orderBy('event.seq')
);

type EventRow = Awaited<ReturnType<typeof listEventRows>>[number];

type PostColumns = Pick<EventRow, 'postId' | 'postKind' | 'postRole' | 'postHeld' | 'postHiddenAt' | 'postFoldedUntil'>;

/** An event without the columns of its post, and the post; null where it has none. */
export function withItsPost<Row extends PostColumns>({
	postId,
	postKind,
	postRole,
	postHeld,
	postHiddenAt,
	postFoldedUntil,
	...event
}: Row) {
	const post =
		postId === null || postKind === null || postRole === null
			? null
			: {
					id: postId,
					kind: postKind,
					role: postRole,
					hiddenAt: postHiddenAt,
					foldedUntil: postFoldedUntil,
					held: postHeld
				};
	return { ...event, post };
}

/** Of citizens the name they chose; of staff and of reporters none is read. */
const listPostWords = fixedStatement<PostWords, { postIds: readonly string[] }>((db, { postIds }) =>
	db
		.selectFrom('post')
		.leftJoin('app_user', (join) =>
			join.onRef('app_user.id', '=', 'post.author_user_id').on('post.author_role', '=', 'citizen')
		)
		.select(['post.id', 'post.body_html as html', 'app_user.name as citizenName'])
		.select(nameThen(sql`post.author_agency_id`, sql`post.created_at`).as('byAgency'))
		.select((eb) => jsonArrayFrom(filesIn(eb).where('attachment.post_id', '=', eb.ref('post.id'))).as('files'))
		.where('post.id', '=', sql<string>`any(${postIds})`)
);

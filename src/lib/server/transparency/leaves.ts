import { canonicalJson, type Json } from '$lib/domain/canonical-json';
import { sql, type ExpressionBuilder } from 'kysely';
import type { Db } from '../db/client';
import type { Database } from '../db/schema';
import { isMaskedSince } from '../redaction/masked-since';
import { commitTo, saltOf } from './commit';

/** What a leaf is about: facts in the open, and words and files as commitments that can be opened one by one. */
export type Leaf = {
	id: number;
	formOf: (secret: Buffer) => string;
	/** Whether something of it has been masked since. */
	masked: boolean;
};

/** The leaves with these ids as they stand in the database now, in no order. */
export async function readLeaves(db: Db, ids: readonly number[]): Promise<Leaf[]> {
	if (ids.length === 0) return [];
	const [events, changes, editions] = await Promise.all([
		readEvents(db, ids),
		readChanges(db, ids),
		readEditions(db, ids)
	]);
	return [...events, ...changes, ...editions];
}

const shut = (secret: Buffer, part: string, words: string): string =>
	commitTo(saltOf(secret, part), words).toString('hex');

/** Part of a form as JSON that came from the database: dates are text there already. */
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value ?? null)) as Json;

async function readEvents(db: Db, ids: readonly number[]): Promise<Leaf[]> {
	const rows = await db
		.selectFrom('log_leaf')
		.innerJoin('thread_event as event', 'event.id', 'log_leaf.event_id')
		.innerJoin('thread', 'thread.id', 'event.thread_id')
		.leftJoin('agency', 'agency.id', 'event.actor_agency_id')
		.leftJoin('post', 'post.event_id', 'event.id')
		.leftJoin('complaint', 'complaint.thread_id', 'thread.id')
		.select(['log_leaf.id', 'thread.ref', 'event.seq', 'event.at', 'event.action', 'event.data', 'event.public'])
		.select(['event.from_status as from', 'event.to_status as to', 'event.actor_role as role', 'agency.slug as agency'])
		.select((eb) => [wordsOf(eb).as('words'), filesOf(eb).as('files'), isMaskedSince.as('masked')])
		.where('log_leaf.id', 'in', ids)
		.execute();
	return rows.map(({ id, ref, at, data, words, files, masked, ...plain }) => ({
		id,
		masked,
		formOf: (secret) =>
			canonicalJson({
				...plain,
				v: 1,
				kind: 'event',
				thread: ref,
				at: at.toISOString(),
				data: shut(secret, 'data', canonicalJson(asJson(data))),
				words: words === null ? null : shut(secret, 'words', words),
				files: files.map((sha256, nth) => shut(secret, `file ${nth}`, sha256))
			})
	}));
}

type OfEvent = ExpressionBuilder<
	Database & { event: Database['thread_event'] },
	'event' | 'thread' | 'post' | 'complaint'
>;

/** The words of a post; of a report what it said once the event had happened, its title and place among it. */
const wordsOf = (eb: OfEvent) =>
	sql<string | null>`case
		when ${eb.ref('post.id')} is not null then ${eb.ref('post.body')}
		when ${eb.ref('complaint.body')} is not null and (${eb.ref('event.seq')} = 1 or exists (
			select from earlier_report as mended where mended.thread_id = event.thread_id and mended.seq = event.seq
		)) then coalesce(
			(
				select concat_ws(E'\n', later.title, later.place, later.body) from earlier_report as later
				where later.thread_id = event.thread_id and later.seq > event.seq order by later.seq limit 1
			),
			concat_ws(E'\n', thread.title, complaint.place, complaint.body)
		)
	end`;

/** What the files of a post are by their bytes; of a report those that came with it. */
const filesOf = (eb: OfEvent) =>
	sql<string[]>`array(
		select file.sha256 from attachment join file on file.id = attachment.file_id
		where attachment.thread_id = ${eb.ref('event.thread_id')}
			and case when ${eb.ref('event.seq')} = 1 then attachment.post_id is null else attachment.post_id = post.id end
		order by attachment.position, file.sha256
	)`;

async function readChanges(db: Db, ids: readonly number[]): Promise<Leaf[]> {
	const rows = await db
		.selectFrom('log_leaf')
		.innerJoin('province_change as change', 'change.id', 'log_leaf.change_id')
		.select(['log_leaf.id', 'change.id as change', 'change.at', 'change.subject', 'change.act', 'change.reason'])
		.select(['change.subject_id', 'change.title', 'change.before', 'change.after', 'change.by_user_id'])
		.where('log_leaf.id', 'in', ids)
		.execute();
	return rows.map(({ id, change, at, subject, act, ...rest }) => ({
		id,
		masked: false,
		formOf: (secret) =>
			canonicalJson({
				v: 1,
				kind: 'change',
				change,
				at: at.toISOString(),
				subject,
				act,
				data: shut(secret, 'data', canonicalJson(asJson(rest)))
			})
	}));
}

/** Editions are there for everybody: their files stand in the open. */
async function readEditions(db: Db, ids: readonly number[]): Promise<Leaf[]> {
	const rows = await db
		.selectFrom('log_leaf')
		.innerJoin('data_edition as edition', (join) =>
			join
				.onRef('edition.month', '=', 'log_leaf.edition_month')
				.onRef('edition.revision', '=', 'log_leaf.edition_revision')
		)
		.select(['log_leaf.id', 'edition.month', 'edition.revision', 'edition.made_at'])
		.select(
			sql<{ name: string; sha256: string }[]>`coalesce(
				(
					select jsonb_agg(jsonb_build_object('name', name, 'sha256', sha256) order by name) from data_edition_file as file
					where file.month = edition.month and file.revision = edition.revision
				),
				'[]'
			)`.as('files')
		)
		.where('log_leaf.id', 'in', ids)
		.execute();
	return rows.map(({ id, month, revision, made_at: at, files }) => ({
		id,
		masked: false,
		formOf: () => canonicalJson({ v: 1, kind: 'edition', month, revision, at: at.toISOString(), files })
	}));
}

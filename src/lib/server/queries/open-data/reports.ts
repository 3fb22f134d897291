import type { RowOf } from '$lib/domain/open-data/data-sets';
import { KINDS_FOR_EVERYBODY } from '$lib/domain/thread/post';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { inPages, PAGE, type Source } from './pages';

type Place = { at: string; id: string };
type Named = Place & { ref: string };

/** Reports that everybody may read, the first to be filed first: along `complaint_listed_idx`. */
const publicPage = (db: Db, after: Place | null) =>
	db
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.where('complaint.listed_at', 'is not', null)
		.$if(after !== null, (query) =>
			query.where(
				sql<boolean>`(complaint.listed_at, complaint.thread_id) > (${after?.at ?? ''}::timestamptz, ${after?.id ?? ''}::uuid)`
			)
		)
		// An instant of Postgres is finer than a Date: as text it finds its own place again.
		.select(['thread.id', 'thread.ref', sql<string>`complaint.listed_at::text`.as('at')])
		.orderBy('complaint.listed_at')
		.orderBy('complaint.thread_id')
		.limit(PAGE);

const placeOf = ({ at, id }: Place): Place => ({ at, id });

const reportsIn = (db: Db, after: Place | null) =>
	publicPage(db, after)
		.leftJoin('agency', 'agency.id', 'complaint.agency_id')
		.leftJoin('agency as writer', 'writer.id', 'complaint.written_by')
		.leftJoin('deadline', (join) =>
			join.onRef('deadline.thread_id', '=', 'thread.id').on('deadline.clock', '=', 'resolution')
		)
		.select(['thread.created_at as diterima', 'complaint.classification as jenis', 'complaint.channel as saluran'])
		.select(['complaint.sp4n_number as nomor_sp4n', 'complaint.category_slug as kategori'])
		.select(['complaint.district_code as wilayah', 'agency.slug as instansi', 'writer.slug as dicatat_instansi'])
		.select(['complaint.status', 'deadline.met_at as dikerjakan', 'complaint.closed_at as ditutup'])
		.select(['complaint.hand_overs as alih_tangan', 'complaint.returns as pengembalian'])
		.select([
			'thread.support_count as dukungan',
			'thread.reply_count as tanggapan',
			'complaint.rating as nilai_pelapor'
		]);

export async function* reportRows({ db, env }: Source): AsyncGenerator<RowOf<'laporan'>[]> {
	for await (const page of inPages((after: Place | null) => reportsIn(db, after).execute(), placeOf))
		yield page.map(({ id: _id, at: _at, ref, ...row }) => ({
			nomor: ref,
			alamat: `${env.origin}/pengaduan/${ref}`,
			...row
		}));
}

/** Of each page of public reports what hangs on them, in their order. */
async function* besideReports<Row extends { nomor: string }>(
	db: Db,
	read: (ids: readonly string[]) => Promise<Row[]>
): AsyncGenerator<Row[]> {
	for await (const page of inPages((after: Place | null) => publicPage(db, after).execute(), placeOf)) {
		const rows = Map.groupBy(await read(page.map(({ id }: Named) => id)), ({ nomor }) => nomor);
		yield page.flatMap(({ ref }) => rows.get(ref) ?? []);
	}
}

const among = (ids: readonly string[]) => sql<string>`any(${ids}::uuid[])`;

export const holderRows = ({ db }: Source): AsyncGenerator<RowOf<'penanganan'>[]> =>
	besideReports(db, (ids) =>
		db
			.selectFrom('tenure')
			.innerJoin('thread', 'thread.id', 'tenure.thread_id')
			.leftJoin('agency', 'agency.id', 'tenure.agency_id')
			.select(['thread.ref as nomor', 'tenure.seq as urutan', 'agency.slug as instansi', 'tenure.from_at as sejak'])
			.select(['tenure.until_at as sampai', 'tenure.contested as disanggah', 'tenure.reopened as dibuka_kembali'])
			.select(['tenure.appealed as keberatan', 'tenure.bounced as dilempar'])
			.where('tenure.thread_id', '=', among(ids))
			.orderBy('tenure.thread_id')
			.orderBy('tenure.seq')
			.execute()
	);

/** The steps that the history of a report shows to everybody. Of words that wait nobody knows that they are there. */
export const eventRows = ({ db }: Source): AsyncGenerator<RowOf<'peristiwa'>[]> =>
	besideReports(db, (ids) =>
		db
			.selectFrom('thread_event as event')
			.innerJoin('thread', 'thread.id', 'event.thread_id')
			.leftJoin('agency', 'agency.id', 'event.actor_agency_id')
			.select(['thread.ref as nomor', 'event.seq as urutan', 'event.at as waktu', 'event.action as tindakan'])
			.select(['event.from_status as dari_status', 'event.to_status as ke_status', 'event.actor_role as pelaku'])
			.select('agency.slug as instansi')
			.where('event.thread_id', '=', among(ids))
			.where('event.public', '=', true)
			.where(({ not, exists, selectFrom }) =>
				not(
					exists(
						selectFrom('post')
							.select('post.id')
							.where('post.id', '=', sql<string>`(event.data ->> 'postId')::uuid`)
							.where('post.held', 'is not', null)
					)
				)
			)
			.where(({ not, exists, selectFrom }) =>
				not(
					exists(
						selectFrom('post')
							.select('post.id')
							.whereRef('post.event_id', '=', 'event.id')
							.where(({ or, eb }) =>
								or([eb('post.held', 'is not', null), eb('post.kind', 'not in', [...KINDS_FOR_EVERYBODY])])
							)
					)
				)
			)
			.orderBy('event.thread_id')
			.orderBy('event.seq')
			.execute()
	);

export const clockRows = ({ db }: Source): AsyncGenerator<RowOf<'tenggat'>[]> =>
	besideReports(db, (ids) =>
		db
			.selectFrom('deadline')
			.innerJoin('thread', 'thread.id', 'deadline.thread_id')
			.leftJoin('agency', 'agency.id', 'deadline.agency_id')
			.leftJoin('agency as charged', 'charged.id', 'deadline.falls_to')
			.select(['thread.ref as nomor', 'deadline.clock as tenggat', 'deadline.round as putaran', 'owner as pemilik'])
			.select(['agency.slug as instansi', 'policy_id as kebijakan', 'started_at as mulai'])
			.select(['due_day as hari_jatuh_tempo', 'due_at as jatuh_tempo', 'falls_at as jatuh_pada'])
			.select(['charged.slug as jatuh_kepada', 'met_at as dipenuhi', 'ended_at as berakhir', 'paused_at as dijeda'])
			.where('deadline.thread_id', '=', among(ids))
			.orderBy('deadline.thread_id')
			.orderBy('deadline.started_at')
			.orderBy('deadline.clock')
			.orderBy('deadline.round')
			.execute()
	);

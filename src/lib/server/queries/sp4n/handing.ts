import { dayOf } from '$lib/domain/calendar/zone';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import { waitsForSp4n } from '../../db/sp4n';
import type { Services } from '../../services';
import type { HandedReport } from '$lib/domain/sp4n/gate';
import { MOST_AT_ONCE } from '$lib/forms/sp4n';

type Deps = Pick<Services, 'db' | 'env'>;

type Waiting = { ref: string; title: string; agency: string | null; filedOn: string };

/** Reports that may be handed over, the oldest first, and how many there are; more than a thousand are not counted. */
export async function listWaiting({ db, env }: Deps): Promise<{ rows: Waiting[]; count: number }> {
	const some = db
		.selectFrom('complaint')
		.innerJoin('thread', 'thread.id', 'complaint.thread_id')
		.leftJoin('agency', 'agency.id', 'complaint.agency_id')
		.select(['thread.ref', 'thread.title', 'agency.short_name as agency', 'thread.created_at as createdAt'])
		.where(waitsForSp4n)
		.orderBy('complaint.listed_at')
		.orderBy('complaint.thread_id')
		.limit(MOST_AT_ONCE);
	const all = db.selectFrom('complaint').select('thread_id').where(waitsForSp4n).limit(1_001).as('waiting');
	const [rows, counted] = await Promise.all([
		some.execute(),
		db
			.selectFrom(all)
			.select(sql<number>`count(*)::int`.as('count'))
			.executeTakeFirstOrThrow()
	]);
	return {
		rows: rows.map(({ createdAt, ...row }) => ({ ...row, filedOn: dayOf(createdAt, env.zone) })),
		count: counted.count
	};
}

/** A report that was asked for again; `file` holds it already, null where it is not open any more. */
type Elsewhere = { ref: string; file: { id: string; at: string } | null };

/** Where those of these numbers stand that a file was to hold and does not. */
export async function findElsewhere(db: Db, refs: readonly string[]): Promise<Elsewhere[]> {
	if (refs.length === 0) return [];
	const rows = await db
		.selectFrom('thread')
		.leftJoin('sp4n_handed', 'sp4n_handed.thread_id', 'thread.id')
		.leftJoin('sp4n_handover', 'sp4n_handover.id', 'sp4n_handed.handover_id')
		.select(['thread.ref', 'sp4n_handover.id', 'sp4n_handover.at'])
		.where('thread.ref', 'in', refs)
		.orderBy('thread.ref')
		.execute();
	return rows.map(({ ref, id, at }) => ({ ref, file: id && at ? { id, at: at.toISOString() } : null }));
}

type Handover = { id: string; at: string; by: string; reports: number; numbered: number };

/** The last files, the newest first. */
export async function listHandovers(db: Db): Promise<Handover[]> {
	const rows = await db
		.selectFrom('sp4n_handover')
		.innerJoin('app_user', 'app_user.id', 'sp4n_handover.by_user_id')
		.innerJoin('sp4n_handed', 'sp4n_handed.handover_id', 'sp4n_handover.id')
		.innerJoin('complaint', 'complaint.thread_id', 'sp4n_handed.thread_id')
		.select(['sp4n_handover.id', 'sp4n_handover.at', 'app_user.name as by'])
		.select([sql<number>`count(*)::int`.as('reports'), sql<number>`count(sp4n_number)::int`.as('numbered')])
		.groupBy(['sp4n_handover.id', 'sp4n_handover.at', 'app_user.name'])
		.orderBy('sp4n_handover.at', 'desc')
		.limit(20)
		.execute();
	return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}

/**
 * What a file holds, as it reads now: what was hidden or made confidential since is not in it any more, and what was masked is
 * masked. Null where there is no such file.
 */
export async function findHandover({ db, env }: Deps, id: string): Promise<HandedReport[] | null> {
	const handover = await db.selectFrom('sp4n_handover').select('id').where('id', '=', id).executeTakeFirst();
	if (!handover) return null;
	const rows = await db
		.selectFrom('sp4n_handed')
		.innerJoin('thread', 'thread.id', 'sp4n_handed.thread_id')
		.innerJoin('complaint', 'complaint.thread_id', 'thread.id')
		.innerJoin('district', 'district.code', 'complaint.district_code')
		.innerJoin('category', 'category.slug', 'complaint.category_slug')
		.leftJoin('agency', 'agency.id', 'complaint.agency_id')
		.select(['thread.ref', 'classification', 'thread.title', 'complaint.body', 'occurred_on as occurredOn'])
		.select(['thread.created_at as createdAt', 'complaint.place', 'district.name as district', 'sp4n_number as number'])
		.select(['agency.name as agency', 'category.name_id as category'])
		.select((eb) =>
			eb
				.selectFrom('attachment')
				.select(sql<number>`count(*)::int`.as('files'))
				.whereRef('attachment.thread_id', '=', 'thread.id')
				.where('attachment.post_id', 'is', null)
				.as('files')
		)
		.where('handover_id', '=', id)
		.where('complaint.listed_at', 'is not', null)
		.orderBy('complaint.listed_at')
		.execute();
	return rows.map(({ createdAt, files, ...row }) => ({
		...row,
		files: files ?? 0,
		filedOn: dayOf(createdAt, env.zone),
		address: `${env.origin}/pengaduan/${row.ref}`
	}));
}

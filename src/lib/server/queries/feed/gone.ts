import { sql } from 'kysely';
import type { Db } from '../../db/client';
import type { Services } from '../../services';

/** What everybody could read and nobody can any more: by which name it stood in feeds, and since when it is gone. */
export type Gone = { name: string; at: string };

const DAYS_MS = 30 * 86_400_000;
/** More are not gone in a month but by an accident; readers that miss one are told by a 404. */
const MOST = 100;

/**
 * Reports, or consultations, that were hidden or made confidential of late, whatever they were about: a feed that is narrowed
 * names the same ones, or the filter would say something of them. What never was public is not among them.
 */
export async function goneThreads(
	{ db, now }: Pick<Services, 'db' | 'now'>,
	kind: 'complaint' | 'consultation'
): Promise<Gone[]> {
	const since = new Date(now().getTime() - DAYS_MS);
	const { rows } = await sql<{ name: string; at: Date }>`
		select coalesce('konsultasi/' || consultation.slug, 'pengaduan/' || thread.ref) as name, gone.at
		from (
			select id, hidden_at as at from thread
			where hidden_at >= ${since} and published_at < hidden_at and not confidential
			union all
			select thread.id, event.at from thread_event as event join thread on thread.id = event.thread_id
			where event.action = 'seal_report' and event.at >= ${since} and confidential and hidden_at is null
				and published_at < event.at
		) as gone
		join thread on thread.id = gone.id
		left join consultation on consultation.thread_id = thread.id
		where thread.kind = ${kind}
		order by gone.at desc, name
		limit ${sql.lit(MOST)}`.execute(db);
	const names = new Set<string>();
	return rows.flatMap(({ name, at }) => {
		if (names.has(name)) return [];
		names.add(name);
		return [{ name, at: at.toISOString() }];
	});
}

/** Since when the words of posts are hidden, of which everybody knows that they stood there. */
export async function hiddenSince(db: Db, postIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
	if (postIds.length === 0) return new Map();
	const rows = await db
		.selectFrom('post')
		.select(['id', 'hidden_at as at'])
		.where('id', '=', sql<string>`any(${postIds}::uuid[])`)
		.where('hidden_at', 'is not', null)
		.where('held', 'is', null)
		.execute();
	return new Map(rows.flatMap(({ id, at }) => (at ? [[id, at.toISOString()] as const] : [])));
}

import { countWords } from '$lib/server/usecases/search/index-threads';
import { sql } from 'kysely';
import type { TestDatabase } from './database';

/** Of so many one is open; of so many one waits for a moderator; one in so many was filed, and is followed, by one person. */
const EVERY = { open: 10, unverified: 40, mine: 200 };

/**
 * So many reports written by SQL alone, with what lists read of them: as skewed as people file them, most of them closed, four
 * a day. They need a province; `person` filed and follows some. Triggers and keys are off meanwhile.
 */
export async function fillMany({ db, services }: TestDatabase, reports: number, person: string): Promise<void> {
	await db.transaction().execute(async (trx) => {
		await sql`set local session_replication_role = replica`.execute(trx);
		await sql`create temporary table drawn on commit drop as
			select nth, gen_random_uuid() as id, ${services.now()}::timestamptz - nth * interval '6 hours' as at,
				nth % ${EVERY.open} = 0 as open, nth % ${EVERY.unverified} = 0 as unverified,
				'Z' || lpad(to_hex(nth), 7, '0') as ref, place.code as district, kind.slug as category, kind.agency_id as agency
			from generate_series(1, ${reports}::int) as nth
			join (select code, row_number() over () as at, count(*) over () as all from district) as place on place.at = 1 + least(nth % 40, place.all - 1)
			join (select slug, agency_id, row_number() over () as at, count(*) over () as all from category where agency_id is not null) as kind
				on kind.at = 1 + least(nth % 97, kind.all - 1)`.execute(trx);
		await sql`insert into thread (id, kind, ref, title, published_at, created_at, last_event_at, search, search_head)
			select id, 'complaint', upper(left(ref, 4) || '-' || right(ref, 4)), 'Laporan jalan nomor ' || nth, at, at, at,
				(case when nth % 3 = 0 then '''jalan'':1A' else '''lampu'':1A' end || ' ''nomor' || nth || ''':2D')::tsvector
					|| week_vector(at) || keys_vector(array['d/' || district, 'c/' || category, 'a/' || agency]),
				(case when nth % 3 = 0 then '''jalan'':1A' else '''lampu'':1A' end)::tsvector
			from drawn`.execute(trx);
		await sql`insert into complaint (thread_id, status, classification, channel, body, body_html, district_code, place, category_slug,
				agency_id, closed_at, submission_key, listed_at)
			select id, case when unverified then 'submitted' when open then 'in_progress' else 'closed_agreed' end,
				case when nth % 200 = 0 then 'supervisory_complaint' else 'complaint' end, 'web', repeat('Jalan rusak. ', 4), '', district, '',
				category, case when not unverified then agency end, case when not open then at + interval '3 days' end, gen_random_uuid(), at
			from drawn`.execute(trx);
		await sql`insert into deadline (thread_id, clock, round, owner, agency_id, policy_id, calendar_version, started_at, due_day, due_at, ended_at)
			select drawn.id, policy.clock, 1, case when unverified then 'moderator' else 'agency' end, case when not unverified then agency end,
				policy.id, 1, at, (at + interval '20 days')::date, at + interval '20 days', case when not open then at + interval '3 days' end
			from drawn join lateral (
				select id, clock from deadline_policy where clock = case when unverified then 'verification' else 'resolution' end limit 1
			) as policy on true`.execute(trx);
		await sql`insert into open_work (thread_id, agency_id, listed, held, received_at, due_at, first_due_at)
			select id, of, true, of is not null, at, at + interval '20 days', at + interval '20 days'
			from drawn cross join lateral (values (null::uuid), (agency)) as whose (of)
			where open and (of is null or not unverified)`.execute(trx);
		await sql`insert into reporter (thread_id, user_id, code_hash)
			select id, case when nth % ${EVERY.mine} = 0 then ${person}::uuid end, id::text from drawn`.execute(trx);
		await sql`insert into follow (thread_id, user_id, at) select id, ${person}, at from drawn where nth % ${EVERY.mine} = 0`.execute(
			trx
		);
	});
	await countWords(services);
	await sql`vacuum (analyze)`.execute(db);
}

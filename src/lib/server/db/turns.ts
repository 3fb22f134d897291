import { sql } from 'kysely';
import type { Db } from './client';

/**
 * The next instant at which something that is shown changes by time alone, midnight aside: a clock falls due, a window
 * opens or closes, another hour of a limit in hours is gone. Null where nothing is ahead.
 */
export async function findNextTurn(db: Db, at: Date): Promise<Date | null> {
	const { rows } = await sql<{ turn: Date | null }>`select least(
		(select min(due_at) from deadline where met_at is null and ended_at is null and due_at > ${at}),
		(select min(falls_at) from deadline where falls_at > ${at}),
		(select min(due_at) from appeal where settled_at is null and due_at > ${at}),
		(select min(opens_at) from consultation where opens_at > ${at}),
		(select min(closes_at) from consultation where closes_at > ${at}),
		case when exists (select from deadline_policy where unit = 'hours') then (${nextHour(at)}) end
	) as turn`.execute(db);
	return rows[0]?.turn ?? null;
}

/** Hours are counted from the due instant, both ways; at that very minute the next one begins. */
const nextHour = (at: Date) => sql`
	select min(${at}::timestamptz + make_interval(secs => case when gone = 0 then 0.001 else 3600 - gone end))
	from deadline
		join deadline_policy on deadline_policy.id = deadline.policy_id and unit = 'hours',
		lateral (select extract(epoch from ${at}::timestamptz - due_at)::numeric % 3600 as over) as whole,
		lateral (select ((over + 3600) % 3600)::float8 as gone) as hour
	where met_at is null and ended_at is null and due_at is not null`;

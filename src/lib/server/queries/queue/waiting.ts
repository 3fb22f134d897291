import { holds } from '$lib/domain/actor/actor';
import type { TimeRules } from '$lib/domain/deadline/reckon';
import { compareWaiting, dueOf, lateBefore, limitOf, type QueueKind, type Waiting } from '$lib/domain/moderation/queue';
import type { QueueTarget } from '$lib/forms/queue-decision';
import { sql, type RawBuilder } from 'kysely';
import type { Db } from '../../db/client';
import { loadCalendar } from '../../db/rules';
import type { Services } from '../../services';
import type { QueueReader, QueueSource, WaitingRow } from './source';
import { SOURCES } from './sources';

export type QueueDeps = Pick<Services, 'db' | 'env'>;

/** How many of one kind are compared to find the first of all: more than anybody works off before looking again. */
const OF_A_KIND = 50;

type Row = WaitingRow & { kind: QueueKind; due_at: Date | null };

/** What waits, what is to be done first at the top; of each kind the first {@link OF_A_KIND}. Nothing for who is no moderator. */
export async function listWaiting(
	deps: QueueDeps,
	reader: QueueReader,
	kinds?: readonly QueueKind[]
): Promise<Waiting[]> {
	if (!holds(reader.actor, 'moderator')) return [];
	const rules = await loadRules(deps);
	const parts = sourcesFor(kinds).map(
		(source) => sql`(select * from ${timed(deps.db, source, reader, rules)} as timed
			order by is_late desc, case when is_late then 0 else weight end desc, due_at, since, target_id
			limit ${OF_A_KIND})`
	);
	if (parts.length === 0) return [];
	const { rows } = await sql<Row>`${sql.join(parts, sql` union all `)}`.execute(deps.db);
	return rows.map((row) => toWaiting(row, rules)).sort(compareWaiting(reader.now));
}

export type QueueCount = { kind: QueueKind; total: number; late: number };

/** How much waits of each kind, and how much of it is late; kinds of which nothing waits are left out. */
export async function countWaiting(deps: QueueDeps, reader: QueueReader): Promise<QueueCount[]> {
	if (!holds(reader.actor, 'moderator')) return [];
	const rules = await loadRules(deps);
	const parts = SOURCES.map(
		(source) => sql`select kind, count(*)::int as total, (count(*) filter (where is_late))::int as late
			from ${timed(deps.db, source, reader, rules)} as timed group by kind`
	);
	const { rows } = await sql<QueueCount>`${sql.join(parts, sql` union all `)}`.execute(deps.db);
	return rows;
}

export const loadRules = async ({ db, env }: QueueDeps): Promise<TimeRules> => ({
	calendar: await loadCalendar(db),
	zone: env.zone
});

const sourcesFor = (kinds: readonly QueueKind[] | undefined) =>
	SOURCES.filter(({ kind }) => kinds === undefined || kinds.includes(kind));

/**
 * A source with whether each row is late. Of a report its own clock says so; of the rest when they began to wait does,
 * within one kind in the same order as their due days.
 */
export function timed(db: Db, source: QueueSource, reader: QueueReader, rules: TimeRules): RawBuilder<unknown> {
	const limit = limitOf(source.kind);
	const waiting = source.waiting(db, reader);
	if (limit) {
		const before = lateBefore(limit, reader.now, rules);
		return sql`(select waiting.*, null::timestamptz as due_at, since < ${before} as is_late from (${waiting}) as waiting)`;
	}
	return sql`(select waiting.*, coalesce(due_at <= ${reader.now}, false) as is_late from (${waiting}) as waiting)`;
}

function toWaiting({ kind, target_id, thread_id, since, weight, due_at }: Row, rules: TimeRules): Waiting {
	const limit = limitOf(kind);
	// A clock of a report that stands still has no day: it is no hurry.
	const dueAt = limit ? dueOf(since, limit, rules) : (due_at ?? NEVER);
	return { kind, targetId: target_id, threadId: thread_id, since, weight, dueAt };
}

const NEVER = new Date(8_640_000_000_000_000);

/** One thing, if it still waits and is this person's to settle. */
export async function findWaiting(deps: QueueDeps, reader: QueueReader, target: QueueTarget): Promise<Waiting | null> {
	const rules = await loadRules(deps);
	const [source] = sourcesFor([target.kind]);
	if (!source || !holds(reader.actor, 'moderator')) return null;
	const { rows } = await sql<Row>`select * from ${timed(deps.db, source, reader, rules)} as timed
		where target_id = ${target.targetId}::uuid limit 1`.execute(deps.db);
	return rows[0] ? toWaiting(rows[0], rules) : null;
}

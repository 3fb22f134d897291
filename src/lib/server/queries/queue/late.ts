import { VISITOR } from '$lib/domain/actor/actor';
import { dayOf, startOfDay } from '$lib/domain/calendar/zone';
import { isOfficeTime } from '$lib/domain/escalation/office-time';
import {
	OWN_LIMIT_KINDS,
	QUEUE_LADDER,
	lateBefore,
	limitOf,
	type QueueKind,
	type QueueStep
} from '$lib/domain/moderation/queue';
import { sql } from 'kysely';
import type { Services } from '../../services';
import { SOURCES } from './sources';
import { loadRules, timed } from './waiting';

type Late = { kind: QueueKind; targetId: string; threadId: string; since: Date };
type Row = Late & { taken: number; lastAt: Date | null };

/** As many as one run tells of; the next one goes on. */
const BATCH = 500;

/**
 * What is late by a limit of the forum's own, with the step of its way up that comes next and has been reached. In office
 * hours only, and nothing climbs more than one step a day, however long nobody looked.
 */
export async function listLate(deps: Pick<Services, 'db' | 'env' | 'now'>): Promise<(Late & { step: QueueStep })[]> {
	const now = deps.now();
	const rules = await loadRules(deps);
	if (!isOfficeTime(now, rules)) return [];
	const today = dayOf(now, rules.zone);
	const reader = { actor: VISITOR, now, today };
	const parts = SOURCES.filter(({ kind }) => OWN_LIMIT_KINDS.includes(kind)).map(
		(
			source
		) => sql`(select kind, target_id as "targetId", thread_id as "threadId", since, climbed.taken, climbed."lastAt"
			from ${timed(deps.db, source, reader, rules)} as timed
			cross join lateral (
				select count(*)::int as taken, max(at) as "lastAt" from queue_climb
				where queue_climb.kind = timed.kind and queue_climb.target_id = timed.target_id and queue_climb.since = timed.since
			) as climbed
			where is_late and climbed.taken < ${QUEUE_LADDER.length} order by since limit ${BATCH})`
	);
	const { rows } = await sql<Row>`${sql.join(parts, sql` union all `)}`.execute(deps.db);
	const midnight = startOfDay(today, rules.zone);
	return rows.flatMap(({ taken, lastAt, ...item }) => {
		const [rung, limit] = [QUEUE_LADDER[taken], limitOf(item.kind)];
		const isReached = rung && limit && item.since < lateBefore(limit, now, rules, rung.late);
		return isReached && (lastAt === null || lastAt < midnight) ? [{ ...item, step: rung.step }] : [];
	});
}

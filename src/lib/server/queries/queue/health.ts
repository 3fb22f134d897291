import { AGES, mostUndone, toldOf, type RuleOutcome } from '$lib/domain/statistics/moderation-health';
import type { QueueKind } from '$lib/domain/moderation/queue';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import type { Services } from '../../services';
import { SOURCES } from './sources';
import type { QueueReader } from './source';
import { loadRules, timed } from './waiting';

const DAY_MS = 86_400_000;
const DECIDED_DAYS = 90;
const LOAD_DAYS = 30;

/** How many things of one kind have waited so long, by the ages of {@link AGES}, and how many of them are late. */
export type WaitingAges = { kind: QueueKind; ages: number[]; late: number };

export type QueueHealth = {
	waiting: WaitingAges[];
	/** Hours from when somebody asked for a look to the decision, over 90 days; null of too few. */
	median: { hours: number | null; decided: number };
	decided: number;
	/** Taken back by a moderator, and reversed on appeal. */
	restored: number;
	reversed: number;
	rules: RuleOutcome[];
	/** Acts of 30 days: one's own, and those of each colleague without a name, the fewest first. */
	load: { own: number; colleagues: number[] };
};

/** How the work of moderation stands, for those who do it. */
export async function readHealth(deps: Pick<Services, 'db' | 'env'>, reader: QueueReader): Promise<QueueHealth> {
	const since = new Date(reader.now.getTime() - DECIDED_DAYS * DAY_MS);
	const [waiting, outcome, rules, load] = await Promise.all([
		listAges(deps, reader),
		countOutcome(deps.db, since),
		listRuleOutcomes(deps.db, since),
		countLoad(deps.db, reader)
	]);
	const { decided, restored, reversed, asked, medianHours } = outcome;
	const median = { hours: toldOf(medianHours, asked), decided: asked };
	return { waiting, median, decided, restored, reversed, rules: mostUndone(rules), load };
}

async function listAges(deps: Pick<Services, 'db' | 'env'>, reader: QueueReader): Promise<WaitingAges[]> {
	const calendar = await loadRules(deps);
	const before = (days: number) => new Date(reader.now.getTime() - days * DAY_MS);
	const counts = AGES.map((days, index) => {
		const older = AGES[index + 1];
		const oldest = older === undefined ? sql`true` : sql`since > ${before(older)}`;
		return sql`(count(*) filter (where since <= ${before(days)} and ${oldest}))::int`;
	});
	const parts = SOURCES.map(
		(source) => sql`select kind, array[${sql.join(counts)}] as ages, (count(*) filter (where is_late))::int as late
			from ${timed(deps.db, source, reader, calendar)} as timed group by kind`
	);
	const { rows } = await sql<WaitingAges>`${sql.join(parts, sql` union all `)}`.execute(deps.db);
	return rows;
}

const countOutcome = (db: Db, since: Date) =>
	db
		.selectFrom('decision')
		.select((eb) => [
			eb.fn.countAll<number>().as('decided'),
			sql<number>`count(*) filter (where end_kind = 'restored')`.as('restored'),
			sql<number>`count(*) filter (where end_kind = 'reversed')`.as('reversed'),
			sql<number>`count(waited_since)`.as('asked'),
			sql<number | null>`percentile_cont(0.5) within group (order by extract(epoch from at - waited_since) / 3600)
				filter (where waited_since is not null)`.as('medianHours')
		])
		.where('at', '>', since)
		.executeTakeFirstOrThrow();

const listRuleOutcomes = (db: Db, since: Date): Promise<RuleOutcome[]> =>
	db
		.selectFrom('decision')
		.select((eb) => [
			sql<string>`rule_code`.as('code'),
			eb.fn.countAll<number>().as('decided'),
			sql<number>`count(*) filter (where end_kind in ('restored', 'reversed'))`.as('undone'),
			sql<number>`count(*) filter (where end_kind = 'reversed')`.as('reversed')
		])
		.where('at', '>', since)
		.where('rule_code', 'is not', null)
		.groupBy('rule_code')
		.execute();

/** Everything that moderators did to threads, whether it stands in the book or not: verifying is work too. */
async function countLoad(db: Db, { actor, now }: QueueReader): Promise<QueueHealth['load']> {
	const rows = await db
		.selectFrom('thread_event')
		.select((eb) => ['actor_user_id as userId', eb.fn.countAll<number>().as('acts')])
		.where('actor_role', '=', 'moderator')
		.where('actor_user_id', 'is not', null)
		.where('at', '>', new Date(now.getTime() - LOAD_DAYS * DAY_MS))
		.groupBy('actor_user_id')
		.execute();
	const acts = (mine: boolean) =>
		rows.filter(({ userId }) => (userId === actor.userId) === mine).map((row) => row.acts);
	return { own: acts(true)[0] ?? 0, colleagues: acts(false).toSorted((a, b) => a - b) };
}

import { AGES, mostUndone, toldOf, type RuleOutcome } from '$lib/domain/statistics/moderation-health';
import type { QueueKind } from '$lib/domain/moderation/queue';
import { sql } from 'kysely';
import type { Db } from '../../db/client';
import type { Services } from '../../services';
import { countLoad, type Load } from './load';
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
	/** Hours from when somebody asked for a look to the decision, or until now, over 90 days; null of too few. */
	median: { hours: number | null; decided: number };
	decided: number;
	/** Taken back by a moderator, and reversed on appeal. */
	restored: number;
	reversed: number;
	/** What was shown again because nobody had come in time. */
	lapsed: number;
	rules: RuleOutcome[];
	load: Load;
};

/** How the work of moderation stands, for those who do it. */
export async function readHealth(deps: Pick<Services, 'db' | 'env'>, reader: QueueReader): Promise<QueueHealth> {
	const since = new Date(reader.now.getTime() - DECIDED_DAYS * DAY_MS);
	const [waiting, outcome, rules, load] = await Promise.all([
		listAges(deps, reader),
		countOutcome(deps.db, since, reader.now),
		listRuleOutcomes(deps.db, since),
		countLoad(deps.db, reader, new Date(reader.now.getTime() - LOAD_DAYS * DAY_MS))
	]);
	const { decided, restored, reversed, lapsed, asked, medianHours } = outcome;
	const median = { hours: toldOf(medianHours, asked), decided: asked };
	return { waiting, median, decided, restored, reversed, lapsed, rules: mostUndone(rules), load };
}

type Outcome = Record<'decided' | 'restored' | 'reversed' | 'lapsed' | 'asked', number> & {
	medianHours: number | null;
};

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

/**
 * What people decided, and what time decided for want of them. The median is over what was decided and what still waits,
 * with what that has waited so far: leaving the hard ones lying makes nothing look quick.
 */
async function countOutcome(db: Db, since: Date, now: Date): Promise<Outcome> {
	const { rows } = await sql<Outcome>`
		with judged as (
			select end_kind, extract(epoch from at - waited_since) / 3600 as hours, by_role, act from decision where at > ${since}
		), waits as (
			select hours from judged where hours is not null and by_role <> 'system'
			union all
			select extract(epoch from ${now} - min(at)) / 3600 from flag where settled_at is null group by thread_id, post_id
		)
		select count(*) filter (where by_role <> 'system')::int as decided,
			count(*) filter (where by_role <> 'system' and end_kind = 'restored')::int as restored,
			count(*) filter (where by_role <> 'system' and end_kind = 'reversed')::int as reversed,
			count(*) filter (where act = 'collapse_post' and end_kind = 'expired')::int
				+ (select count(*)::int from hold where outcome = 'released' and settled_at > ${since}) as lapsed,
			(select count(*)::int from waits) as asked,
			(select percentile_cont(0.5) within group (order by hours) from waits)::float as "medianHours"
		from judged`.execute(db);
	const [row] = rows;
	if (!row) throw new Error('A count has one row');
	return row;
}

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
		.where('by_role', '<>', 'system')
		.groupBy('rule_code')
		.execute();

import { sql } from 'kysely';
import type { Services } from '../../services';

/** What was decided under one rule in the year that ends now. Whoever reads the book can count the same. */
export type RuleFigures = {
	code: string | null;
	decided: number;
	/** Hours from the first flag to the decision, of those that anybody had flagged; null where there were none. */
	medianHours: number | null;
	appealed: number;
	reversed: number;
};

export type BookFigures = { all: RuleFigures; rules: RuleFigures[] };

/** Figures of the book over twelve months, of all and by rule. */
export async function countBook({ db, now }: Pick<Services, 'db' | 'now'>): Promise<BookFigures> {
	const rows = await db
		.selectFrom('decision')
		.leftJoin('appeal', 'appeal.decision_id', 'decision.id')
		.select('decision.rule_code as code')
		.select((eb) => [
			eb.fn.countAll<number>().as('decided'),
			sql<number | null>`percentile_cont(0.5) within group (
				order by extract(epoch from decision.at - decision.waited_since) / 3600
			) filter (where decision.waited_since is not null)`.as('medianHours'),
			eb.fn.count<number>('appeal.id').as('appealed'),
			sql<number>`count(*) filter (where appeal.outcome in ('reversed', 'partly'))`.as('reversed'),
			sql<number>`grouping(decision.rule_code)`.as('isWhole')
		])
		.where('decision.at', '>', sql<Date>`${now()}::timestamptz - interval '12 months'`)
		.groupBy(sql`grouping sets ((decision.rule_code), ())`)
		.orderBy('code')
		.execute();
	const figures = rows.map(({ isWhole: _, ...row }) => row);
	const whole = rows.findIndex(({ isWhole }) => isWhole === 1);
	const none = { code: null, decided: 0, medianHours: null, appealed: 0, reversed: 0 };
	return { all: figures[whole] ?? none, rules: figures.filter((_, index) => index !== whole) };
}

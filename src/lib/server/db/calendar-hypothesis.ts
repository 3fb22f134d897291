import { stretchesBetween, type Stretch } from '$lib/domain/calendar/revision';
import type { ClockRules } from '$lib/domain/deadline/rules';
import { clocksOf } from '$lib/domain/complaint/clock';
import { movesOf, publicationAfter, rulesWith, type DueMove } from '$lib/domain/deadline/due-move';
import { withStaged, type Staged } from './calendar-changes';
import type { Db } from './client';
import { isTouched, openAt, readOpenCases } from './open-clocks';
import { calendarOf, readRuleBook } from './rule-book';
import { loadRulesOfDistricts } from './rules';

/** The rules as they would be had prepared changes been published at a moment, and the days that this changes. */
export type Hypothesis = {
	at: Date;
	zone: string;
	stretches: readonly Stretch[];
	rulesOf: (districtCode: string) => ClockRules;
};

export async function supposePublished(db: Db, zone: string, staged: Staged, now: Date): Promise<Hypothesis> {
	const [{ versions, daysOf }, rulesOf] = await Promise.all([readRuleBook(db), loadRulesOfDistricts(db, zone)]);
	const last = versions.at(-1);
	if (!last) throw new Error('There is no calendar');
	const before = daysOf(last.version);
	const after = withStaged(before, staged);
	const at = publicationAfter(last.publishedAt, now);
	const known = new Map<string, ClockRules>();
	const supposed = (district: string): ClockRules => {
		const rules =
			known.get(district) ?? rulesWith(rulesOf(district), calendarOf(last.version + 1, after, district), at);
		known.set(district, rules);
		return rules;
	};
	return { at, zone, stretches: stretchesBetween(before, after), rulesOf: supposed };
}

/** Reports whose counts run over a changed day: no others can move. */
const touched = (db: Db, { at, zone, stretches }: Hypothesis) => openAt(db, at).where(isTouched(stretches, zone));

export async function countTouched(db: Db, hypothesis: Hypothesis): Promise<number> {
	const { count } = await touched(db, hypothesis)
		.select((eb) => eb.fn.count<number>('deadline.thread_id').distinct().as('count'))
		.executeTakeFirstOrThrow();
	return count;
}

export async function listTouched(
	db: Db,
	hypothesis: Hypothesis,
	{ after, limit }: { after: string | null; limit: number }
): Promise<string[]> {
	const rows = await touched(db, hypothesis)
		.select('deadline.thread_id as id')
		.$if(after !== null, (query) => query.where('deadline.thread_id', '>', after))
		.groupBy('deadline.thread_id')
		.orderBy('deadline.thread_id')
		.limit(limit)
		.execute();
	return rows.map(({ id }) => id);
}

/** A report that would move. The title only where everybody may read it. */
export type SupposedMove = { ref: string; title: string | null; moves: DueMove[] };

/** Which of these reports would move: their clocks are derived as the recalculation will derive them. */
export async function listMoves(db: Db, hypothesis: Hypothesis, ids: readonly string[]): Promise<SupposedMove[]> {
	const cases = await readOpenCases(db, ids);
	return cases.flatMap(({ ref, title, isPublic, stored, events, districtCode }) => {
		const moves = movesOf(stored, clocksOf(events, hypothesis.rulesOf(districtCode)));
		return moves.length > 0 ? [{ ref, title: isPublic ? title : null, moves }] : [];
	});
}

import { stretchesBetween } from '$lib/domain/calendar/revision';
import { clocksOf, type ClockRules } from '$lib/domain/deadline/clock';
import { movesOf, publicationAfter, rulesWith, type DueMove } from '$lib/domain/deadline/due-move';
import type { Db } from '../db/client';
import { loadStaged, withStaged } from '../db/calendar-changes';
import { isTouched, openAt, readOpenCases } from '../db/open-clocks';
import { calendarOf, readRuleBook } from '../db/rule-book';
import { loadRulesOfDistricts } from '../db/rules';
import type { Services } from '../services';

type Deps = Pick<Services, 'db' | 'now' | 'env'>;

/** A report that publishing would move. The title only where everybody may read it. */
export type PreviewRow = { ref: string; title: string | null; moves: DueMove[] };

export type CalendarPreview = {
	/** How many reports move, and how many of their clocks. */
	cases: number;
	clocks: number;
	/** Some of them, by their due day. */
	rows: PreviewRow[];
};

const ROWS_SHOWN = 200;
const BATCH = 500;

/** What publishing the prepared changes now would move; the rows beyond the first are counted and let go. */
export async function previewCalendar(deps: Deps, shown = ROWS_SHOWN): Promise<CalendarPreview> {
	const preview: CalendarPreview = { cases: 0, clocks: 0, rows: [] };
	for await (const row of previewMoves(deps)) {
		preview.cases += 1;
		preview.clocks += row.moves.length;
		if (preview.rows.length < shown) preview.rows.push(row);
	}
	preview.rows.sort((a, b) => firstDue(a).localeCompare(firstDue(b)));
	return preview;
}

const firstDue = ({ moves }: PreviewRow): string => moves.map(({ from }) => from ?? '9999').sort()[0] ?? '';

/**
 * Every report that would move, a batch in memory at a time. The clocks are derived as the recalculation will derive
 * them, under a version that does not exist yet; asked are only reports whose counts run over a changed day.
 */
export async function* previewMoves({ db, now, env }: Deps): AsyncGenerator<PreviewRow> {
	const [history, staged, rulesOf] = await Promise.all([
		readRuleBook(db),
		loadStaged(db),
		loadRulesOfDistricts(db, env.zone)
	]);
	const last = history.versions.at(-1);
	if (!last) throw new Error('There is no calendar');
	const before = history.daysOf(last.version);
	const after = withStaged(before, staged);
	const at = publicationAfter(last.publishedAt, now());
	const known = new Map<string, ClockRules>();
	const hypothesis = (district: string): ClockRules => {
		const rules =
			known.get(district) ?? rulesWith(rulesOf(district), calendarOf(last.version + 1, after, district), at);
		known.set(district, rules);
		return rules;
	};
	const narrowed = { stretches: stretchesBetween(before, after), at, zone: env.zone };
	for await (const ids of touchedIds(db, narrowed)) {
		for (const one of await readOpenCases(db, ids)) {
			const moves = movesOf(one.stored, clocksOf(one.events, hypothesis(one.districtCode)));
			if (moves.length > 0) yield { ref: one.ref, title: one.isPublic ? one.title : null, moves };
		}
	}
}

type Narrowed = { stretches: Parameters<typeof isTouched>[0]; at: Date; zone: string };

async function* touchedIds(db: Db, { stretches, at, zone }: Narrowed): AsyncGenerator<string[]> {
	for (let after: string | null = null; ;) {
		const rows: { id: string }[] = await openAt(db, at)
			.select('deadline.thread_id as id')
			.where(isTouched(stretches, zone))
			.$if(after !== null, (query) => query.where('deadline.thread_id', '>', after))
			.groupBy('deadline.thread_id')
			.orderBy('deadline.thread_id')
			.limit(BATCH)
			.execute();
		const ids = rows.map(({ id }) => id);
		if (ids.length > 0) yield ids;
		after = ids.at(-1) ?? null;
		if (ids.length < BATCH || after === null) return;
	}
}

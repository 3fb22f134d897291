import { sql } from 'kysely';
import { loadStaged } from '../../db/calendar-changes';
import { listMoves, listTouched, supposePublished, type SupposedMove } from '../../db/calendar-hypothesis';
import type { Db } from '../../db/client';
import type { Services } from '../../services';

/** What publishing the prepared changes would move, as far as it is counted. */
export type CalendarPreview = {
	/** When counting began: reports that come in later are in none of the numbers. */
	at: string;
	done: boolean;
	/** Reports whose counts run over a changed day, and how many of them are still to be looked at. */
	concerned: number;
	remaining: number;
	/** How many reports move, and how many of their clocks. */
	cases: number;
	clocks: number;
	/** Some of them, by their due day. */
	rows: SupposedMove[];
};

export async function findPreview(db: Db, digest: string): Promise<CalendarPreview | null> {
	const found = await db
		.selectFrom('calendar_preview')
		.select(['at', 'done_at', 'concerned', 'seen', 'cases', 'clocks', 'moves'])
		.where('digest', '=', digest)
		.executeTakeFirst();
	if (!found) return null;
	const { at, done_at, seen, moves, ...counts } = found;
	const titles = await readTitles(
		db,
		moves.map(({ ref }) => ref)
	);
	const rows = moves.map((row) => ({ ...row, title: titles.get(row.ref) ?? null }));
	return {
		...counts,
		at: at.toISOString(),
		done: done_at !== null,
		remaining: Math.max(0, found.concerned - seen),
		rows: rows.sort((a, b) => firstDue(a).localeCompare(firstDue(b)))
	};
}

const firstDue = ({ moves }: SupposedMove): string => moves.map(({ from }) => from ?? '9999').sort()[0] ?? '';

/** Asked for anew each time: what was public when it was counted may be hidden by now. */
async function readTitles(db: Db, refs: readonly string[]): Promise<Map<string, string>> {
	if (refs.length === 0) return new Map();
	const rows = await db
		.selectFrom('thread')
		.select(['ref', 'title'])
		.where('ref', 'in', refs)
		.where(sql<boolean>`published_at is not null and hidden_at is null and not confidential`)
		.execute();
	return new Map(rows.map(({ ref, title }) => [ref, title]));
}

const BATCH = 500;

/** Every report that would move, a batch in memory at a time. */
export async function* previewMoves({
	db,
	now,
	env
}: Pick<Services, 'db' | 'now' | 'env'>): AsyncGenerator<SupposedMove> {
	const hypothesis = await supposePublished(db, env.zone, await loadStaged(db), now());
	for (let after: string | null = null; ;) {
		const ids: string[] = await listTouched(db, hypothesis, { after, limit: BATCH });
		yield* await listMoves(db, hypothesis, ids);
		after = ids.at(-1) ?? null;
		if (ids.length < BATCH || after === null) return;
	}
}

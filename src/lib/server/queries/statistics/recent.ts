import type { Groups } from '$lib/domain/statistics/figures';
import type { Db } from '../../db/client';
import { groupCases, groupClocks, groupOverdue, groupPlaces, type Now, type PlaceGroup, type Scope } from './groups';

/** What was counted, and when. */
type Counted = { at: Date; groups: Groups; places: PlaceGroup[] };

/** How old figures may be while nothing happens; the page says when they were counted. */
const FRESH_MS = 60_000;
const MOST_KEPT = 100;

const kept = new Map<string, { at: Date; counted: Promise<Counted> }>();

/**
 * The counts of a scope, for all who ask within a minute: over many reports they cost a second of the database, and a
 * page that everybody may read must not. Anything that happens anywhere makes them anew, so that an act shows at once and
 * what was hidden is gone.
 */
export async function countRecently(db: Db, scope: Scope, moment: Now): Promise<Counted> {
	const newest = await findNewestEvent(db);
	if (newest === undefined) return countNow(db, scope, moment);
	const key = JSON.stringify([newest, moment.calendar.version, scope]);
	const known = kept.get(key);
	if (known && isFresh(known.at, moment.now)) return known.counted;
	const counted = countNow(db, scope, moment);
	kept.delete(key);
	kept.set(key, { at: moment.now, counted });
	forgetOldest();
	counted.catch(() => kept.delete(key));
	return counted;
}

/** Also false for a moment to come: the clock of the demo can be set back. */
const isFresh = (at: Date, now: Date): boolean => at <= now && now.getTime() - at.getTime() < FRESH_MS;

/** By its random name, so that the figures of one database are never those of another. `thread_event_at_idx`. */
const findNewestEvent = async (db: Db): Promise<string | undefined> =>
	(await db.selectFrom('thread_event').select('id').orderBy('at', 'desc').limit(1).executeTakeFirst())?.id;

async function countNow(db: Db, scope: Scope, moment: Now): Promise<Counted> {
	const [cases, clocks, overdue, places] = await Promise.all([
		groupCases(db, scope, moment),
		groupClocks(db, scope, moment),
		groupOverdue(db, scope, moment),
		groupPlaces(db, scope, moment)
	]);
	return { at: moment.now, groups: { cases, clocks, overdue }, places };
}

function forgetOldest(): void {
	const [oldest] = kept.keys();
	if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

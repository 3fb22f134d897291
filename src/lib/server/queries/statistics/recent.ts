import type { Counts } from '$lib/domain/statistics/figures';
import type { Period } from '$lib/domain/statistics/period';
import type { Db } from '../../db/client';
import { groupAll, groupPlaces, type Now, type PlaceGroup } from './groups';

/** What was counted, and when. */
type Counted = { at: Date; counts: Counts; places: PlaceGroup[] };

/** How old figures may be while nothing happens; the page says when they were counted. */
const FRESH_MS = 60_000;
const MOST_KEPT = 20;

const kept = new Map<string, { at: Date; counted: Promise<Counted> }>();

/**
 * The counts of a period, for all who ask within a minute: over many reports they cost a second of the database, and a
 * page that everybody may read must not. Anything that happens anywhere makes them anew, so that an act shows at once and
 * what was hidden is gone. Every cut of a period is made from the same counts.
 */
export async function countRecently(db: Db, period: Period, moment: Now): Promise<Counted> {
	const newest = await findNewestEvent(db);
	if (newest === undefined) return countNow(db, period, moment);
	const key = JSON.stringify([newest, moment.calendar.version, period]);
	const known = kept.get(key);
	if (known && isFresh(known.at, moment.now)) return known.counted;
	const counted = countNow(db, period, moment);
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

async function countNow(db: Db, period: Period, moment: Now): Promise<Counted> {
	const [counts, places] = await Promise.all([groupAll(db, period, moment), groupPlaces(db, period, moment)]);
	return { at: moment.now, counts, places };
}

function forgetOldest(): void {
	const [oldest] = kept.keys();
	if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

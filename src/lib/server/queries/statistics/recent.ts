import type { Counts } from '$lib/domain/statistics/figures';
import type { Period } from '$lib/domain/statistics/period';
import type { Db } from '../../db/client';
import { listPasted, type Pasted } from './pasted';
import { groupAll, groupPlaces, type Now, type PlaceGroup } from './groups';

/** What was counted, and when. */
type Counted = { at: Date; counts: Counts };

/** How old figures may be while nothing happens; the page says when they were counted. */
const FRESH_MS = 60_000;
const MOST_KEPT = 20;

/**
 * The counts of a period, for all who ask within a minute: over many reports they cost a second of the database, and a
 * page that everybody may read must not. Anything that happens anywhere makes them anew, so that an act shows at once and
 * what was hidden is gone. Every cut of a period is made from the same counts.
 */
export const countRecently = keeping(async (db, period, moment): Promise<Counted> => ({
	at: moment.now,
	counts: await groupAll(db, period, moment)
}));

/** The same of where reports come from and what they are about. */
export const placeRecently = keeping((db, period, moment): Promise<PlaceGroup[]> => groupPlaces(db, period, moment));

/** The same of answers that were pasted. */
export const pastedRecently = keeping((db, period, moment): Promise<Pasted[]> => listPasted(db, period, moment));

type Count<T> = (db: Db, period: Period, moment: Now) => Promise<T>;

function keeping<T>(count: Count<T>): Count<T> {
	const kept = new Map<string, { at: Date; counted: Promise<T> }>();
	return async (db, period, moment) => {
		const newest = await findNewestEvent(db);
		if (newest === undefined) return count(db, period, moment);
		const key = JSON.stringify([newest, moment.calendar.version, period]);
		const known = kept.get(key);
		if (known && isFresh(known.at, moment.now)) return known.counted;
		const counted = count(db, period, moment);
		kept.delete(key);
		kept.set(key, { at: moment.now, counted });
		const [oldest] = kept.keys();
		if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
		counted.catch(() => kept.delete(key));
		return counted;
	};
}

/** Also false for a moment to come: the clock of the demo can be set back. */
const isFresh = (at: Date, now: Date): boolean => at <= now && now.getTime() - at.getTime() < FRESH_MS;

/** By its random name, so that the figures of one database are never those of another. `thread_event_at_idx`. */
const findNewestEvent = async (db: Db): Promise<string | undefined> =>
	(await db.selectFrom('thread_event').select('id').orderBy('at', 'desc').limit(1).executeTakeFirst())?.id;

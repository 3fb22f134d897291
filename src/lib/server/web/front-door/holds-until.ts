import { dayOf, endOfDay } from '$lib/domain/calendar/zone';
import { findNextTurn } from '../../db/turns';
import type { Services } from '../../services';

const MINUTE_MS = 60_000;

/** Until when a page that was begun at this instant shows what a new one would, if nothing happens but time. */
export async function holdsUntil({ db, env }: Pick<Services, 'db' | 'env'>, at: Date): Promise<Date> {
	const ends = [endOfDay(dayOf(at, env.zone), env.zone), await findNextTurn(db, at)];
	// The bar of the demo shows the minute.
	if (env.demo) ends.push(new Date((Math.floor(at.getTime() / MINUTE_MS) + 1) * MINUTE_MS));
	return new Date(Math.min(...ends.flatMap((end) => end?.getTime() ?? [])));
}

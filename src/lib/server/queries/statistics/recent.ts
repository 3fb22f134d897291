import { dayOf } from '$lib/domain/calendar/zone';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { monthsIn, type Period, type Span } from '$lib/domain/statistics/period';
import { tellerOf, type Teller } from '$lib/domain/statistics/told';
import type { Db } from '../../db/client';
import { Changes } from './changes';
import { groupOverdue, groupReceived, joinGroups } from './groups';
import type { Now, Overdue, Received } from './groups';
import { countPasted, sharesOf, type Pasted, type PastedCount } from './pasted';

/** What was counted of a period, and when. */
export type Recent = { at: Date; teller: Teller; pasted: Pasted[] };

/** How old figures may be while nothing happens; the page says when they were counted. */
const FRESH_MS = 60_000;
/** By how much a request that came before another may get here after it. */
const OUT_OF_TURN_MS = 10_000;
const MOST_PERIODS = 12;
const MOST_MONTHS = 60;

/**
 * What is kept of a database in the process: counts by the month of receipt, and figures made of them. An act changes the
 * counts of one month, which alone are read anew; a new day or calendar changes all.
 */
class Kept {
	readonly changes: Changes;
	readonly received = new Map<string, Promise<Received>>();
	readonly answers = new Map<string, Promise<PastedCount[]>>();
	readonly periods = new Map<string, Promise<Recent>>();
	readonly overdue = new Map<'', Promise<Overdue>>();
	at: Date;

	constructor(
		readonly basis: string,
		now: Date
	) {
		this.changes = new Changes(now);
		this.at = now;
	}

	/** Of what was received on these days nothing is known any more; answers come after. */
	forget(days: readonly IsoDate[]): void {
		if (days.length === 0) return;
		this.periods.clear();
		this.overdue.clear();
		const first = days.reduce((least, day) => (day < least ? day : least));
		for (const key of this.received.keys())
			if (days.some((day) => day >= spanIn(key).from && day <= spanIn(key).until)) this.received.delete(key);
		for (const key of this.answers.keys()) if (spanIn(key).until >= first) this.answers.delete(key);
	}
}

const keptOf = new WeakMap<Db, Kept>();

/**
 * The figures of a period, for all who ask: made of what is kept, so that an act shows at once and what was hidden is gone,
 * and over however many reports a page costs the same. Every cut of a period is made from the same counts.
 */
export async function countRecently(db: Db, period: Period, moment: Now): Promise<Recent> {
	const kept = await keep(db, moment);
	const known = kept.periods.get(period.key);
	const recent = known && (await known);
	if (recent && isFresh(recent.at, moment.now)) return recent;
	kept.periods.delete(period.key);
	return keepIn(kept.periods, period.key, MOST_PERIODS, async () =>
		recent ? { ...recent, at: moment.now } : gather(db, kept, period, moment)
	);
}

/** The same, counted anew and kept nowhere; without what follows from no row of a file, as which answers were pasted. */
export async function countFromRows(db: Db, period: Period, moment: Now): Promise<Omit<Recent, 'at'>> {
	const received: Received[] = [];
	for (const month of monthsIn(period)) received.push(await groupReceived(db, month, moment));
	return { teller: tellerOfAll(received, await groupOverdue(db, moment)), pasted: [] };
}

const tellerOfAll = (received: readonly Received[], overdue: Overdue): Teller =>
	tellerOf(
		joinGroups(received, overdue),
		received.flatMap(({ places }) => places)
	);

async function keep(db: Db, moment: Now): Promise<Kept> {
	const kept = findKept(db, moment);
	const changed = await kept.changes.since(db, moment.now);
	kept.forget(changed.map((instant) => dayOf(instant, moment.zone)));
	return kept;
}

/** Also anew where the clock stands before what was counted: that of the demo can be set back. */
function findKept(db: Db, { now, zone, calendar }: Now): Kept {
	const basis = [calendar.version, zone, dayOf(now, zone)].join();
	const known = keptOf.get(db);
	if (known?.basis === basis && now.getTime() > known.at.getTime() - OUT_OF_TURN_MS) {
		if (now > known.at) known.at = now;
		return known;
	}
	const kept = new Kept(basis, now);
	keptOf.set(db, kept);
	return kept;
}

async function gather(db: Db, kept: Kept, period: Period, moment: Now): Promise<Recent> {
	const [received, answers, overdue] = await Promise.all([
		inTurn(monthsIn(period), kept.received, (month) => groupReceived(db, month, moment)),
		inTurn(monthsIn(period), kept.answers, (month) => countPasted(db, month, moment)),
		keepIn(kept.overdue, '', 1, () => groupOverdue(db, moment))
	]);
	return {
		at: moment.now,
		teller: tellerOfAll(received, overdue),
		pasted: sharesOf(answers.flat())
	};
}

/** Month after month, so that who asks first after midnight leaves connections to others. */
async function inTurn<T>(months: readonly Span[], kept: Map<string, Promise<T>>, count: (month: Span) => Promise<T>) {
	const counted: T[] = [];
	for (const month of months) counted.push(await keepIn(kept, keyOf(month), MOST_MONTHS, () => count(month)));
	return counted;
}

/** What is asked for at once is counted once; what failed is not kept, nor what nobody asked for long. */
function keepIn<K, T>(kept: Map<K, Promise<T>>, key: K, most: number, count: () => Promise<T>): Promise<T> {
	const known = kept.get(key);
	kept.delete(key);
	const counted = known ?? count();
	kept.set(key, counted);
	const [oldest] = kept.keys();
	if (kept.size > most && oldest !== undefined) kept.delete(oldest);
	if (!known) counted.catch(() => kept.get(key) === counted && kept.delete(key));
	return counted;
}

const keyOf = ({ from, until }: Span): string => `${from}/${until}`;
const spanIn = (key: string): Span => {
	const [from = '', until = ''] = key.split('/');
	return { from, until };
};

const isFresh = (at: Date, now: Date): boolean => now.getTime() - at.getTime() < FRESH_MS;

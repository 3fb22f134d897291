import { addDays, type IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf, startOfDay } from '$lib/domain/calendar/zone';
import { currentCalendar } from '$lib/domain/deadline/rules';
import { reckon } from '$lib/domain/deadline/reckon';
import { monthBefore } from '$lib/domain/open-data/edition';
import { blur } from '$lib/domain/statistics/blur';
import { sql } from 'kysely';
import { randomInt } from 'node:crypto';
import type { Db } from '../../db/client';
import { loadClockRules } from '../../db/rules';
import type { Services } from '../../services';

/** As many months back as are shown. */
const MONTHS = 12;

/**
 * Counts each month that nothing can be late in any more: reports that came in, and those of them that were looked at within
 * the legal days, whoever may read them. Only what is blurred is kept, once for ever, on however many machines; returns those
 * months.
 */
export async function freezeVerification(house: Pick<Services, 'db' | 'now' | 'env'>): Promise<IsoDate[]> {
	const { db, now, env } = house;
	const frozen: IsoDate[] = [];
	const first = await db
		.selectFrom('thread')
		.where('kind', '=', 'complaint')
		.select((eb) => eb.fn.min('created_at').as('at'))
		.executeTakeFirst();
	const known = new Set(
		(await db.selectFrom('verification_count').select('month').execute()).map(({ month }) => month)
	);
	let month = dayOf(now(), env.zone);
	for (let back = 0; back < MONTHS; back += 1) {
		month = monthBefore(month);
		const [from, until] = [startOfDay(month, env.zone), startOfDay(nextMonth(month), env.zone)];
		if (!first?.at || first.at >= until) break;
		if (known.has(month) || (await lastDue(house, until)) > now()) continue;
		if (await freeze(house, month, { from, until })) frozen.push(month);
	}
	return frozen;
}

const nextMonth = (month: IsoDate): IsoDate => `${addDays(month, 31).slice(0, 8)}01`;

/** When the last report of a month is due to be verified, by the longest limit there is. */
async function lastDue({ db, env }: Pick<Services, 'db' | 'env'>, until: Date): Promise<Date> {
	const rules = await loadClockRules(db, env.zone);
	const time = { calendar: currentCalendar(rules), zone: env.zone };
	const limits = rules.policies.filter(({ clock }) => clock === 'verification');
	const dues = limits.map((limit) => reckon(until, limit, [], time).dueAt ?? until);
	return dues.reduce((last, due) => (due > last ? due : last), until);
}

type Span = { from: Date; until: Date };

/** Whoever is second draws in vain. */
async function freeze({ db, now }: Pick<Services, 'db' | 'now'>, month: IsoDate, span: Span): Promise<boolean> {
	const counted = await count(db, span);
	const received = blur(counted.received, draw);
	const in_time = Math.min(received, blur(counted.inTime, draw));
	const kept = await db
		.insertInto('verification_count')
		.values({ month, received, in_time, counted_at: now() })
		.onConflict((row) => row.doNothing())
		.executeTakeFirst();
	return Number(kept.numInsertedOrUpdatedRows ?? 0) > 0;
}

/** `inTime`: no duty to look at it was still there when it was due. */
const count = (db: Db, { from, until }: Span) =>
	db
		.selectFrom('thread')
		.select((eb) => eb.fn.countAll<number>().as('received'))
		.select(
			sql<number>`count(*) filter (where not exists (
				select from deadline where thread_id = thread.id and clock = 'verification'
					and least(met_at, ended_at, 'infinity') >= due_at
			))::int`.as('inTime')
		)
		.where('kind', '=', 'complaint')
		.where('created_at', '>=', from)
		.where('created_at', '<', until)
		.executeTakeFirstOrThrow();

const FINE = 2 ** 48 - 1;
const draw = (): number => randomInt(FINE) / FINE;

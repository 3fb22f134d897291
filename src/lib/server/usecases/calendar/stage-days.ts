import type { PlacedDay } from '$lib/domain/calendar/revision';
import { holds, type Actor } from '$lib/domain/actor/actor';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { findPreparedDay, listCurrentDays, lockCalendar, type CurrentDay } from '../../db/calendar-changes';
import type { Database } from '../../db/schema';
import { once } from '../once';
import type { Deps } from '../record';

type Trx = Transaction<Database>;

export type StageDays = {
	doer: Actor;
	days: readonly PlacedDay[];
	/** A day of the newest version that gives way, and what was prepared for it when the form was drawn. */
	replaces?: { id: string; state: string | null } | null;
	formKey: string | null;
};
export type Staging = { staged: number; unchanged: number };
export type StagingRefusal = 'not_allowed' | 'not_found' | 'changed_meanwhile' | 'form_spent';

/**
 * Prepares days for the next version. A day that the newest version has already is changed: withdrawn, and added as it
 * shall be; one that is there just so stays. What was prepared before for the same day and place gives way, but for what
 * somebody else has prepared since the form was drawn.
 */
export function stageDays(
	deps: Deps,
	{ doer, days, replaces = null, formKey }: StageDays
): Promise<Result<Staging, StagingRefusal>> {
	const author = authorOf(doer);
	if (author === null) return Promise.resolve(refuse('not_allowed'));
	const says = { days, replaces: replaces?.id ?? null };
	return deps.db.transaction().execute(async (trx) => {
		await lockCalendar(trx);
		return once(trx, deps, { formKey, act: 'stage_days', doer, says }, async () => {
			const at = deps.now();
			const gone = replaces && (await giveWay(trx, replaces, author, at));
			if (gone && !gone.ok) return gone;
			return allow(await stageAll(trx, days, author, at));
		});
	});
}

async function giveWay(
	trx: Trx,
	{ id, state }: { id: string; state: string | null },
	author: string,
	at: Date
): Promise<Result<null, 'not_found' | 'changed_meanwhile'>> {
	const prepared = await findPreparedDay(trx, id);
	if (!prepared) return refuse('not_found');
	if (state !== null && state !== prepared.state) return refuse('changed_meanwhile');
	await stageWithdrawal(trx, id, author, at);
	await dropStaged(trx, prepared.now);
	return allow(null);
}

async function stageAll(trx: Trx, days: readonly PlacedDay[], author: string, at: Date): Promise<Staging> {
	const current = await currentOn(trx, days);
	let unchanged = 0;
	for (const day of days) {
		const known = current.get(placeOf(day));
		await dropStaged(trx, day);
		if (known) await trx.deleteFrom('calendar_change').where('withdraws', '=', known.id).execute();
		if (known && isSame(known, day)) unchanged += 1;
		else await stageDay(trx, day, known, author, at);
	}
	return { staged: days.length - unchanged, unchanged };
}

/** Prepares the withdrawal of a day of the newest version, and forgets what it was to become. */
export function stageWithdrawalOf(
	{ db, now }: Pick<Deps, 'db' | 'now'>,
	{ doer, id }: { doer: Actor; id: string }
): Promise<Result<null, 'not_allowed' | 'not_found'>> {
	const author = authorOf(doer);
	if (author === null) return Promise.resolve(refuse('not_allowed'));
	return db.transaction().execute(async (trx) => {
		await lockCalendar(trx);
		const day = await stageWithdrawal(trx, id, author, now());
		if (!day) return refuse('not_found');
		await dropStaged(trx, day);
		return allow(null);
	});
}

/** Takes a prepared change back: both halves of it where a day was to be changed. */
export function unstage(
	{ db }: Pick<Deps, 'db'>,
	{ doer, id }: { doer: Actor; id: string }
): Promise<Result<null, 'not_allowed'>> {
	if (authorOf(doer) === null) return Promise.resolve(refuse('not_allowed'));
	return db.transaction().execute(async (trx) => {
		await lockCalendar(trx);
		const change = await trx
			.selectFrom('calendar_change as change')
			.leftJoin('holiday', 'holiday.id', 'change.withdraws')
			.select((eb) => eb.fn.coalesce('change.day', 'holiday.day').as('day'))
			.select((eb) => eb.fn.coalesce('change.district_code', 'holiday.district_code').as('districtCode'))
			.where('change.id', '=', id)
			.executeTakeFirst();
		if (!change?.day) return allow(null);
		const place = { day: change.day, districtCode: change.districtCode };
		await dropStaged(trx, place);
		const current = await currentOn(trx, [place]);
		for (const known of current.values())
			await trx.deleteFrom('calendar_change').where('withdraws', '=', known.id).execute();
		return allow(null);
	});
}

const authorOf = (doer: Actor): string | null => (holds(doer, 'admin') ? doer.userId : null);

type Place = Pick<PlacedDay, 'day' | 'districtCode'>;
const placeOf = ({ day, districtCode }: Place): string => `${day} ${districtCode ?? ''}`;

const isSame = (known: PlacedDay, day: PlacedDay): boolean =>
	(['kind', 'name', 'decree', 'provisional'] as const).every((part) => known[part] === day[part]);

async function currentOn(trx: Trx, places: readonly Place[]): Promise<Map<string, CurrentDay>> {
	const wanted = new Set(places.map(placeOf));
	const days = places.map(({ day }) => day).sort();
	const [first, last] = [days[0], days.at(-1)];
	if (!first || !last) return new Map();
	const current = await listCurrentDays(trx, first, last);
	return new Map(current.map((day) => [placeOf(day), day] as const).filter(([place]) => wanted.has(place)));
}

const dropStaged = (trx: Trx, { day, districtCode }: Place) =>
	trx
		.deleteFrom('calendar_change')
		.where('day', '=', day)
		.where('district_code', 'is not distinct from', districtCode)
		.execute();

async function stageWithdrawal(trx: Trx, id: string, author: string, at: Date): Promise<Place | undefined> {
	const day = await trx
		.selectFrom('holiday')
		.select(['day', 'district_code as districtCode'])
		.where('id', '=', id)
		.where('until_version', 'is', null)
		.executeTakeFirst();
	if (!day) return undefined;
	await trx
		.insertInto('calendar_change')
		.values({ withdraws: id, author_id: author, at })
		.onConflict((row) => row.column('withdraws').doNothing())
		.execute();
	return day;
}

async function stageDay(trx: Trx, day: PlacedDay, known: CurrentDay | undefined, author: string, at: Date) {
	if (known) await trx.insertInto('calendar_change').values({ withdraws: known.id, author_id: author, at }).execute();
	const { districtCode, ...rest } = day;
	await trx
		.insertInto('calendar_change')
		.values({ ...rest, district_code: districtCode, author_id: author, at })
		.execute();
}

import { holds } from '$lib/domain/actor/actor';
import { ADMINISTRATOR_COUNTS_MS } from '$lib/domain/actor/unlocking';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import type { Lang } from '$lib/domain/language';
import { sql } from 'kysely';
import type { Db } from '../db/client';
import { HAS_ARRIVED, isInForce } from '../db/in-force';
import type { Services } from '../services';
import { findStaff } from './staff';

type House = Pick<Services, 'db' | 'now' | 'env'>;

/** An appointment by which somebody counts as an administrator of their own: not one that was just made here. */
const counting = ({ now, env }: House) => {
	const since = new Date(now().getTime() - ADMINISTRATOR_COUNTS_MS);
	return sql<boolean>`exists (select from membership where user_id = app_user.id and role = 'admin'
		and ${isInForce(dayOf(now(), env.zone))} and (made_at is null or made_at <= ${since}))`;
};

/**
 * Administrators besides these who have been here within a fortnight: as long as a session lives. One who still owes a second
 * step is among them, for whoever makes the rule of it could shut them out by that.
 */
export const listOtherAdministrators = (
	house: House,
	except: readonly string[]
): Promise<{ id: string; lang: Lang }[]> =>
	house.db
		.selectFrom('app_user')
		.select(['id', 'lang'])
		.where('id', 'not in', except)
		.where(counting(house))
		.where(sql<boolean>`exists (select from session where user_id = app_user.id and expires_at > ${house.now()})`)
		.execute();

/** Whether somebody else ended the appointment of one besides these, and it is not long ago. */
export async function wereAdministratorsEnded({ db, now }: House, except: readonly string[]): Promise<boolean> {
	const ended = await db
		.selectFrom('membership')
		.select('id')
		.where('role', '=', 'admin')
		.where('user_id', 'not in', except)
		.where('ended_at', '>', new Date(now().getTime() - ADMINISTRATOR_COUNTS_MS))
		.whereRef('ended_by', '<>', 'user_id')
		.limit(1)
		.executeTakeFirst();
	return ended !== undefined;
}

/** Whether an administrator counts as another one than who appointed them. */
export const countsAsAdministrator = async (house: House, userId: string): Promise<boolean> =>
	(await house.db
		.selectFrom('app_user')
		.select('id')
		.where('id', '=', userId)
		.where(counting(house))
		.executeTakeFirst()) !== undefined;

/** Who administers on a day and has come in, as letters reach them. */
export const listAdministrators = (db: Db, day: IsoDate): Promise<{ id: string; lang: Lang; email: string }[]> =>
	db
		.selectFrom('membership')
		.innerJoin('app_user', 'app_user.id', 'membership.user_id')
		.select(['app_user.id', 'app_user.lang', 'app_user.email'])
		.distinct()
		.where('membership.role', '=', 'admin')
		.where(isInForce(day))
		.where(HAS_ARRIVED)
		.execute();

/** Whether somebody administers today, second step included. */
export const isAdministrator = async (house: House, userId: string): Promise<boolean> =>
	holds(await findStaff(house, userId), 'admin');

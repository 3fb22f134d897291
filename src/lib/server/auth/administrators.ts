import { holds } from '$lib/domain/actor/actor';
import type { Lang } from '$lib/domain/language';
import { sql } from 'kysely';
import type { Services } from '../services';
import { findStaff } from './staff';

type House = Pick<Services, 'db' | 'now' | 'env'>;

/** Administrators besides these who serve today and have been here within a fortnight: as long as a session lives. */
export async function listOtherAdministrators(
	house: House,
	except: readonly string[]
): Promise<{ id: string; lang: Lang }[]> {
	const present = await house.db
		.selectFrom('app_user')
		.select(['id', 'lang'])
		.where('id', 'not in', except)
		.where(sql<boolean>`exists (select from membership where user_id = app_user.id and role = 'admin')`)
		.where(sql<boolean>`exists (select from session where user_id = app_user.id and expires_at > ${house.now()})`)
		.execute();
	const serve = await Promise.all(present.map(({ id }) => isAdministrator(house, id)));
	return present.filter((_, index) => serve[index]);
}

/** Whether somebody administers today, second step included. */
export const isAdministrator = async (house: House, userId: string): Promise<boolean> =>
	holds(await findStaff(house, userId), 'admin');

import { VISITOR, type Actor } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Db } from './client';
import { isInForce } from './in-force';

/** A person with the offices they hold on a day, for work that goes on when their page is closed. */
export async function findStaff(db: Db, userId: string, today: IsoDate): Promise<Actor & { userId: string }> {
	const appointments = await db
		.selectFrom('membership')
		.select(['role', 'agency_id as agencyId', 'may_open_identity as mayOpenIdentity'])
		.select(['valid_from as validFrom', 'valid_until as validUntil'])
		.where('user_id', '=', userId)
		.where(isInForce(today))
		.execute();
	return { ...VISITOR, userId, appointments };
}

import { HANDLING_ROLES, OVERSEEING_ROLES } from '$lib/domain/actor/actor';
import type { IsoDate } from '$lib/domain/calendar/iso-date';
import type { Colleague } from '$lib/domain/thread/mention';
import type { Db } from './client';
import { isInForce } from './in-force';

/** Who handles the reports of an agency on a day, by name. */
export const listColleagues = (db: Db, agencyId: string, today: IsoDate): Promise<Colleague[]> =>
	selectColleagues(db, agencyId, today).execute();

export const selectColleagues = (db: Db, agencyId: string, today: IsoDate) =>
	inOffice(db, today).where('membership.agency_id', '=', agencyId).where('membership.role', 'in', HANDLING_ROLES);

/** Who reads what is internal to an agency: its people, and those who oversee the forum. */
export const listInsiders = (db: Db, agencyId: string | null, today: IsoDate): Promise<Colleague[]> =>
	inOffice(db, today)
		.where((eb) =>
			eb.or([
				eb.and([eb('membership.role', 'in', HANDLING_ROLES), eb('membership.agency_id', '=', agencyId)]),
				eb('membership.role', 'in', OVERSEEING_ROLES)
			])
		)
		.execute();

const inOffice = (db: Db, today: IsoDate) =>
	db
		.selectFrom('membership')
		.innerJoin('app_user', 'app_user.id', 'membership.user_id')
		.select(['app_user.id', 'app_user.name'])
		.distinct()
		.where(isInForce(today))
		.orderBy('app_user.name')
		.orderBy('app_user.id');
